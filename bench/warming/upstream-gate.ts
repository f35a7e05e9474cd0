import { setImmediate as turn } from 'node:timers/promises';

/** The way to openFDA with a gate in it: closed, it holds requests back, which shows who waits for them. */
export interface UpstreamGate {
  readonly fetch: typeof fetch;
  /** Requests sent so far. */
  readonly sent: number;
  readonly held: number;
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
  let waiting: (() => void)[] = [];

  return {
    fetch: async (input, init) => {
      sent += 1;
      underWay += 1;
      try {
        if (isClosed) await new Promise<void>((resolve) => waiting.push(resolve));
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
    close: () => {
      isClosed = true;
    },
    open: () => {
      isClosed = false;
      for (const pass of waiting.splice(0)) pass();
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
