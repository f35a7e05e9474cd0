import { setImmediate as turn } from 'node:timers/promises';

/** The way to openFDA with a gate in it: closed, it holds requests back, which shows who waits for them. */
export interface UpstreamGate {
  readonly fetch: typeof fetch;
  /** Requests sent so far. */
  readonly sent: number;
  readonly held: number;
  /** Paths that the requests held back ask for. */
  heldPaths(): readonly string[];
  /** How often a path was sent before. */
  sentBefore(path: string): number;
  close(): void;
  open(): void;
  /** Lets everything that is under way come to its end. */
  settle(): Promise<void>;
}

/** Turns of the event loop after which work that sets no timers has come to its end or to the gate. */
const quietTurns = 4;

export function createUpstreamGate(): UpstreamGate {
  let sent = 0;
  let underWay = 0;
  let isClosed = false;
  let waiting: { readonly path: string; readonly pass: () => void }[] = [];
  const sentOf = new Map<string, number>();

  return {
    fetch: async (input, init) => {
      sent += 1;
      underWay += 1;
      try {
        const path = pathOf(String(input));
        if (isClosed) await new Promise<void>((pass) => waiting.push({ path, pass }));
        sentOf.set(path, (sentOf.get(path) ?? 0) + 1);
        const response = await fetch(input, init);
        return new Response(await response.arrayBuffer(), { status: response.status, headers: response.headers });
      } finally {
        underWay -= 1;
      }
    },
    get sent() {
      return sent;
    },
    get held() {
      return waiting.length;
    },
    heldPaths: () => waiting.map(({ path }) => path),
    sentBefore: (path) => sentOf.get(path) ?? 0,
    close: () => {
      isClosed = true;
    },
    open: () => {
      isClosed = false;
      for (const { pass } of waiting.splice(0)) pass();
      waiting = [];
    },
    async settle() {
      for (let quiet = 0; quiet < quietTurns; quiet += 1) {
        await turn();
        if (underWay > 0) quiet = 0;
      }
    },
  };
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
