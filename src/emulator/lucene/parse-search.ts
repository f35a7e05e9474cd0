import { createLexer, type Lexer, type Token, type TokenKind } from './lexer.ts';
import type { Clause, Query } from './query.ts';
import { parseError, SearchError } from './search-error.ts';

/** How many clauses one boolean query may have. */
export const MAX_CLAUSES = 1024;

/** Beyond this the parser gives up rather than exhaust its stack, as the index itself does. */
const MAX_DEPTH = 500;

type Conjunction = 'none' | 'and' | 'or';
type Modifier = 'none' | 'required' | 'prohibited';
type Building = { occur: Clause['occur']; query: Query };

const CLAUSE_START =
  '<NOT>, "+", "-", <BAREOPER>, "(", "*", <QUOTED>, <TERM>, <PREFIXTERM>, <WILDTERM>, <REGEXPTERM>, "[", "{"';

export function tooManyClauses(): SearchError {
  return new SearchError('too_many_clauses', `too_many_clauses: maxClauseCount is set to ${MAX_CLAUSES}`);
}

/**
 * The query that a search text stands for, by the rules of Lucene's classic parser with OR between neighbours: no operator binds
 * tighter than another; `AND` makes both of its neighbours required. Throws `SearchError`.
 */
export function parseSearch(text: string): Query {
  const reader = createReader(createLexer(text));
  const query = parseQuery(reader, undefined, 0);
  reader.expect('EOF', '<AND>, <OR>, <EOF>');
  return query;
}

interface Reader {
  peek(ahead?: number): Token;
  take(): Token;
  expect(kind: TokenKind, expected: string): Token;
}

function createReader(lexer: Lexer): Reader {
  const buffer: Token[] = [];
  const peek = (ahead = 0): Token => {
    while (buffer.length <= ahead) buffer.push(lexer.next());
    return buffer[ahead] as Token; // filled by the loop above
  };
  const take = (): Token => {
    const token = peek();
    buffer.shift();
    return token;
  };
  return {
    peek,
    take,
    expect(kind, expected) {
      if (peek().kind !== kind) throw unexpected(peek(), expected);
      return take();
    },
  };
}

function unexpected(token: Token, expected: string): SearchError {
  const named = /^[A-Z]/.test(token.kind) ? `<${token.kind}>` : `"${token.kind}"`;
  const found = token.kind === 'EOF' ? '"<EOF>"' : `" ${named} "${token.image.replace(/["\\]/g, '\\$&')} ""`;
  return parseError(
    `Encountered ${found} at line 1, column ${token.column}.\nWas expecting one of:\n    ${expected.replaceAll(', ', ' ...\n    ')} ...\n    `,
  );
}

function parseQuery(reader: Reader, field: string | undefined, depth: number): Query {
  if (depth > MAX_DEPTH) throw parseError('the search is nested too deeply');
  const clauses: Building[] = [];
  const firstModifier = takeModifier(reader);
  const first = parseClause(reader, field, depth);
  addClause(clauses, 'none', firstModifier, first);
  for (let next = reader.peek().kind; next !== 'EOF' && next !== ')'; next = reader.peek().kind) {
    const conjunction = takeConjunction(reader);
    const modifier = takeModifier(reader);
    addClause(clauses, conjunction, modifier, parseClause(reader, field, depth));
  }
  return clauses.length === 1 && firstModifier === 'none' ? first : { type: 'boolean', clauses };
}

function takeConjunction(reader: Reader): Conjunction {
  const { kind } = reader.peek();
  if (kind !== 'AND' && kind !== 'OR') return 'none';
  reader.take();
  return kind === 'AND' ? 'and' : 'or';
}

function takeModifier(reader: Reader): Modifier {
  const { kind } = reader.peek();
  if (kind !== '+' && kind !== '-' && kind !== 'NOT') return 'none';
  reader.take();
  return kind === '+' ? 'required' : 'prohibited';
}

function addClause(clauses: Building[], conjunction: Conjunction, modifier: Modifier, query: Query): void {
  const previous = clauses.at(-1);
  if (conjunction === 'and' && previous && previous.occur !== 'mustNot') previous.occur = 'must';
  if (clauses.length >= MAX_CLAUSES) throw tooManyClauses();
  if (modifier === 'prohibited') clauses.push({ occur: 'mustNot', query });
  else clauses.push({ occur: modifier === 'required' || conjunction === 'and' ? 'must' : 'should', query });
}

function parseClause(reader: Reader, inherited: string | undefined, depth: number): Query {
  let field = inherited;
  const { kind } = reader.peek();
  if ((kind === 'TERM' || kind === '*') && reader.peek(1).kind === ':') {
    field = kind === '*' ? '*' : withoutEscapes(reader.take().image);
    if (kind === '*') reader.take();
    reader.take();
  }
  if (reader.peek().kind === '(') {
    reader.take();
    const query = parseQuery(reader, field, depth + 1);
    reader.expect(')', '<AND>, <OR>, ")"');
    return query;
  }
  return parseTerm(reader, field);
}

function parseTerm(reader: Reader, field: string | undefined): Query {
  const token = reader.peek();
  switch (token.kind) {
    case 'TERM':
      reader.take();
      return termOrComparison(field, withoutEscapes(token.image));
    case 'BAREOPER':
      reader.take();
      return { type: 'term', field, text: token.image.charAt(0), quoted: false };
    case '*':
    case 'WILDTERM':
      reader.take();
      return { type: 'wildcard', field, pattern: token.image };
    case 'QUOTED':
      reader.take();
      return { type: 'term', field, text: withoutEscapes(token.image.slice(1, -1)), quoted: true };
    case 'REGEXPTERM':
      throw parseError(`Cannot parse '${token.image}': regular expressions are not supported`);
    case '[':
    case '{':
      return parseRange(reader, field);
    default:
      throw unexpected(token, CLAUSE_START);
  }
}

function parseRange(reader: Reader, field: string | undefined): Query {
  const open = reader.take();
  const lower = takeBound(reader);
  // The word between the bounds may be left out, but not doubled.
  if (reader.peek().kind === 'TO') reader.take();
  const upper = takeBound(reader);
  const close = reader.peek();
  if (close.kind !== ']' && close.kind !== '}') throw unexpected(close, '"]", "}"');
  reader.take();
  return { type: 'range', field, lower, upper, includeLower: open.kind === '[', includeUpper: close.kind === ']' };
}

function takeBound(reader: Reader): string | undefined {
  const token = reader.peek();
  if (token.kind !== 'RANGE_GOOP' && token.kind !== 'RANGE_QUOTED')
    throw unexpected(token, '<RANGE_QUOTED>, <RANGE_GOOP>');
  reader.take();
  if (token.kind === 'RANGE_QUOTED') return withoutEscapes(token.image.slice(1, -1));
  return token.image === '*' ? undefined : withoutEscapes(token.image);
}

/** `>=x` and its kin are ordinary words to the grammar; only after a field do they become ranges. */
function termOrComparison(field: string | undefined, text: string): Query {
  const operator = field === undefined || text.length < 2 ? undefined : /^[<>]/.exec(text)?.[0];
  if (operator === undefined) return { type: 'term', field, text, quoted: false };
  const inclusive = text.length > 2 && text[1] === '=';
  const bound = text.slice(inclusive ? 2 : 1);
  const over = operator === '>';
  return {
    type: 'range',
    field,
    lower: over ? bound : undefined,
    upper: over ? undefined : bound,
    includeLower: over ? inclusive : true,
    includeUpper: over ? true : inclusive,
  };
}

/** Takes the backslashes of escapes away; `\uXXXX` stands for a character. */
function withoutEscapes(image: string): string {
  if (!image.includes('\\')) return image;
  return image.replace(/\\(?:u([0-9a-fA-F]{4})|u|([\s\S]))/g, (match, hex?: string, character?: string) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    if (character === undefined)
      throw parseError(`Cannot parse '${image}': Non-hex character in Unicode escape sequence: ${match}`);
    return character;
  });
}
