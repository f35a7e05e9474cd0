import type { Findings } from './verify.ts';

const LONGEST = 160;

/** The findings as lines of text: a table of differences, what was not run, and a sum. */
export function renderFindings({ agreed, differing, notRun, requests, stopped }: Findings): string[] {
  const table =
    differing.length === 0
      ? []
      : [
          '| fact | expected | got |',
          '| --- | --- | --- |',
          ...differing.map(
            ({ fact, difference: { expected, got } }) =>
              `| ${[`${fact.label}: ${fact.sentence}`, told(expected), told(got)].map(cell).join(' | ')} |`,
          ),
          '',
        ];
  const left = notRun.map(({ label, sentence }) => `not run: ${label}: ${sentence}`);
  const sum = `${agreed.length} facts agree, ${differing.length} differ, ${notRun.length} not run; ${requests} requests`;
  return [...table, ...left, stopped === undefined ? sum : `${sum}; stopped early: ${stopped}`];
}

function told(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
