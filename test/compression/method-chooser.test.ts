import { describe, expect, it } from 'vitest';
import type { Method } from '../../src/compression/method.ts';
import { MethodChooser } from '../../src/compression/method-chooser.ts';

const quick: Method = { codec: 'zstd', level: 3 };
const middling: Method = { codec: 'zstd', level: 9 };
const dear: Method = { codec: 'brotli', level: 11 };
const trial = (method: Method, storedBytes: number, ms: number) => ({
  method,
  storedBytes,
  ms,
  contentBytes: 1000,
  decodeMs: ms / 10,
});
const trials = [trial(quick, 130, 1), trial(middling, 105, 4), trial(dear, 100, 90)];
const often = { textsPerChoice: 2, usesPerChoice: 3, slack: 1 };

describe('the choice among methods', () => {
  it('is the smallest where nothing larger is tolerated', () => {
    expect(new MethodChooser({ tolerance: 0, ...often }).learn(trials)?.method).toEqual(dear);
  });

  it('is the fastest of those close enough to the smallest', () => {
    expect(new MethodChooser({ tolerance: 0.1, ...often }).learn(trials)?.method).toEqual(middling);
    expect(new MethodChooser({ tolerance: 0.3, ...often }).learn(trials)?.method).toEqual(quick);
  });

  it('compares with the reference where one is named, though others are smaller', () => {
    const smaller = [trial(quick, 95, 1), trial(middling, 50, 4), trial(dear, 100, 90)];
    expect(new MethodChooser({ tolerance: 0.1, reference: dear, ...often }).learn(smaller)?.method).toEqual(quick);
  });

  it('is not much larger than the smallest of all, whatever the reference comes to', () => {
    const smaller = [trial(quick, 95, 1), trial(middling, 50, 4), trial(dear, 100, 90)];
    const chooser = new MethodChooser({ tolerance: 0.1, reference: dear, ...often, slack: 0.5 });
    expect(chooser.learn(smaller)?.method).toEqual(middling);
  });

  it('counts the least time that a method took, since other work only adds to it', () => {
    const chooser = new MethodChooser({ tolerance: 0.5, ...often });
    chooser.learn([trial(quick, 100, 500), trial(middling, 100, 4)]);
    chooser.learn([trial(quick, 100, 1), trial(middling, 100, 4)]);
    expect(chooser.choice?.method).toEqual(quick);
  });

  it('compares with the smallest where the reference was not tried', () => {
    const chooser = new MethodChooser({ tolerance: 0, reference: dear, ...often });
    expect(chooser.learn([trial(quick, 130, 1), trial(middling, 105, 4)])?.method).toEqual(middling);
  });

  it('counts all texts tried', () => {
    const chooser = new MethodChooser({ tolerance: 0, ...often });
    chooser.learn([trial(quick, 100, 1), trial(dear, 110, 90)]);
    expect(chooser.choice?.method).toEqual(quick);
    chooser.learn([trial(quick, 200, 1), trial(dear, 120, 90)]);
    expect(chooser.choice).toEqual({
      method: dear,
      decodeMsPerByte: 0.009,
      storedBytes: 230,
      contentBytes: 2000,
      msPerByte: 0.09,
    });
  });

  it('is made from so many texts, and made anew after so many uses; until then it stands', () => {
    const chooser = new MethodChooser({ tolerance: 0, ...often });
    expect([chooser.wantsTrial, chooser.choice]).toEqual([true, undefined]);
    chooser.learn(trials);
    expect(chooser.wantsTrial).toBe(true);
    chooser.learn(trials);
    expect(chooser.wantsTrial).toBe(false);
    for (let use = 0; use < 3; use += 1) chooser.used();
    expect(chooser.wantsTrial).toBe(true);
    expect(chooser.choice?.method).toEqual(dear);
  });

  it('goes by what was measured elsewhere in place of what was tried, and is made anew when that is used up', () => {
    const chooser = new MethodChooser({ tolerance: 0, ...often });
    chooser.learn(trials);
    expect(chooser.adopt([trial(quick, 80, 1), trial(dear, 100, 90)], 2)?.method).toEqual(quick);
    expect(chooser.choice).toMatchObject({ method: quick, storedBytes: 80, contentBytes: 1000, msPerByte: 0.001 });
    expect(chooser.wantsTrial).toBe(false);
    for (let use = 0; use < 3; use += 1) chooser.used();
    expect(chooser.wantsTrial).toBe(true);
  });

  it('takes more trials where little was measured', () => {
    const chooser = new MethodChooser({ tolerance: 0, ...often });
    expect(chooser.adopt(trials, 1)?.method).toEqual(dear);
    expect(chooser.wantsTrial).toBe(true);
  });
});
