import type { KeyForm } from './catalogue.ts';

/** How each form rewrites a key; undefined where the text is no such key, so that nothing is looked for. */
export const keyForms: Readonly<Record<KeyForm, (key: string) => string | undefined>> = {
  AS_IS: (key) => key,
  CODE: (key) => key.replace(/^[^0-9A-Za-z]+|[^0-9A-Za-z]+$/g, '') || undefined,
  APPLICATION_NUMBER: (key) => matched(/^\s*(NDA|ANDA|BLA)\s*(\d{6})\s*$/i, key, ([, type, digits]) => `${type?.toUpperCase()}${digits}`),
  SPACED_APPLICATION_NUMBER: (key) =>
    matched(/^\s*(NDA|ANDA|BLA)\s*(\d{6})\s*$/i, key, ([, type, digits]) => `${type?.toUpperCase()} ${digits}`),
  APPLICATION_DIGITS: (key) => matched(/^\s*(?:NDA|ANDA|BLA)\s*(\d{6})\s*$/i, key, ([, digits]) => digits),
  ORANGE_BOOK_APPLICATION: (key) =>
    matched(/^\s*([NA])\s*(\d{6})\s*$/i, key, ([, type, digits]) => `${type?.toUpperCase() === 'N' ? 'NDA' : 'ANDA'}${digits}`),
  NDC11: (key) => matched(/^(\d{4,5})-(\d{3,4})-(\d{1,2})$/, key, ([, labeler, product, pack]) => ndc11(labeler, product, pack)),
};

function matched(pattern: RegExp, key: string, build: (match: RegExpExecArray) => string | undefined): string | undefined {
  const match = pattern.exec(key);
  return match ? build(match) : undefined;
}

/** The billing form of a package NDC: each of its three parts padded to 5, 4 and 2 digits. */
function ndc11(labeler = '', product = '', pack = ''): string {
  return `${labeler.padStart(5, '0')}${product.padStart(4, '0')}${pack.padStart(2, '0')}`;
}
