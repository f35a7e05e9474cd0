/** Whether a dataset is of the half that medical devices and drugs make up; the halves take about the same time. */
export function isMedical(path: string): boolean {
  return path.startsWith('device/') || path.startsWith('drug/');
}
