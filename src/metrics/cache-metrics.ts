import { readOutcomes } from '../source/reader.ts';
import { type MetricDefinition, type Sample, single } from './metric-definition.ts';
import type { MetricSnapshot } from './metric-snapshot.ts';

type Tier = MetricSnapshot['tiers'][number];

/** One number of each tier that can tell it. */
function perTier(read: (tier: Tier) => number | undefined): (snapshot: MetricSnapshot) => readonly Sample[] {
  return ({ tiers }) =>
    tiersIn(tiers).flatMap((tier) => {
      const value = read(tier);
      return value === undefined ? [] : [{ labels: { tier: tier.name }, value }];
    });
}

function tiersIn(tiers: readonly Tier[]): readonly Tier[] {
  return tiers.filter(({ name }) => name !== 'off');
}

/** What the caches do: the numbers of `cacheStats`. */
export const cacheMetrics: readonly MetricDefinition[] = [
  {
    name: 'openfda_gateway_reads_total',
    help: 'Reads by outcome; cancelled: the caller left before there was an answer.',
    type: 'counter',
    labels: ['dataset', 'outcome'],
    read: ({ stats }) =>
      [...stats.datasets].flatMap(([dataset, tally]) =>
        readOutcomes.map((outcome) => ({
          ...{ labels: { dataset, outcome }, value: tally[outcome] },
        })),
      ),
  },
  {
    name: 'openfda_gateway_negative_reads_total',
    help: 'Reads whose answer is that there is no such record.',
    type: 'counter',
    labels: ['dataset'],
    read: ({ stats }) =>
      [...stats.datasets].map(([dataset, { negative }]) => ({ labels: { dataset }, value: negative })),
  },
  {
    name: 'openfda_gateway_saved_requests_total',
    help: 'Requests to openFDA that cached answers made unnecessary.',
    type: 'counter',
    labels: [],
    read: ({ stats: { cache } }) => single(cache.hit + cache.stale),
  },
  {
    name: 'openfda_gateway_saved_bytes_total',
    help: 'Bytes of answers served without asking openFDA.',
    type: 'counter',
    labels: [],
    read: ({ stats: { cache } }) => single(cache.bytesSaved),
  },
  {
    name: 'openfda_gateway_stored_answers_served_total',
    help: 'Operations answered with stored bytes, ahead of GraphQL or in it.',
    type: 'counter',
    labels: [],
    read: ({ stats: { cache } }) => single(cache.storedAnswers),
  },
  {
    name: 'openfda_gateway_stored_answers',
    help: 'Answers to operations held as bytes.',
    type: 'gauge',
    labels: [],
    read: ({ answers }) => single(answers.entries),
  },
  {
    name: 'openfda_gateway_stored_answers_bytes',
    help: 'Bytes that answers to operations take.',
    type: 'gauge',
    labels: [],
    read: ({ answers }) => single(answers.bytes),
  },
  {
    name: 'openfda_gateway_tier_available',
    help: '1 where the tier answers, 0 where it does not.',
    type: 'gauge',
    labels: ['tier'],
    read: perTier(({ available }) => Number(available)),
  },
  {
    name: 'openfda_gateway_part_fault',
    help: '1 for each part that cannot be used, or not wholly, with its cause; 0 with the cause none where all is well.',
    type: 'gauge',
    labels: ['part', 'cause'],
    read: ({ tiers, faults }) =>
      [...tiersIn(tiers).map(({ name }) => name as string), 'jobs'].map((part) => {
        const cause = faults.find((fault) => fault.part === part)?.cause;
        return { labels: { part, cause: cause ?? 'none' }, value: cause === undefined ? 0 : 1 };
      }),
  },
  {
    name: 'openfda_gateway_tier_entries',
    help: 'Entries held in the tier.',
    type: 'gauge',
    labels: ['tier'],
    read: perTier(({ entries }) => entries),
  },
  {
    name: 'openfda_gateway_tier_bytes',
    help: 'Bytes held in the tier.',
    type: 'gauge',
    labels: ['tier'],
    read: perTier(({ bytes }) => bytes),
  },
  {
    name: 'openfda_gateway_tier_limit_bytes',
    help: 'Most bytes the tier may hold.',
    type: 'gauge',
    labels: ['tier'],
    read: perTier(({ maxBytes }) => maxBytes),
  },
  {
    name: 'openfda_gateway_tier_lookups_total',
    help: 'Look-ups in the tier by whether they found something.',
    type: 'counter',
    labels: ['tier', 'outcome'],
    read: ({ tiers }) =>
      tiersIn(tiers).flatMap(({ name: tier, hits, misses }) => [
        { labels: { tier, outcome: 'hit' }, value: hits },
        { labels: { tier, outcome: 'miss' }, value: misses },
      ]),
  },
  {
    name: 'openfda_gateway_tier_evictions_total',
    help: 'Entries that left the tier to make room.',
    type: 'counter',
    labels: ['tier'],
    read: perTier(({ evicted }) => evicted),
  },
  {
    name: 'openfda_gateway_tier_failures_total',
    help: 'Operations of the tier that failed.',
    type: 'counter',
    labels: ['tier'],
    read: perTier(({ failures }) => failures),
  },
  {
    name: 'openfda_gateway_codec_failures_total',
    help: 'Texts that a codec failed to compress; they were stored or sent in another coding.',
    type: 'counter',
    labels: ['codec'],
    read: ({ codecs }) => codecs.map(({ codec, failures }) => ({ labels: { codec }, value: failures })),
  },
  {
    name: 'openfda_gateway_codec_resting',
    help: '1 while a codec that failed is left aside.',
    type: 'gauge',
    labels: ['codec'],
    read: ({ codecs }) =>
      codecs.map(({ codec, restingUntil }) => ({ labels: { codec }, value: restingUntil === undefined ? 0 : 1 })),
  },
];
