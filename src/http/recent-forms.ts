import type { StoredAnswer } from './stored-answer.ts';

interface RecentForm {
  readonly form: Buffer | string;
  readonly answer: StoredAnswer;
}

/** A power of two. */
const places = 128;
const maxLength = 4096;
/** An answer is held here until another form takes its place, even where it has left the store: together no more than 8 MiB. */
const maxAnswerBytes = 65_536;

/**
 * The forms of requests that were answered last, each at a place that its length and some of its letters give. Comparing a request with the one
 * at its place takes a fraction of what hashing it does, which is what finding it among all known forms begins with.
 */
export class RecentForms {
  readonly #recent = new Array<RecentForm | undefined>(places);

  find(form: Buffer | string): StoredAnswer | undefined {
    const recent = this.#recent[placeOf(form)];
    return recent?.answer.isStored && isSame(recent.form, form) ? recent.answer : undefined;
  }

  remember(form: Buffer | string, answer: StoredAnswer): void {
    if (form.length > maxLength || answer.bytes.byteLength > maxAnswerBytes) return;
    const kept = typeof form === 'string' ? form : unpooled(form);
    this.#recent[placeOf(form)] = { form: kept, answer };
  }
}

/** Forms mostly differ in their values, which stand at the end, or in the operation's name, which stands at the beginning. */
function placeOf(form: Buffer | string): number {
  const { length } = form;
  const at = (place: number) => (typeof form === 'string' ? form.charCodeAt(place) : (form[place] ?? 0));
  return (length * 31 + at(16) * 17 + at(length >> 1) * 13 + at(length - 4) * 7 + at(length - 5)) & (places - 1);
}

function isSame(a: Buffer | string, b: Buffer | string): boolean {
  return typeof a === 'string' ? a === b : typeof b !== 'string' && a.equals(b);
}

function unpooled(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.byteLength);
  copy.set(bytes);
  return copy;
}
