/** A field and the whole value that a search looks for in it. */
export interface SoughtValue {
  readonly field: string;
  readonly value: string;
}

const quoted = /"(?:[^"\\]|\\.)*"/;
const term = new RegExp(
  // What begins within a word was tried from the word's beginning: without this the time grows with the square of the length.
  `(?<![\\w.])([A-Za-z_][\\w.]*):(?:(${quoted.source})|\\((?:${quoted.source}|[^()"])*\\)|[[{](?:${quoted.source}|[^\\]}"])*[\\]}]|[^\\s()"]+)`,
  'g',
);

/**
 * What a search in openFDA's syntax looks for in quotes (`applicant:"MEDTRONIC"`), where every record that is found must meet it. None of
 * a search that joins its conditions by anything but AND.
 */
export function soughtValues(search: string): readonly SoughtValue[] {
  const found: SoughtValue[] = [];
  const form = search.replace(term, (_, field: string, text: string | undefined) => {
    if (text !== undefined) found.push({ field, value: text.slice(1, -1).replace(/\\(.)/g, '$1') });
    return 'T';
  });
  return /^T(?: AND T)*$/.test(form.replace(/[()]/g, '').replace(/\s+/g, ' ').trim()) ? found : [];
}
