export interface DemoUpstream {
  readonly url: string;
  close(): Promise<void>;
}
export async function startDemoUpstream(): Promise<DemoUpstream> {
  throw new Error('not built yet');
}
