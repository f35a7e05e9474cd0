const STEPS_PER_DOUBLING = 8;
const SMALLEST = 64;

/**
 * Memory for values, in classes of size an eighth of a power of two apart, so that what one value leaves fits the next. A buffer that nobody
 * else has seen can be used again at once; left to the garbage collector, buffers of mixed sizes that come and go made a process
 * half as large again as what it held.
 */
export class BufferPool {
  readonly #maxIdleBytes: number;
  readonly #idle = new Map<number, ArrayBuffer[]>();
  #idleBytes = 0;

  constructor(maxIdleBytes: number) {
    this.#maxIdleBytes = maxIdleBytes;
  }

  /** Memory kept for later values. */
  get idleBytes(): number {
    return this.#idleBytes;
  }

  /** The memory that a value of a length takes. */
  static capacityFor(length: number): number {
    if (length <= SMALLEST) return SMALLEST;
    const step = Math.max(8, 2 ** Math.floor(Math.log2(length)) / STEPS_PER_DOUBLING);
    return Math.ceil(length / step) * step;
  }

  /** A copy of the bytes, in memory of its own. */
  copy(bytes: Uint8Array): Uint8Array {
    const capacity = BufferPool.capacityFor(bytes.byteLength);
    const idle = this.#idle.get(capacity)?.pop();
    if (idle !== undefined) this.#idleBytes -= capacity;
    // Slow, because the fast kind is cut from a slab that it would keep alive; unsafe, because it is filled at once.
    const memory = idle ?? Buffer.allocUnsafeSlow(capacity).buffer;
    const copy = Buffer.from(memory, 0, bytes.byteLength);
    copy.set(bytes);
    return copy;
  }

  /** Takes back a copy that nobody holds any more. */
  recycle(copy: Uint8Array): void {
    const { buffer } = copy;
    if (!(buffer instanceof ArrayBuffer)) return;
    if (this.#idleBytes + buffer.byteLength > this.#maxIdleBytes) {
      // Gives the memory back now rather than at the next collection.
      buffer.transfer(0);
      return;
    }
    this.#idleBytes += buffer.byteLength;
    const idle = this.#idle.get(buffer.byteLength);
    if (idle === undefined) this.#idle.set(buffer.byteLength, [buffer]);
    else idle.push(buffer);
  }
}
