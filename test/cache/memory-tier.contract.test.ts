import { InvalidationMarks } from '../../src/cache/invalidation-marks.ts';
import { MemoryTier } from '../../src/cache/memory-tier.ts';
import { describeTierContract, START } from './cache-tier.contract.ts';

describeTierContract('memory', async () => {
  let now = START;
  const tier = new MemoryTier({
    maxBytes: 1_000_000,
    policy: 'adaptive',
    marks: new InvalidationMarks(),
    now: () => now,
  });
  return {
    tier,
    setNow: (ms) => {
      now = ms;
    },
    dispose: () => tier.close(),
  };
});
