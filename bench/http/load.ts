import { connect } from 'node:net';

/** What is to be asked, of whom and for how long. */
export interface LoadOrder {
  readonly port: number;
  readonly request: string;
  readonly ms: number;
  readonly connections: number;
}

const headEnd = Buffer.from('\r\n\r\n');
const lastChunk = Buffer.from('0\r\n\r\n');

/** Asks over one connection as long as wanted. Reads no more of an answer than where it ends: the server is to be measured. */
function keepAsking(port: number, request: Buffer, onAnswer: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    /** Bytes of the answer that are still to come; undefined before its head, Infinity where it comes in chunks. */
    let missing: number | undefined;

    function onHead(chunk: Buffer): void {
      const end = chunk.indexOf(headEnd);
      const head = chunk.toString('latin1', 0, end);
      if (!head.startsWith('HTTP/1.1 200')) socket.destroy(new Error(`answered ${head}`));
      const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
      missing = length === undefined ? Number.POSITIVE_INFINITY : Number(length) + end + 4;
    }

    socket.setNoDelay(true);
    socket.on('error', reject);
    socket.on('close', () => resolve());
    socket.on('data', (chunk) => {
      if (missing === undefined) onHead(chunk);
      missing = (missing ?? 0) - chunk.byteLength;
      const isEnd = missing === Number.POSITIVE_INFINITY ? chunk.subarray(-5).equals(lastChunk) : missing <= 0;
      if (!isEnd) return;
      missing = undefined;
      if (onAnswer()) socket.write(request);
      else socket.end();
    });
  });
}

process.on('message', async ({ port, request, ms, connections }: LoadOrder) => {
  const bytes = Buffer.from(request);
  const startedAt = performance.now();
  let answers = 0;
  const onAnswer = () => {
    answers += 1;
    return performance.now() - startedAt < ms;
  };
  await Promise.all(Array.from({ length: connections }, () => keepAsking(port, bytes, onAnswer)));
  process.send?.({ answers, ms: performance.now() - startedAt });
});
process.once('disconnect', () => process.exit(0));
