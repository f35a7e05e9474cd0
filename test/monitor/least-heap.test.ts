import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LeastHeap } from '../../src/monitor/least-heap.ts';

describe('the heap of the least', () => {
  it('gives out what weighs least, whatever is put in and rises meanwhile', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('push' as const), weight: fc.nat(50) }),
      fc.record({ kind: fc.constant('rise' as const), weight: fc.nat(50) }),
      fc.record({ kind: fc.constant('pop' as const), weight: fc.constant(0) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const heap = new LeastHeap<{ weight: number; place: number }>();
        const held: { weight: number; place: number }[] = [];
        for (const [at, { kind, weight }] of steps.entries()) {
          const some = held[at % Math.max(1, held.length)];
          if (kind === 'push') {
            const item = { weight, place: 0 };
            held.push(item);
            heap.push(item);
          } else if (kind === 'rise' && some) {
            some.weight += weight;
            heap.risen(some);
          } else if (kind === 'pop') {
            const popped = heap.pop();
            expect(popped?.weight).toBe(held.length === 0 ? undefined : Math.min(...held.map((item) => item.weight)));
            if (popped) held.splice(held.indexOf(popped), 1);
          }
        }
      }),
    );
  });
});
