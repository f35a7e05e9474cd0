import type { Dataset, Join, LeafField } from '../../src/catalogue/catalogue.ts';
import { type Holder, heldAt } from './held-values.ts';
import { indexedAt } from './oracle.ts';

/** An application number's parts, however it is written: `NDA 209510`, `BLA125827`. */
function applicationParts(text: string): { type: string; digits: string } | undefined {
  const match = /^ *(?<type>NDA|ANDA|BLA?)[ -]*(?<digits>[0-9]{6})(?![0-9])/i.exec(text);
  const { type, digits } = match?.groups ?? {};
  if (type === undefined || digits === undefined) return undefined;
  return { type: type.toUpperCase() === 'BL' ? 'BLA' : type.toUpperCase(), digits };
}

/** The eleven digits of a package code with hyphens. */
function elevenDigits(text: string): string | undefined {
  const parts = text.split('-');
  const isPackageCode = /^\d{4,5}-\d{3,4}-\d{1,2}$/.test(text);
  return isPackageCode ? [5, 4, 2].map((width, i) => (parts[i] ?? '').padStart(width, '0')).join('') : undefined;
}

/** The texts by which a record is joined, as the other dataset writes them. */
export function joinTexts(join: Join, record: Holder): string[] {
  if (join.form === 'ORANGE_BOOK_APPLICATION') return orangeBookTexts(record);
  const written = heldAt(record, join.from).map(String);
  const texts = written.flatMap((text): (string | undefined)[] => {
    const application = applicationParts(text);
    switch (join.form) {
      case 'CODE':
        return [text.replace(/^[^0-9A-Za-z]+/, '').replace(/[^0-9A-Za-z]+$/, '')];
      case 'APPLICATION_NUMBER':
        return [application && `${application.type}${application.digits}`];
      case 'SPACED_APPLICATION_NUMBER':
        return [application && `${application.type} ${application.digits}`];
      case 'APPLICATION_DIGITS':
        return [application && application.type !== 'BLA' ? application.digits : undefined];
      case 'NDC11':
        return [elevenDigits(text)];
      default:
        return [text];
    }
  });
  return [...new Set(texts)].filter((text) => text !== undefined).filter((text) => text !== '');
}

function orangeBookTexts(record: Holder): string[] {
  const products = [record.products].flat() as (Holder | undefined)[];
  return products.flatMap((product) => {
    const type = { N: 'NDA', A: 'ANDA' }[String(heldAt(product, 'application_type')[0])];
    const [digits] = heldAt(product, 'application_number');
    return type !== undefined && /^\d{6}$/.test(String(digits)) ? [`${type}${digits}`] : [];
  });
}

/** The records of the other dataset that hold a key of this one. */
export function joinedRecords(join: Join, to: LeafField, record: Holder, others: readonly Holder[]): Holder[] {
  const texts = new Set(joinTexts(join, record));
  const types = new Set(
    heldAt(record, join.from).map((text) => ({ NDA: 'N', ANDA: 'A' })[applicationParts(String(text))?.type ?? '']),
  );
  return others.filter((other) => {
    const isHeld = indexedAt(other, to).some((value) => texts.has(String(value)));
    if (!isHeld || join.form !== 'APPLICATION_DIGITS') return isHeld;
    return heldAt(other, join.to.replace(/[^.]+$/, 'application_type')).some((type) => types.has(String(type)));
  });
}

/** Whether a record may stand for all that a join to one leads to: of those that hold one of the keys it is among the newest. */
export function mayStandFor({ newest }: Dataset, to: LeafField, record: Holder, others: readonly Holder[]): boolean {
  const dateOf = (held: Holder) => (newest && indexedAt(held, newest)[0]) ?? '';
  return indexedAt(record, to).some((key) =>
    others.every((other) => !indexedAt(other, to).includes(key) || dateOf(other) <= dateOf(record)),
  );
}
