const STEP_BITS = 3;
const SMALLEST = 64;
/** Every chunk begins where a double may. */
const ALIGNMENT = 8;
const SLAB_BYTES = 512 * 1024;
/** As many chunks of the smallest capacity as a slab has: a chunk's number is its slab's id and, in the lower bits, its place. */
const PLACE_BITS = 13;
const PLACE_MASK = 2 ** PLACE_BITS - 1;
const MAX_USE_TO_RETIRE = 0.5;

/** A stretch of memory that chunks are cut from, as bytes and as numbers. */
export interface Block {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly words: Int32Array<ArrayBuffer>;
  readonly doubles: Float64Array<ArrayBuffer>;
}

/** A block cut into chunks of one capacity. */
interface Slab {
  readonly id: number;
  readonly capacity: number;
  readonly block: Block;
  /** Who holds each chunk; -1 where nobody does. */
  readonly owners: Int32Array;
  readonly free: number[];
  /** Whether it stands among those of its capacity that have a free chunk. */
  listed: boolean;
  /** Whether it takes no more values, and goes back to the system when it is empty. */
  retired: boolean;
}

/**
 * Memory for values, taken from the system half a megabyte at a time and cut into chunks. Buffers of mixed sizes that come and go one by one
 * leave holes between them: a process grew to twice what it held. Capacities lie an eighth of a power of two apart, widened
 * so that they fill a slab: chunks waste 6 % on average, the largest up to a third. All slabs are of one size (but for
 * values that fit none), so that what one capacity gives back another takes.
 *
 * Chunks are used again as soon as they are freed: nobody outside may be given a view of one.
 */
export class SlabMemory {
  readonly #slabs: (Slab | undefined)[] = [];
  readonly #freeIds: number[] = [];
  readonly #withRoom = new Map<number, Slab[]>();
  /** Slabs that are cut for no capacity now. */
  readonly #spare: Block[] = [];
  #slackBytes = 0;

  /** Memory taken from the system that no value is in. */
  get slackBytes(): number {
    return this.#slackBytes;
  }

  /** The memory that a value of a length takes. */
  static capacityFor(length: number): number {
    if (length <= SMALLEST) return SMALLEST;
    if (length > SLAB_BYTES) return Math.ceil(length / SLAB_BYTES) * SLAB_BYTES;
    const step = 1 << (31 - Math.clz32(length) - STEP_BITS);
    const chunks = Math.floor(SLAB_BYTES / ((length + step - 1) & -step));
    return Math.floor(SLAB_BYTES / chunks) & -ALIGNMENT;
  }

  /** Finds room for so many bytes, and returns the number of the chunk. What stands in it is whatever stood there before. */
  allocate(length: number, owner: number): number {
    const slab = this.#slabWithRoom(SlabMemory.capacityFor(length));
    const chunk = slab.free.pop() ?? 0;
    slab.owners[chunk] = owner;
    this.#slackBytes -= slab.capacity;
    return (slab.id << PLACE_BITS) | chunk;
  }

  /** The block that a chunk is in. Not to be handed out, nor kept: chunks are used again, and blocks given back. */
  blockOf(number: number): Block {
    return this.#slabOf(number).block;
  }

  /** Where a chunk begins in its block. */
  offsetOf(number: number): number {
    return (number & PLACE_MASK) * this.#slabOf(number).capacity;
  }

  /** Moves the first bytes of a chunk to another, whose number it returns. */
  move(number: number, length: number, wantedSlackBytes: number): number {
    const slab = this.#slabOf(number);
    const start = this.offsetOf(number);
    const moved = this.allocate(length, slab.owners[number & PLACE_MASK] ?? -1);
    slab.block.bytes.copy(this.blockOf(moved).bytes, this.offsetOf(moved), start, start + length);
    this.free(number, wantedSlackBytes);
    return moved;
  }

  /** Gives a chunk back. An empty slab is spare, or goes back to the system while there is more slack than is wanted. */
  free(number: number, wantedSlackBytes: number): void {
    const slab = this.#slabOf(number);
    const chunk = number & PLACE_MASK;
    slab.owners[chunk] = -1;
    slab.free.push(chunk);
    this.#slackBytes += slab.capacity;
    if (slab.free.length === slab.owners.length) this.#release(slab, wantedSlackBytes);
    else if (!slab.retired) this.#list(slab);
  }

  /**
   * Retires the slab that is least in use, less than half and such that others have room for what it holds. Returns who holds its chunks:
   * once they have gone elsewhere it goes back to the system.
   */
  retireSparsest(): number[] {
    const room = new Map<number, number>();
    for (const slab of this.#slabs) {
      if (slab !== undefined && !slab.retired)
        room.set(slab.capacity, (room.get(slab.capacity) ?? 0) + slab.free.length);
    }
    let sparsest: Slab | undefined;
    let leastUse = MAX_USE_TO_RETIRE;
    for (const slab of this.#slabs) {
      if (slab === undefined || slab.retired) continue;
      const held = slab.owners.length - slab.free.length;
      const elsewhere = (room.get(slab.capacity) ?? 0) - slab.free.length;
      if (held > elsewhere || held / slab.owners.length >= leastUse) continue;
      leastUse = held / slab.owners.length;
      sparsest = slab;
    }
    if (sparsest === undefined) return [];
    sparsest.retired = true;
    this.#unlist(sparsest);
    return [...sparsest.owners].filter((owner) => owner !== -1);
  }

  #slabOf(number: number): Slab {
    const slab = this.#slabs[number >> PLACE_BITS];
    if (slab === undefined) throw new RangeError(`chunk must be one that was stored and not freed, but got: ${number}`);
    return slab;
  }

  #slabWithRoom(capacity: number): Slab {
    const slabs = this.#withRoom.get(capacity);
    for (let slab = slabs?.at(-1); slab !== undefined; slab = slabs?.at(-1)) {
      if (slab.free.length > 0) return slab;
      slab.listed = false;
      slabs?.pop();
    }
    return this.#create(capacity);
  }

  #create(capacity: number): Slab {
    const chunks = Math.max(1, Math.floor(SLAB_BYTES / capacity));
    const id = this.#freeIds.pop() ?? this.#slabs.length;
    const spare = capacity <= SLAB_BYTES ? this.#spare.pop() : undefined;
    const block = spare ?? createBlock(Math.max(SLAB_BYTES, capacity));
    if (spare === undefined) this.#slackBytes += block.bytes.byteLength;
    const free = Array.from({ length: chunks }, (_, chunk) => chunks - 1 - chunk);
    const slab: Slab = {
      id,
      capacity,
      block,
      owners: new Int32Array(chunks).fill(-1),
      free,
      listed: false,
      retired: false,
    };
    this.#slabs[id] = slab;
    this.#list(slab);
    return slab;
  }

  #list(slab: Slab): void {
    if (slab.listed) return;
    slab.listed = true;
    const slabs = this.#withRoom.get(slab.capacity);
    if (slabs === undefined) this.#withRoom.set(slab.capacity, [slab]);
    else slabs.push(slab);
  }

  #unlist(slab: Slab): void {
    if (!slab.listed) return;
    const slabs = this.#withRoom.get(slab.capacity) ?? [];
    slabs.splice(slabs.indexOf(slab), 1);
    slab.listed = false;
  }

  #release(slab: Slab, wantedSlackBytes: number): void {
    this.#unlist(slab);
    this.#slabs[slab.id] = undefined;
    this.#freeIds.push(slab.id);
    const { bytes } = slab.block;
    if (this.#slackBytes <= wantedSlackBytes && bytes.byteLength === SLAB_BYTES) {
      this.#spare.push(slab.block);
      return;
    }
    this.#slackBytes -= bytes.byteLength;
    // Gives the memory back now rather than when the collector comes to it.
    bytes.buffer.transfer(0);
  }
}

function createBlock(length: number): Block {
  const bytes = Buffer.allocUnsafeSlow(length);
  return { bytes, words: new Int32Array(bytes.buffer), doubles: new Float64Array(bytes.buffer) };
}
