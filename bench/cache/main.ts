import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { policyNames } from '../../src/cache/eviction/eviction-policy.ts';
import { createCompetitors } from './competitors.ts';
import { judgingSeeds, meanRow, measureHitRatios, shares, tuningSeeds } from './hit-ratio.ts';
import { createMemorySubject, measureSpeed } from './speed.ts';
import { traceNames } from './trace.ts';

// `node bench/cache/main.ts [hit-ratio] [speed] [memory]`: all three where none is named. `--tuning` replays the seeds used for tuning.
const REQUESTS = 600_000;
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const wanted = (part: string): boolean => asked.length === 0 || asked.includes(part);

if (wanted('hit-ratio')) printHitRatios(process.argv.includes('--tuning') ? tuningSeeds : judgingSeeds);
if (wanted('speed')) await printSpeed();
if (wanted('memory')) printMemory();

function printHitRatios(seeds: readonly number[]): void {
  const rows = seeds.flatMap((seed) => measureHitRatios(seed, REQUESTS));
  console.log(
    `\nCost-weighted hit ratio, per cent, mean of seeds ${seeds.join(', ')}; ${REQUESTS} requests from an empty cache.`,
  );
  console.log(
    'The bound is PFOO-L turned to cost (upper-bound.ts): no policy, knowing the future or not, can exceed it.\n',
  );
  console.log(`| trace | size | ${policyNames.join(' | ')} | bound | over LRU | best single |`);
  console.log(`|${'---|'.repeat(policyNames.length + 5)}`);
  for (const trace of traceNames) {
    for (const share of shares) {
      const { percent, boundPercent } = meanRow(rows.filter((row) => row.trace === trace && row.share === share));
      const best = Math.max(...policyNames.filter((name) => name !== 'adaptive').map((name) => percent[name]));
      const cells = [
        ...policyNames.map((name) => percent[name]),
        boundPercent,
        percent.adaptive - percent.lru,
        percent.adaptive - best,
      ];
      console.log(`| ${trace} | ${share * 100} % | ${cells.map((cell) => cell.toFixed(1)).join(' | ')} |`);
    }
  }
}

async function printSpeed(): Promise<void> {
  console.log(
    '\nSpeed, one process, 10,000 entries of 2 KB, keys drawn at random; puts are of new keys into a full cache. Seconds are of the thread.\n',
  );
  console.log('| cache | hits a second | puts a second |\n|---|---|---|');
  for (const subject of [...createCompetitors(), ...policyNames.map(createMemorySubject)]) {
    const { name, hitsPerSecond, putsPerSecond } = await measureSpeed(subject);
    console.log(`| ${name} | ${thousands(hitsPerSecond)} | ${thousands(putsPerSecond)} |`);
  }
}

function printMemory(): void {
  console.log('\nMemory, a process of its own, a million inserts under a bound of 256 MiB.\n');
  for (const flags of [['--max-semi-space-size=16', '--heap-growing-percent=20'], []]) {
    for (const how of [
      ['12288', 'inserts'],
      ['1500', 'inserts'],
      ['12288', 'hits'],
      ['1500', 'hits'],
    ]) {
      const args = ['--expose-gc', ...flags, join(import.meta.dirname, 'memory-growth.ts'), ...how];
      const { stdout, status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      console.log(`${flags.join(' ') || 'default flags'}: ${status === 0 ? stdout.trim() : stderr}`);
    }
  }
}

function thousands(rate: number): string {
  return `${Math.round(rate / 1000).toLocaleString('en')} k`;
}
