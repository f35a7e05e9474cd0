/**
 * Marks bytes in a file as being about one upstream: a line with the format and the upstream's name, then the bytes.
 */
export function seal(origin: string, bytes: Uint8Array): Buffer[] {
  return [headOf(origin), Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)];
}

/** The sealed bytes, as a view; `undefined` where there are none, or they are about another upstream or of another format. */
export function openSeal(origin: string, sealed: Uint8Array | undefined): Uint8Array | undefined {
  if (sealed === undefined) return undefined;
  const head = headOf(origin);
  return head.equals(sealed.subarray(0, head.length)) ? sealed.subarray(head.length) : undefined;
}

function headOf(origin: string): Buffer {
  return Buffer.from(`OFDA 2 ${origin}\n`);
}
