/** A measured ratio: how long one piece of work takes beside another, run in turn so that a noisy machine hurts both alike. */
export interface Ratio {
  readonly name: string;
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  readonly leftMs: number;
  readonly rightMs: number;
}

export type Work = () => unknown;

/** Runs two pieces of work in turn and compares them pair by pair. Warm-up pairs are not counted. */
export async function measureRatio(name: string, left: Work, right: Work, pairs = 31, warmUp = 5): Promise<Ratio> {
  const lefts: number[] = [];
  const rights: number[] = [];
  for (let pair = -warmUp; pair < pairs; pair += 1) {
    const leftMs = await timed(left);
    const rightMs = await timed(right);
    if (pair < 0) continue;
    lefts.push(leftMs);
    rights.push(rightMs);
  }
  const ratios = lefts.map((leftMs, pair) => leftMs / (rights[pair] ?? Number.NaN)).sort((a, b) => a - b);
  return {
    name,
    median: quantile(ratios, 0.5),
    lower: quantile(ratios, 0.1),
    upper: quantile(ratios, 0.9),
    leftMs: quantile(
      [...lefts].sort((a, b) => a - b),
      0.5,
    ),
    rightMs: quantile(
      [...rights].sort((a, b) => a - b),
      0.5,
    ),
  };
}

async function timed(work: Work): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function printRatio({ name, median, lower, upper, leftMs, rightMs }: Ratio): void {
  const figures = `${median.toFixed(2)} (10-90 %: ${lower.toFixed(2)}-${upper.toFixed(2)})`;
  console.log(`${name.padEnd(64)} ${figures.padEnd(30)} ${leftMs.toFixed(2)} ms against ${rightMs.toFixed(2)} ms`);
}
