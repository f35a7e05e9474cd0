import { describe, expect, it } from 'vitest';
import { createRepeatedLines } from '../../src/logging/repeated-lines.ts';

describe('lines of the log that may repeat', () => {
  it('are written once a minute and cause, with how many were left out', () => {
    let time = 0;
    const quietly = createRepeatedLines({ now: () => time });
    const lines: string[] = [];
    const say = (cause: string) => quietly(cause, ({ leftOut = 0 }) => lines.push(`${cause} ${leftOut}`));
    for (; time < 150_000; time += 1000) for (const cause of ['a', 'b']) say(cause);
    expect(lines).toEqual(['a 0', 'b 0', 'a 59', 'b 59', 'a 59', 'b 59']);
  });

  it('take bounded memory: of more causes than that the longest silent is forgotten', () => {
    const quietly = createRepeatedLines({ now: () => 0, maxCauses: 2 });
    const lines: string[] = [];
    for (const cause of ['a', 'b', 'c', 'c', 'a']) quietly(cause, () => lines.push(cause));
    expect(lines).toEqual(['a', 'b', 'c', 'a']);
  });
});
