import type { Join, KeyForm } from './catalogue.ts';
import { keysAt, valuesAt } from './wire-path.ts';

/** A key as the other dataset writes it, with a condition on a field beside it where the key alone is not enough. */
export interface JoinKey {
  readonly key: string;
  readonly beside: { readonly path: string; readonly value: string } | undefined;
}

type Rewrite = (key: string) => string | undefined;

const application = /^\s*(NDA|ANDA|BLA?)[\s-]*(\d{6})(?!\d)/i;
const orangeBookTypes: Readonly<Record<string, string>> = { NDA: 'N', ANDA: 'A' };

const rewrites: Readonly<Record<KeyForm, Rewrite>> = {
  AS_IS: (key) => key,
  CODE: (key) => key.replace(/^[^0-9A-Za-z]+|[^0-9A-Za-z]+$/g, '') || undefined,
  APPLICATION_NUMBER: (key) => applicationOf(key)?.join(''),
  SPACED_APPLICATION_NUMBER: (key) => applicationOf(key)?.join(' '),
  APPLICATION_DIGITS: (key) => applicationOf(key)?.[1],
  ORANGE_BOOK_APPLICATION: (key) => {
    const [, type, digits] = /^\s*([NA])\s*(\d{6})\s*$/i.exec(key) ?? [];
    return digits === undefined ? undefined : `${type?.toUpperCase() === 'N' ? 'NDA' : 'ANDA'}${digits}`;
  },
  NDC11: (key) => {
    const [, labeler, product, pack] = /^(\d{4,5})-(\d{3,4})-(\d{1,2})$/.exec(key) ?? [];
    if (labeler === undefined || product === undefined || pack === undefined) return undefined;
    return `${labeler.padStart(5, '0')}${product.padStart(4, '0')}${pack.padStart(2, '0')}`;
  },
};

/** The keys by which a record is joined, rewritten as the other dataset writes them; what is no such key is left out. */
export function joinKeys(join: Join, record: unknown): JoinKey[] {
  const keys = join.form === 'ORANGE_BOOK_APPLICATION' ? orangeBookKeys(record, join.from) : keysAt(record, join.from);
  return keys.flatMap((written): JoinKey[] => {
    const key = rewrites[join.form](written);
    if (key === undefined) return [];
    if (join.form !== 'APPLICATION_DIGITS') return [{ key, beside: undefined }];
    const value = orangeBookTypes[applicationOf(written)?.[0] ?? ''];
    return value === undefined ? [] : [{ key, beside: { path: sibling(join.to, 'application_type'), value } }];
  });
}

/** Type and digits of a drug application number, however it is written: `BL 125827` is `BLA`, `125827`. */
function applicationOf(key: string): [type: string, digits: string] | undefined {
  const [, type, digits] = application.exec(key) ?? [];
  if (type === undefined || digits === undefined) return undefined;
  return [type.toUpperCase() === 'BL' ? 'BLA' : type.toUpperCase(), digits];
}

/** The Orange Book has an application's type and digits in two fields of one object. */
function orangeBookKeys(record: unknown, from: string): string[] {
  const holders = valuesAt(record, from.split('.').slice(0, -1).join('.'));
  return holders.map(
    (holder) => `${keysAt(holder, 'application_type')[0] ?? ''}${keysAt(holder, 'application_number')[0] ?? ''}`,
  );
}

function sibling(path: string, name: string): string {
  return [...path.split('.').slice(0, -1), name].join('.');
}
