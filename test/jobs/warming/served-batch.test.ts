import { expect, it } from 'vitest';
import { createServedBatch } from '../../../src/jobs/warming/served-batch.ts';

function rig() {
  let time = 0;
  const counted: string[] = [];
  const batch = createServedBatch({
    now: () => time,
    count: ({ key, times }) => counted.push(`${key} ${times}`),
    maxAnswers: 2,
    maxAgeMs: 1000,
  });
  const [a, b, c] = ['a', 'b', 'c'].map((key) => ({ key, used: [] }));
  const note = (...answers: ({ key: string; used: never[] } | undefined)[]) => {
    for (const answer of answers) if (answer) batch.note(answer);
  };
  return { a, b, c, note, counted, settle: batch.settle, advance: (ms: number) => (time += ms) };
}

it('counts an answer once for all the times it was served', () => {
  const { a, b, note, counted, settle } = rig();
  note(a, a, b, a);
  expect(counted).toEqual([]);
  settle();
  settle();
  expect(counted).toEqual(['a 3', 'b 1']);
});

it('counts before it notes more answers, or for longer, than it may', () => {
  const { a, b, c, note, counted, advance } = rig();
  note(a, b, c);
  expect(counted).toEqual(['a 1', 'b 1']);
  advance(1000);
  note(a);
  expect(counted).toEqual(['a 1', 'b 1', 'c 1']);
});
