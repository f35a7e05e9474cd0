import type { GraphQLResolveInfo } from 'graphql';
import { type Catalogue, type LeafField, wholeValueField } from '../catalogue/catalogue.ts';
import { KnownFields } from '../catalogue/known-fields.ts';
import { keysAt } from '../catalogue/wire-path.ts';
import { createLocalList } from '../loaders/local-list.ts';
import { packLimits } from '../loaders/pack.ts';
import { oldest, type RecordList } from '../loaders/record-list.ts';
import { createSearchList } from '../loaders/search-list.ts';
import { maxLimit } from '../openfda/request.ts';
import { isSearchable, phrase, renderSearch } from '../openfda/search.ts';
import type { Provenance } from '../source/answer.ts';
import { bucketsOf } from './connection-resolvers.ts';
import { freshnessLevel } from './freshness-level.ts';
import type { GatewayContext } from './gateway-context.ts';
import type { RecordViews } from './record-view.ts';

/**
 * The resolver of `deviceSafetyProfile`. Six requests at most: classification, clearances by year, the newest 1,000 recalls, the classes of
 * the newest recalls' enforcement reports, events by type, events by year.
 */
export function safetyProfile(catalogue: Catalogue, views: RecordViews) {
  const classifications = new KnownFields(catalogue, 'device/classification');
  const clearances = new KnownFields(catalogue, 'device/510k');
  const recalls = new KnownFields(catalogue, 'device/recall');
  const reports = new KnownFields(catalogue, 'device/enforcement');
  const events = new KnownFields(catalogue, 'device/event');
  const productCode = classifications.field('product_code');
  const clearanceCode = clearances.field('product_code');
  const decisionDate = clearances.field('decision_date');
  const recallCode = recalls.field('product_code');
  const initiated = recalls.field('event_date_initiated');
  const rootCause = recalls.field('root_cause_description');
  const recallNumber = recalls.field('product_res_number');
  const reportNumber = reports.field('recall_number');
  const reportClass = reports.field('classification');
  const eventCode = events.field('device.device_report_product_code');
  const eventType = events.field('event_type');
  const received = events.field('date_received');

  return async (_: never, args: { productCode: string }, context: GatewayContext, info: GraphQLResolveInfo) => {
    const listOf = (
      { dataset }: KnownFields,
      by: LeafField,
      values: readonly string[],
      newestFirst?: LeafField,
    ): RecordList =>
      createSearchList({
        source: context.source,
        dataset,
        search: renderSearch(phrase(wholeValueField(by), values)),
        sort: newestFirst && `${wholeValueField(newestFirst)}:desc`,
        level: freshnessLevel(dataset, info),
      });
    /** The enforcement reports of recalls, in one page: a number has one report. */
    async function reportsOf(numbers: readonly string[], fallback: Provenance) {
      if (numbers.length === 0) return { rows: [], classes: [], provenance: fallback };
      const upstream = listOf(reports, reportNumber, numbers);
      const page = await upstream.page({ first: maxLimit, after: undefined, offset: 0 });
      const held = page.rows.map(({ row }) => row);
      const { provenance } = page;
      const list = createLocalList({ rows: held, name: '', provenance, upstream });
      return { rows: held, classes: (await list.terms(reportClass, 100)).value, provenance };
    }
    const level = freshnessLevel(classifications.dataset, info);
    const [classification] = await context.records.load(
      classifications.dataset,
      [productCode],
      [args.productCode],
      level,
    );
    if (!classification) return null;
    const code = [args.productCode];
    const [clearanceDays, recallPage, types, eventDays] = await Promise.all([
      listOf(clearances, clearanceCode, code).days(decisionDate),
      listOf(recalls, recallCode, code, initiated).page({ first: maxLimit, after: undefined, offset: 0 }),
      listOf(events, eventCode, code).terms(eventType, 100),
      listOf(events, eventCode, code).days(received),
    ]);
    const rows = recallPage.rows.map(({ row }) => row);
    const { provenance } = recallPage;
    const upstream = listOf(recalls, recallCode, code);
    const known = createLocalList({ rows, name: '', provenance, upstream });
    const numbers = rows.flatMap(({ record }) => keysAt(record, recallNumber.path)).filter(isSearchable);
    const asked = [...new Set(numbers)].slice(0, packLimits.maxKeys);
    const found = await reportsOf(asked, provenance);
    const reported = new Set(found.rows.flatMap(({ record }) => keysAt(record, reportNumber.path)));
    const classified = rows.filter(({ record }) => {
      return keysAt(record, recallNumber.path).some((number) => reported.has(number));
    });
    return {
      classification: views.record(classifications.dataset, classification),
      clearancesByYear: bucketsOf(clearanceDays.value, 'YEAR'),
      recallCount: recallPage.total,
      recallsByYear: bucketsOf((await known.days(initiated)).value, 'YEAR'),
      recallsByRootCause: (await known.terms(rootCause, 100)).value,
      recallsByClass: found.classes,
      recallsClassified: classified.length,
      eventsByType: types.value,
      eventsByYear: bucketsOf(eventDays.value, 'YEAR'),
      asOf: oldest([classification, clearanceDays, recallPage, types, eventDays, found].map((part) => part.provenance)),
    };
  };
}
