import { createHash } from 'node:crypto';
import { badInput } from '../errors.ts';

/** The place of a record in a list. */
export interface Cursor {
  /** Number of records before it in the list. */
  readonly position: number;
  /** openFDA's own anchor of the page it stands in; absent where the page is reached by skipping. */
  readonly anchor: string | undefined;
  /** Number of records before that page. */
  readonly base: number;
  /** When the dataset had last been reloaded. */
  readonly lastUpdated: string | undefined;
}

const version = 1;

/** Writes cursors of one list as text. They name the list they belong to, so that any other refuses them. */
export function createCursorWriter(list: string): (cursor: Cursor) => string {
  let tag: string | undefined;
  return ({ position, anchor, base, lastUpdated }) => {
    tag ??= listTag(list);
    const parts = [version, tag, position, base, lastUpdated ?? 0, anchor ?? 0];
    return Buffer.from(JSON.stringify(parts)).toString('base64url');
  };
}

/** Longest cursor that is read, and most records between the start of a page and a place in it. */
const maxCursorLength = 8192;
const maxWithinPage = 1000;

/** Reads a cursor back. Throws BAD_USER_INPUT for one that is damaged or of another list. */
export function decodeCursor(list: string, text: string): Cursor {
  const parts = parse(text);
  if (!parts) throw badInput('after', 'a cursor from this gateway', JSON.stringify(text.slice(0, 80)));
  const [, tag, position, base, lastUpdated, anchor] = parts;
  if (tag !== listTag(list))
    throw badInput('after', 'a cursor of the same list (same conditions and order)', 'one of another list');
  return {
    position,
    base,
    lastUpdated: typeof lastUpdated === 'string' ? lastUpdated : undefined,
    anchor: typeof anchor === 'string' ? anchor : undefined,
  };
}

type Parts = [number, string, number, number, string | 0, string | 0];

function parse(text: string): Parts | undefined {
  if (text.length > maxCursorLength) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return isParts(parts) ? parts : undefined;
  } catch {
    return undefined;
  }
}

function isParts(parts: unknown): parts is Parts {
  if (!Array.isArray(parts) || parts.length !== 6) return false;
  const [cursorVersion, tag, position, base, lastUpdated, anchor] = parts as unknown[];
  const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
  const isTextOrZero = (value: unknown) => value === 0 || (typeof value === 'string' && value.isWellFormed());
  if (cursorVersion !== version || typeof tag !== 'string' || !isCount(position) || !isCount(base)) return false;
  if (!isTextOrZero(lastUpdated) || !isTextOrZero(anchor)) return false;
  const within = (position as number) - (base as number);
  return within >= -1 && (anchor === 0 || within < maxWithinPage);
}

function listTag(list: string): string {
  return createHash('sha256').update(list).digest('base64url').slice(0, 8);
}
