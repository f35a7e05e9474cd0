import { lexicalError } from './search-error.ts';

export type TokenKind =
  | 'AND'
  | 'OR'
  | 'NOT'
  | '+'
  | '-'
  | 'BAREOPER'
  | '('
  | ')'
  | ':'
  | '*'
  | 'QUOTED'
  | 'TERM'
  | 'WILDTERM'
  | 'REGEXPTERM'
  | '['
  | '{'
  | 'TO'
  | ']'
  | '}'
  | 'RANGE_QUOTED'
  | 'RANGE_GOOP'
  | 'EOF';

export interface Token {
  readonly kind: TokenKind;
  readonly image: string;
  /** Where it begins, counted from 0, as the index's messages count. */
  readonly column: number;
}

/** Reads tokens one at a time, since the index reports the first fault that its parser comes to. */
export interface Lexer {
  next(): Token;
}

const ESCAPED = '\\\\[\\s\\S]';
const TERM_START = `[^ \\t\\n\\r\\u3000+\\-!():^[\\]"{}~*?\\\\/]|${ESCAPED}`;
const TERM_REST = `[^ \\t\\n\\r\\u3000!():^[\\]"{}~*?\\\\/]|${ESCAPED}`;
const WHITESPACE = ' \\t\\n\\r\\u3000';

const sticky = (source: string): RegExp => new RegExp(source, 'y');

/** In the order in which ties between equally long tokens are decided. */
const DEFAULT_TOKENS: readonly (readonly [TokenKind, RegExp])[] = [
  ['AND', sticky('AND|&&')],
  ['OR', sticky('OR|\\|\\|')],
  ['NOT', sticky('NOT|!')],
  ['+', sticky('\\+')],
  ['-', sticky('-')],
  ['BAREOPER', sticky(`[+\\-!][${WHITESPACE}]`)],
  ['(', sticky('\\(')],
  [')', sticky('\\)')],
  [':', sticky(':')],
  ['*', sticky('\\*')],
  ['QUOTED', sticky(`"(?:[^"\\\\]|${ESCAPED})*"`)],
  ['TERM', sticky(`(?:${TERM_START})(?:${TERM_REST})*`)],
  ['WILDTERM', sticky(`(?:${TERM_START}|[*?])(?:${TERM_REST}|[*?])*`)],
  ['REGEXPTERM', sticky('/(?:\\\\/|[^/])*/')],
  ['[', sticky('\\[')],
  ['{', sticky('\\{')],
];

const RANGE_TOKENS: readonly (readonly [TokenKind, RegExp])[] = [
  ['TO', sticky('TO')],
  [']', sticky('\\]')],
  ['}', sticky('\\}')],
  ['RANGE_QUOTED', sticky('"(?:\\\\"|[^"])*"')],
  ['RANGE_GOOP', sticky('[^ \\]}]+')],
];

/** Tokens that are left open at the end of the text: the fault is told with all that was read of them. */
const UNCLOSED = sticky(`["/]|\\\\`);

const escapeImage = (image: string): string => image.replace(/["\\]/g, '\\$&');

/** A lexer of Lucene's classic query syntax. */
export function createLexer(text: string): Lexer {
  let position = 0;
  let inRange = false;
  const skipped = sticky(`[${WHITESPACE}]*`);

  function fail(): never {
    UNCLOSED.lastIndex = position;
    const unclosed = UNCLOSED.exec(text);
    if (unclosed) {
      // The message leaves a single character out.
      const after = text.length - position > 1 ? escapeImage(text.slice(position)) : '';
      throw lexicalError(`Lexical error at line 1, column ${text.length + 1}.  Encountered: <EOF> after : "${after}"`);
    }
    const character = text.charAt(position);
    throw lexicalError(
      `Lexical error at line 1, column ${position + 1}.  Encountered: "${escapeImage(character)}" (${character.charCodeAt(0)}), after : ""`,
    );
  }

  return {
    next() {
      skipped.lastIndex = position;
      position += skipped.exec(text)?.[0].length ?? 0;
      if (position >= text.length) return { kind: 'EOF', image: '', column: position };
      let best: Token | undefined;
      for (const [kind, pattern] of inRange ? RANGE_TOKENS : DEFAULT_TOKENS) {
        pattern.lastIndex = position;
        const image = pattern.exec(text)?.[0];
        if (image !== undefined && image.length > (best?.image.length ?? 0)) best = { kind, image, column: position };
      }
      if (!best) return fail();
      position += best.image.length;
      if (best.kind === '[' || best.kind === '{') inRange = true;
      else if (best.kind === ']' || best.kind === '}') inRange = false;
      return best;
    },
  };
}
