/** How much a client wants a coding, from 0 (refused) to 1. */
export type CodingWeights = (coding: string) => number;

/** Below every weight that a header can give: identity, where a header does not speak of it, is acceptable but least wanted. */
const unspoken = 0.0005;
const memberForm = /^([!#$%&'*+\-.^_`|~\w]+)(?:[ \t]*;[ \t]*[qQ]=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/;
const aliases = new Map([['x-gzip', 'gzip']]);

/**
 * What an Accept-Encoding header (RFC 9110, section 12.5.3) says of codings. Without a header identity alone is used: it allows
 * any coding, but whoever cannot say what it reads seldom reads them. A member that is not well-formed counts as absent; of equal members the greatest weight.
 */
export function readAcceptEncoding(header: string | undefined): CodingWeights {
  const weights = new Map<string, number>();
  for (const member of (header ?? '').split(',')) {
    const [, name, weight] = memberForm.exec(member.trim()) ?? [];
    if (name === undefined) continue;
    const coding = aliases.get(name.toLowerCase()) ?? name.toLowerCase();
    weights.set(coding, Math.max(weights.get(coding) ?? 0, weight === undefined ? 1 : Number(weight)));
  }
  const others = weights.get('*');
  return (coding) => weights.get(coding) ?? others ?? (coding === 'identity' ? unspoken : 0);
}

/** The coding that a client wants most, the first of those it wants alike; undefined where it accepts none of them. */
export function chooseCoding<Coding extends string>(
  weightOf: CodingWeights,
  available: readonly Coding[],
): Coding | undefined {
  let best: { coding: Coding; weight: number } | undefined;
  for (const coding of available) {
    const weight = weightOf(coding);
    if (weight > (best?.weight ?? 0)) best = { coding, weight };
  }
  return best?.coding;
}
