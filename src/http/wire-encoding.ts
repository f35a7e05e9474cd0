/** A content coding that answers can be sent in. */
export interface WireEncoding {
  /** Its name in `Content-Encoding`: `zstd`, `br`, `gzip`. */
  readonly name: string;
  encode(content: Uint8Array): Promise<Uint8Array>;
}

/** Below this compression does not pay. */
export const minEncodedBytes = 1024;

/** How many forms of `Accept-Encoding` are remembered: browsers send a handful. */
const maxRemembered = 256;

/**
 * Chooses a coding by `Accept-Encoding` (RFC 9110, section 12.5.3): of those with the greatest weight the first of ours;
 * undefined for the content as it is. Given in order of preference.
 */
export function createEncodingChoice(
  encodings: readonly WireEncoding[],
): (acceptEncoding: string | undefined) => WireEncoding | undefined {
  const remembered = new Map<string, WireEncoding | undefined>();

  return (acceptEncoding) => {
    if (acceptEncoding === undefined || encodings.length === 0) return undefined;
    if (remembered.has(acceptEncoding)) return remembered.get(acceptEncoding);
    const chosen = choose(encodings, acceptEncoding);
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.set(acceptEncoding, chosen);
    return chosen;
  };
}

function choose(encodings: readonly WireEncoding[], acceptEncoding: string): WireEncoding | undefined {
  const weights = readWeights(acceptEncoding);
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  const identity = weights.get('identity') ?? 0;
  let best: WireEncoding | undefined;
  for (const encoding of encodings) {
    if (weightOf(encoding.name) > (best ? weightOf(best.name) : 0)) best = encoding;
  }
  return best && weightOf(best.name) >= identity ? best : undefined;
}

function readWeights(header: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const item of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    const weight = q === undefined ? 1 : /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(q) ? Number(q) : 0;
    if (name !== '') weights.set(name === 'x-gzip' ? 'gzip' : name, weight);
  }
  return weights;
}
