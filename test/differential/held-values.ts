/** A record, or an object in one, as it stands on the wire. */
export type Holder = Readonly<Record<string, unknown>>;

/** The single values that stand at a wire path in a record, however many arrays are on the way to it. */
export function heldAt(held: unknown, path: string): (string | number | boolean)[] {
  if (Array.isArray(held)) return held.flatMap((item) => heldAt(item, path));
  if (path === '') {
    return typeof held === 'string' || typeof held === 'number' || typeof held === 'boolean' ? [held] : [];
  }
  if (typeof held !== 'object' || held === null) return [];
  const [name = '', ...rest] = path.split('.');
  return heldAt((held as Holder)[name], rest.join('.'));
}

/** A day on the wire, in whichever form, as `YYYY-MM-DD`, of a month its first; undefined for what is no day. */
export function dayOf(value: string | number | boolean): string | undefined {
  const text = /^\d{4}-\d{2}$/.test(String(value)) ? `${value}-01` : String(value);
  const digits = /^(\d{4})-?(\d{2})-?(\d{2})(?:T|$)/.exec(text)?.slice(1);
  const [month, day, year] = text.split('/');
  const american =
    year !== undefined && month && day ? [year, month.padStart(2, '0'), day.padStart(2, '0')] : undefined;
  const iso = (digits ?? american)?.join('-') ?? '';
  return new Date(iso).toString() !== 'Invalid Date' && new Date(iso).toISOString().startsWith(iso) ? iso : undefined;
}

/** A number on the wire; undefined for what is none. */
export function numberOf(value: string | number | boolean): number | undefined {
  const number = typeof value === 'boolean' || String(value).trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** A truth value on the wire; undefined for what is none. */
export function truthOf(value: string | number | boolean): boolean | undefined {
  const text = String(value);
  return text === 'true' ? true : text === 'false' ? false : undefined;
}
