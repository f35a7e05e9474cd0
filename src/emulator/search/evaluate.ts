import { DocSet } from '../index/doc-set.ts';
import type { FieldIndex } from '../index/field-index.ts';
import type { RecordIndex } from '../index/record-index.ts';
import type { Clause, Query } from '../lucene/query.ts';

/**
 * The documents a query matches. `undefined` stands for a query that says nothing (its text has no words): such a clause counts for
 * nothing, and a whole search of that kind matches nothing.
 */
export function evaluate(index: RecordIndex, query: Query): DocSet | undefined {
  if (query.type === 'boolean') return evaluateBoolean(index, query.clauses);
  const { field } = query;
  if (query.type === 'term' && field === '_exists_') return exists(index, query.text);
  if (query.type === 'wildcard' && query.pattern === '*') {
    return field === undefined || field === '*' ? DocSet.all(index.size) : exists(index, field);
  }
  if (field !== undefined && !field.includes('*')) return ask(index, field, query);
  return askMany(index, namesFor(index, field), query);
}

function evaluateBoolean(index: RecordIndex, clauses: readonly Clause[]): DocSet | undefined {
  let required: DocSet | undefined;
  let optional: DocSet | undefined;
  let prohibited: DocSet | undefined;
  for (const { occur, query } of clauses) {
    const set = evaluate(index, query);
    if (!set) continue;
    if (occur === 'must') required = required ? required.and(set) : set;
    else if (occur === 'should') optional = optional ? optional.or(set) : set;
    else prohibited = prohibited ? prohibited.or(set) : set;
  }
  // Where something is required, what is optional only ranks; where all is prohibited, it is taken from everything.
  const wanted = required ?? optional ?? (prohibited && DocSet.all(index.size));
  return wanted && prohibited ? wanted.andNot(prohibited) : wanted;
}

type Leaf = Exclude<Query, { type: 'boolean' }>;

function ask(index: RecordIndex, name: string, query: Leaf): DocSet | undefined {
  const field = index.field(name);
  return field ? askField(field, query) : new DocSet(index.size);
}

function askField(field: FieldIndex, query: Leaf): DocSet | undefined {
  if (query.type === 'term') return field.term(query.text, query.quoted);
  return query.type === 'wildcard' ? field.wildcard(query.pattern) : field.range(query);
}

function askMany(index: RecordIndex, names: readonly string[], query: Leaf): DocSet | undefined {
  index.prepare(names);
  let found: DocSet | undefined;
  for (const name of names) {
    const set = ask(index, name, query);
    if (set) found = found ? found.or(set) : set;
  }
  return found;
}

function namesFor(index: RecordIndex, field: string | undefined): string[] {
  if (field === undefined) return index.namesLike(/(?:)/);
  const source = field.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return index.namesLike(new RegExp(`^${source.join('.*')}$`));
}

/** Records with any value of a field, or of any field of an object. */
function exists(index: RecordIndex, name: string): DocSet {
  if (name.includes('*')) return existsAny(index, namesFor(index, name));
  const field = index.field(name);
  return field ? field.exists() : existsAny(index, index.namesBelow(name));
}

function existsAny(index: RecordIndex, names: readonly string[]): DocSet {
  index.prepare(names);
  const set = new DocSet(index.size);
  for (const name of names) {
    const own = index.field(name)?.exists();
    if (own) set.or(own);
  }
  return set;
}
