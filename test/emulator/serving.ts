import { afterAll, beforeAll } from 'vitest';
import type { World } from '../../src/emulator/data/world.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/start-emulator.ts';
import { fetchPlainly, type PlainAnswer } from './fetch-plainly.ts';

/** An emulator for all tests of a file, and short ways to ask it. */
export interface Serving {
  readonly emulator: () => Emulator;
  /** Sends a path as it is written, blanks and quotes aside, which are encoded. */
  get(path: string, headers?: Record<string, string>): Promise<PlainAnswer>;
  /** The values of a field in the records of an answer, sorted. */
  found(path: string, field: string): Promise<unknown[]>;
  /** Status, code and message (with details, where there are any) of an error. */
  error(path: string): Promise<readonly [number, string, string, string?]>;
}

export interface Body {
  readonly meta: { readonly last_updated: string; readonly results?: { skip: number; limit: number; total: number } };
  readonly results: readonly Record<string, unknown>[];
  readonly error?: { readonly code: string; readonly message: string; readonly details?: string };
}

/** Starts an emulator before the tests of a file and stops it after them. */
export function serving(world: World, options: Omit<EmulatorOptions, 'world'> = {}): Serving {
  let running: Emulator | undefined;
  beforeAll(async () => {
    running = await startEmulator({ world, limits: { perMinute: 1e6, perDay: 1e6 }, ...options });
  });
  afterAll(() => running?.close());
  const emulator = (): Emulator => {
    if (!running) throw new Error('The emulator is not running yet.');
    return running;
  };
  const get = (path: string, headers: Record<string, string> = {}): Promise<PlainAnswer> =>
    fetchPlainly(
      emulator().url,
      path.replace(/[ "<>]/g, (character) => encodeURIComponent(character)),
      { headers },
    );
  return {
    emulator,
    get,
    async found(path, field) {
      const answer = await get(path);
      if (answer.status === 404) return [];
      const { results, error } = answer.json() as Body;
      if (error) throw new Error(`${path}: ${error.message} ${error.details ?? ''}`);
      return results.map((record) => record[field]).sort();
    },
    async error(path) {
      const answer = await get(path);
      const { error } = answer.json() as Body;
      if (!error) throw new Error(`${path}: expected an error, but got status ${answer.status}`);
      const { code, message, details } = error;
      return details === undefined ? [answer.status, code, message] : [answer.status, code, message, details];
    },
  };
}
