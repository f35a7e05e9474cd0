import type { Fact } from './fact.ts';
import { answerFacts } from './facts/answer-facts.ts';
import { countFacts } from './facts/count-facts.ts';
import { datasetFacts } from './facts/dataset-facts.ts';
import { pagingFacts } from './facts/paging-facts.ts';
import { searchFacts } from './facts/search-facts.ts';
import { wordingFacts } from './facts/wording-facts.ts';

/** All that is held true of openFDA's wire. A run that may not ask for all begins with what the gateway leans on most. */
export const facts: readonly Fact[] = [
  ...answerFacts.slice(0, 2),
  ...pagingFacts.slice(0, 2),
  ...wordingFacts,
  ...countFacts,
  ...searchFacts,
  ...answerFacts.slice(2),
  ...pagingFacts.slice(2),
  ...datasetFacts,
];
