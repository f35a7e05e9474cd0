import type { UsedAnswer } from '../../source/footprint.ts';
import type { KnownOperation, OperationBook } from './operation-book.ts';

/** An operation that was seen to follow another. */
export interface Follower {
  readonly key: string;
  /** The share of all that followed. */
  readonly share: number;
  /** How often it followed. */
  readonly count: number;
}

export interface FollowUpsOptions {
  readonly operations: Pick<OperationBook, 'entries' | 'find'>;
  /** What most often follows an operation, the likeliest first. */
  readonly likelyNext: (key: string) => Follower | undefined;
  /** In how many ms a user would wait for a part; 0 where it is not cached. */
  readonly waitsIn: (part: UsedAnswer) => Promise<number>;
  readonly mayWarm: () => Promise<boolean> | boolean;
  /** Answers an operation out of the warming share. */
  readonly perform: (operation: KnownOperation['operation']) => Promise<unknown>;
  readonly onFailed: (error: unknown) => void;
  readonly now: () => number;
}

/** Operations that nearly always follow the one just asked on its connection: fetched before they are asked, where a user would wait for them. */
export interface FollowUps {
  /** An operation was asked for. Costs next to nothing where nothing nearly always follows it. */
  onAsked(key: string): void;
  /** Takes over which follow which; how many do. */
  learn(): number;
}

const leastShare = 0.8;
const leastCount = 3;
/** Whoever asks next does so within this, or not on account of what he asked before. */
const aheadMs = 60_000;
const mostWaiting = 32;

export function createFollowUps(options: FollowUpsOptions): FollowUps {
  const { operations, likelyNext, waitsIn, mayWarm, perform, onFailed, now } = options;
  let followers: ReadonlyMap<string, string> = new Map();
  const lookedAt = new Map<string, number>();
  const waiting = new Set<string>();
  let working = false;

  async function fetchAhead(key: string): Promise<void> {
    const known = operations.find(key);
    if (!known) return;
    const waits = await Promise.all(known.parts.map(waitsIn));
    if (waits.every((ms) => ms >= aheadMs) || !(await mayWarm())) return;
    await perform(known.operation);
  }

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    for (const key of waiting) {
      waiting.delete(key);
      await fetchAhead(key).catch(onFailed);
    }
    working = false;
  }

  return {
    onAsked(key) {
      const next = followers.get(key);
      if (next === undefined || waiting.size >= mostWaiting) return;
      const at = now();
      if (at - (lookedAt.get(next) ?? Number.NEGATIVE_INFINITY) < aheadMs) return;
      lookedAt.set(next, at);
      waiting.add(next);
      void work();
    },
    learn() {
      const found = new Map<string, string>();
      for (const [key] of operations.entries()) {
        const next = likelyNext(key);
        if (next && next.share >= leastShare && next.count >= leastCount) found.set(key, next.key);
      }
      followers = found;
      lookedAt.clear();
      return found.size;
    },
  };
}
