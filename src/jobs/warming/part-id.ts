import type { UsedAnswer } from '../../source/footprint.ts';

/** By what an answer in use at a level is known: `FRESH /device/510k.json?limit=1`. */
export function partId({ level, path }: Pick<UsedAnswer, 'level' | 'path'>): string {
  return `${level} ${path}`;
}
