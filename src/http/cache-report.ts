import { type DocumentNode, type GraphQLSchema, getNamedType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { Footprint, UsedAnswer } from '../source/footprint.ts';
import type { JudgeAnswer } from './answer-judge.ts';

/** What `extensions.cache` tells, where a request has `extensions: {cache: true}`. */
export interface CacheReport {
  readonly version: 1;
  readonly ageSeconds: number;
  readonly freshForSeconds: number;
  readonly parts: readonly ReportedPart[];
  /** The fields that read datasets, each with the parts that its dataset gave: indexes into `parts`. */
  readonly fields: readonly ReportedField[];
}

/** An answer of openFDA that the operation was made from. */
export interface ReportedPart {
  readonly dataset: string;
  readonly request: string;
  readonly level: string;
  readonly outcome: UsedAnswer['outcome'];
  readonly ageSeconds: number;
  readonly freshForSeconds: number;
  readonly stale: boolean;
  readonly negative: boolean;
  readonly fetchedAt: string;
  readonly lastUpdated: string | null;
}

export interface ReportedField {
  /** Response keys from the root, joined by dots. */
  readonly path: string;
  readonly dataset: string;
  readonly parts: readonly number[];
}

export interface CacheReportOptions {
  readonly judge: JudgeAnswer;
  readonly schema: () => GraphQLSchema;
  /** The dataset whose records a type stands for; undefined for other types. */
  readonly datasetOf: (typeName: string) => string | undefined;
}

/** Tells for each field of an operation what it was read from. Fields of one dataset share its parts: reads are batched. */
export function createCacheReport({ judge, schema, datasetOf }: CacheReportOptions) {
  return (document: DocumentNode, { used }: Footprint): CacheReport => {
    const whole = judge(used);
    const parts = used.map((part) => reportPart(part, judge));
    const fields = readingFields(document, schema(), datasetOf).map(({ path, dataset }) => ({
      ...{ path, dataset },
      parts: used.flatMap((part, index) => (part.dataset === dataset ? [index] : [])),
    }));
    return { version: 1, ageSeconds: seconds(whole.ageMs), freshForSeconds: seconds(whole.freshForMs), parts, fields };
  };
}

function reportPart(part: UsedAnswer, judge: JudgeAnswer): ReportedPart {
  const { dataset, path, level, outcome, stale, negative, fetchedAt, lastUpdated = null } = part;
  const { ageMs, freshForMs } = judge([part]);
  return {
    ...{ dataset, request: path, level, outcome, stale, negative, lastUpdated },
    ageSeconds: seconds(ageMs),
    freshForSeconds: seconds(freshForMs),
    fetchedAt: new Date(fetchedAt).toISOString(),
  };
}

/** The fields whose records or connections are of a dataset; in fragments, with the path from the fragment. */
function readingFields(
  document: DocumentNode,
  schema: GraphQLSchema,
  datasetOf: (typeName: string) => string | undefined,
): { path: string; dataset: string }[] {
  const types = new TypeInfo(schema);
  const keys: string[] = [];
  const found = new Map<string, string>();
  visit(
    document,
    visitWithTypeInfo(types, {
      FragmentDefinition: {
        enter: ({ name }) => void keys.push(`...${name.value}`),
        leave: () => void keys.pop(),
      },
      Field: {
        enter(node) {
          keys.push(node.alias?.value ?? node.name.value);
          const type = getNamedType(types.getType());
          const dataset = type && datasetOf(type.name.replace(/Connection$/, ''));
          const isInside = node.name.value === 'nodes' || node.name.value === 'node';
          if (dataset !== undefined && !isInside) found.set(keys.join('.'), dataset);
        },
        leave: () => void keys.pop(),
      },
    }),
  );
  return [...found].map(([path, dataset]) => ({ path, dataset }));
}

function seconds(ms: number): number {
  return Number.isFinite(ms) ? Math.floor(ms / 1000) : 31_536_000;
}
