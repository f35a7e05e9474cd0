import { describeExecutionLaw } from './describe-execution-law.ts';

describeExecutionLaw({ ofEverything: 12_000, mocked: 6000, unkept: 6000, genuine: 2000 });
