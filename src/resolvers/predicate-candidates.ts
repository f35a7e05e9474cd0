import type { GraphQLResolveInfo } from 'graphql';
import { type Catalogue, type LeafField, wholeValueField } from '../catalogue/catalogue.ts';
import { KnownFields } from '../catalogue/known-fields.ts';
import { readDate } from '../catalogue/read-value.ts';
import { keysAt } from '../catalogue/wire-path.ts';
import { badInput } from '../errors.ts';
import { canHold } from '../loaders/key-search.ts';
import { createSearchList } from '../loaders/search-list.ts';
import { maxLimit } from '../openfda/request.ts';
import { allOf, anyOf, isSearchable, negate, phrase, renderSearch, type Search } from '../openfda/search.ts';
import type { Row } from '../source/answer.ts';
import { freshnessLevel } from './freshness-level.ts';
import type { GatewayContext } from './gateway-context.ts';
import { type ComparedClearance, scoreCandidate } from './predicate-score.ts';
import { type RecordView, type RecordViews, rowOf } from './record-view.ts';

const caveat =
  'A search aid, no regulatory judgement. Whether a device is a valid predicate (legally marketed, same intended use, not found to raise new questions of safety and effectiveness) must be decided from its full record.';

/** How many clearances, the newest, are compared. */
const compared = 100;

/** The resolver of `DeviceClearance.predicateCandidates`: at most three requests. */
export function predicateCandidates(catalogue: Catalogue, views: RecordViews) {
  const clearances = new KnownFields(catalogue, 'device/510k');
  const number = clearances.field('k_number');
  const productCode = clearances.field('product_code');
  const regulation = clearances.field('openfda.regulation_number');
  const decided = clearances.field('decision_date');
  const deviceName = clearances.field('device_name');
  const recalls = new KnownFields(catalogue, 'device/recall');
  const recalledNumber = recalls.field('k_numbers');
  const events = new KnownFields(catalogue, 'device/event');
  const reportedNumber = events.field('pma_pmn_number');

  const first = (row: Row, field: LeafField) => keysAt(row.record, field.path)[0];
  const describe = (row: Row): ComparedClearance => ({
    productCode: first(row, productCode),
    deviceName: first(row, deviceName) ?? '',
    decisionDate: readDate(first(row, decided)) ?? undefined,
  });

  function searchFor(row: Row): Search | undefined {
    const same = (field: LeafField) =>
      phrase(wholeValueField(field), keysAt(row.record, field.path).filter(isSearchable));
    const before = readDate(first(row, decided));
    return allOf([
      anyOf([same(productCode), same(regulation)]),
      negate(same(number)),
      before === null
        ? undefined
        : { kind: 'range', field: decided.path, from: undefined, to: { value: before, inclusive: false } },
    ]);
  }

  /** Reports that name each clearance, from one request; undefined where it did not hold all of them. */
  async function countEvents(rows: readonly Row[], context: GatewayContext, info: GraphQLResolveInfo) {
    const numbers = rows
      .flatMap(({ record }) => keysAt(record, number.path))
      .filter((text) => canHold(reportedNumber, text));
    if (numbers.length === 0) return undefined;
    const { dataset } = events;
    const search = renderSearch(phrase(wholeValueField(reportedNumber), numbers));
    const level = freshnessLevel(dataset, info);
    const answer = await context.source.read({ dataset: dataset.path, search, limit: maxLimit }, level);
    if (answer.results.length < answer.total) return undefined;
    const counts = new Map(numbers.map((text) => [text, 0]));
    for (const record of answer.results) {
      for (const text of keysAt(record, reportedNumber.path)) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
  }

  return async (
    view: RecordView,
    args: { first: number | null },
    context: GatewayContext,
    info: GraphQLResolveInfo,
  ) => {
    const shown = args.first ?? 10;
    if (shown < 0 || shown > 50) throw badInput('first', '0 to 50', String(shown));
    const row = rowOf(view);
    const search = searchFor(row);
    if (!search || search.kind === 'nothing') return { caveat, totalCount: 0, compared: 0, candidates: [] };
    const level = freshnessLevel(clearances.dataset, info);
    const sort = `${wholeValueField(decided)}:desc`;
    const list = createSearchList({
      source: context.source,
      dataset: clearances.dataset,
      search: renderSearch(search),
      sort,
      level,
    });
    const page = await list.page({ first: compared, after: undefined, offset: 0 });
    const rows = page.rows.map((placed) => placed.row);
    const recallCounts = await Promise.all(
      rows.map(async ({ record, provenance }) => {
        const { dataset } = recalls;
        const query = {
          dataset,
          to: recalledNumber,
          search: undefined,
          sort: undefined,
          level: freshnessLevel(dataset, info),
        };
        const keys = keysAt(record, number.path).filter(isSearchable);
        return (
          await (await context.joins.load(query, { keys, needsRecords: false, window: undefined, provenance })).total()
        ).value;
      }),
    );
    const subject = describe(row);
    const score = (clearance: Row, recallCount: number | undefined, eventCount: number | undefined) => {
      const reasons = scoreCandidate(subject, describe(clearance), { recalls: recallCount, events: eventCount });
      return {
        clearance,
        recallCount,
        reasons,
        score: Math.round(reasons.reduce((sum, { points }) => sum + points, 0) * 100) / 100,
      };
    };
    // Reports are large and cannot be counted by clearance upstream, so only the best by all else are looked for in them.
    const best = rows
      .map((clearance, place) => score(clearance, recallCounts[place], undefined))
      .sort(byScore)
      .slice(0, shown);
    const eventCounts = await countEvents(
      best.map(({ clearance }) => clearance),
      context,
      info,
    );
    const scored = best.map(({ clearance, recallCount }) =>
      score(clearance, recallCount, eventCounts?.get(first(clearance, number) ?? '')),
    );
    scored.sort(byScore);
    const candidates = scored.map((candidate, place) => ({
      ...candidate,
      rank: place + 1,
      clearance: views.record(clearances.dataset, candidate.clearance),
    }));
    return { caveat, totalCount: page.total, compared: rows.length, candidates };
  };
}

function byScore(a: { readonly score: number }, b: { readonly score: number }): number {
  return b.score - a.score;
}
