import Negotiator from 'negotiator';

/** The media types of answers, as Apollo Server names them. */
export const answerMediaTypes: readonly [string, string] = [
  'application/json; charset=utf-8',
  'application/graphql-response+json; charset=utf-8',
];

/** Types that Apollo Server would choose over an answer of these: pages and incremental delivery. */
const otherTypes = [
  'application/json; callbackSpec=1.0; charset=utf-8',
  'multipart/mixed; deferSpec=20220824',
  'multipart/mixed; incrementalSpec=v0.2',
  'multipart/mixed',
  'text/html',
];

/** How many forms of `Accept` are remembered: clients send a handful. */
const maxRemembered = 256;

/**
 * Chooses the media type of a stored answer by `Accept`, as an index into `answerMediaTypes`. -1 where the long way must
 * choose: it may answer with a page or refuse.
 */
export function createMediaTypeChoice(): (accept: string | undefined) => number {
  const remembered = new Map<string, number>();
  let last = '';
  let lastChosen = 0;

  return (accept) => {
    if (accept === undefined || accept === '' || accept === '*/*') return 0;
    if (accept === last) return lastChosen;
    const known = remembered.get(accept);
    if (known !== undefined) {
      last = accept;
      lastChosen = known;
      return known;
    }
    const preferred = new Negotiator({ headers: { accept } }).mediaType([...answerMediaTypes, ...otherTypes]);
    const chosen = answerMediaTypes.indexOf(preferred ?? '');
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.set(accept, chosen);
    return chosen;
  };
}
