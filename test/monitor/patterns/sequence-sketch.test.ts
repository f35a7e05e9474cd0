import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SequenceSketch } from '../../../src/monitor/patterns/sequence-sketch.ts';

describe('the sequence sketch', () => {
  it('tells what follows a key most often, with its share', () => {
    const sketch = new SequenceSketch();
    for (let time = 0; time < 10; time += 1) {
      sketch.note('list', time < 7 ? 'detail' : 'search');
      sketch.note('detail', 'recalls');
    }
    expect(sketch.likelyNext('list')).toEqual([
      { from: 'list', to: 'detail', count: 7, share: 0.7 },
      { from: 'list', to: 'search', count: 3, share: 0.3 },
    ]);
    expect(sketch.likelyNext('unknown')).toEqual([]);
    expect(sketch.strongest(1)).toEqual([{ from: 'detail', to: 'recalls', count: 10, share: 1 }]);
  });

  it('takes what was seen once for chance', () => {
    const sketch = new SequenceSketch();
    sketch.note('a', 'b');
    expect(sketch.likelyNext('a')).toEqual([]);
  });

  it('keeps what follows more often than one in nine times, however many others do, and never counts too high', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(0), fc.nat(60)), { minLength: 30, maxLength: 400 }), (followers) => {
        const sketch = new SequenceSketch({ maxNext: 8 });
        for (const follower of followers) sketch.note('from', `n${follower}`);
        const told = new Map(sketch.likelyNext('from').map(({ to, count }) => [to, count]));
        for (const follower of new Set(followers)) {
          const count = followers.filter((other) => other === follower).length;
          expect(told.get(`n${follower}`) ?? 0).toBeLessThanOrEqual(count);
          if (count - followers.length / 9 >= 2) expect(told.has(`n${follower}`)).toBe(true);
        }
      }),
    );
  });

  it('follows a bounded number of keys, and those that are used most', () => {
    const sketch = new SequenceSketch({ maxKeys: 20 });
    for (let at = 0; at < 5000; at += 1) {
      sketch.note(`once ${at}`, 'x');
      if (at % 5 === 0) sketch.note('often', 'next');
    }
    expect(sketch.save()).toHaveLength(20);
    expect(sketch.likelyNext('often')[0]?.to).toBe('next');
  });

  it('goes on from what was saved', () => {
    const sketch = new SequenceSketch();
    for (let time = 0; time < 5; time += 1) sketch.note('a', 'b');
    const again = new SequenceSketch();
    again.restore(sketch.save());
    again.note('a', 'c');
    again.note('a', 'c');
    expect(again.likelyNext('a').map(({ to, count }) => [to, count])).toEqual([
      ['b', 5],
      ['c', 2],
    ]);
  });
});
