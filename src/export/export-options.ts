import { parseArgs } from 'node:util';
import { coerceInputValue, isInputObjectType } from 'graphql';
import type { Catalogue, Dataset } from '../catalogue/catalogue.ts';
import { deriveSchema } from '../catalogue/derive-schema.ts';
import { badInput, GatewayError } from '../errors.ts';
import { rawSearch } from '../openfda/raw-search.ts';
import { allOf, renderSearch } from '../openfda/search.ts';
import { type ListArguments, sortOf } from '../resolvers/list-arguments.ts';
import { attachScalars } from '../resolvers/scalars.ts';
import { whereSearch } from '../resolvers/where-search.ts';

export type ExportFormat = 'ndjson' | 'csv';

/** What is exported, and where to. */
export interface ExportOptions {
  readonly dataset: Dataset;
  readonly search: string | undefined;
  readonly sort: string | undefined;
  readonly format: ExportFormat;
  readonly out: string;
  /** Most records written; undefined for all. */
  readonly max: number | undefined;
  readonly pageSize: number;
}

export const exportUsage = `Usage: npm run export -- --dataset device/510k --out clearances.ndjson [options]

  --dataset PATH   openFDA's path of the dataset: device/510k
  --out FILE       file that is written; an interrupted export goes on where it stopped
  --format FORM    ndjson (records as openFDA sends them) or csv (one column a field); told by FILE's ending
  --search TEXT    a search in openFDA's own syntax
  --where JSON     conditions as in GraphQL: '{"productCode": {"eq": "DQY"}}'
  --max N          most records
  --page N         records a request, 1 to 1000 (default 1000)
`;

/** Reads the command line. Throws BAD_USER_INPUT naming the option at fault. */
export function readExportOptions(args: readonly string[], catalogue: Catalogue): ExportOptions {
  const values = parsed(args);
  const dataset = catalogue.datasets.get(values.dataset ?? '');
  if (!dataset) {
    throw badInput('--dataset', `one of ${[...catalogue.datasets.keys()].join(', ')}`, values.dataset ?? 'nothing');
  }
  if (!values.out) throw badInput('--out', 'a file', 'nothing');
  const format = values.format ?? (values.out.endsWith('.csv') ? 'csv' : 'ndjson');
  if (format !== 'ndjson' && format !== 'csv') throw badInput('--format', 'ndjson or csv', format);
  const conditions = allOf([
    whereSearch(dataset, whereOf(values.where, dataset, catalogue), '--where'),
    rawSearch('--search', values.search ?? ''),
  ]);
  if (conditions?.kind === 'nothing')
    throw badInput('--where', 'conditions that a record can meet', values.where ?? '');
  return {
    dataset,
    search: conditions && renderSearch(conditions),
    // A walk needs an order that does not change; the newest first is also the most useful where --max cuts it.
    sort: sortOf(dataset, {}),
    format,
    out: values.out,
    max: count('--max', values.max),
    pageSize: count('--page', values.page, 1000) ?? 1000,
  };
}

function parsed(args: readonly string[]) {
  const option = { type: 'string' } as const;
  const options = {
    dataset: option,
    out: option,
    format: option,
    search: option,
    where: option,
    max: option,
    page: option,
  };
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    throw new GatewayError('BAD_USER_INPUT', error instanceof Error ? error.message : String(error));
  }
}

function whereOf(text: string | undefined, dataset: Dataset, catalogue: Catalogue): ListArguments['where'] {
  if (text === undefined) return undefined;
  let where: unknown;
  try {
    where = JSON.parse(text);
  } catch {
    // Told below, as for any other text that is no object.
  }
  if (typeof where !== 'object' || where === null || Array.isArray(where))
    throw badInput('--where', 'a JSON object of conditions', text);
  return checkedWhere(where, dataset, catalogue);
}

/** The conditions as GraphQL takes them. Throws what GraphQL would say of them, with the place. */
function checkedWhere(where: object, dataset: Dataset, catalogue: Catalogue): ListArguments['where'] {
  const schema = deriveSchema(catalogue);
  attachScalars(schema);
  const type = schema.getType(`${dataset.typeName}Where`);
  if (!isInputObjectType(type)) throw badInput('--where', `a dataset with conditions`, dataset.path);
  return coerceInputValue(where, type, (path, value, error) => {
    const place = ['--where', ...path].join('.');
    const got = error.message.includes('but got') ? '' : ` (got ${JSON.stringify(value)})`;
    const message = `${place}: ${error.message}${got}`;
    throw new GatewayError('BAD_USER_INPUT', message, { argument: '--where' });
  }) as ListArguments['where'];
}

function count(option: string, text: string | undefined, max = Number.MAX_SAFE_INTEGER): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > max)
    throw badInput(option, `a whole number from 1 to ${max}`, text);
  return value;
}
