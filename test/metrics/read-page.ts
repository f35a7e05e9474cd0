/** A page of metrics as Prometheus would take it in: values by name and labels. Throws where a line is none. */
export function readPage(text: string): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  const types = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('# HELP ')) continue;
    const [, typed, type] = /^# TYPE (\w+) (counter|gauge|histogram)$/.exec(line) ?? [];
    if (typed !== undefined && type !== undefined) {
      types.set(typed, type);
      continue;
    }
    const [, series, name = '', value] = /^((\w+)(?:\{\w+="[^"\\]*"(?:,\w+="[^"\\]*")*\})?) (\S+)$/.exec(line) ?? [];
    const base = name.replace(/_(bucket|sum|count)$/, '');
    if (series === undefined || !(types.has(name) || types.get(base) === 'histogram')) {
      throw new Error(`expected a line of a metric whose type was told, but got ${line}`);
    }
    if (values.has(series)) throw new Error(`expected each series once, but got ${series} twice`);
    values.set(series, Number(value));
  }
  return values;
}
