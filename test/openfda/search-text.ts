/** What openFDA takes in a search, written down apart from the gateway's own copy. */
export const takenCharacters = [
  ...'&0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@%/\\\',._:()"[]{}-+><=* ',
];

/**
 * The depth of round brackets before each character of a search, by Lucene's lexical rules: a backslash escapes outside
 * ranges, quotes hide what is in them, and inside a range everything but its closing bracket is text.
 * `undefined` where a quote, a range or a bracket stays open, or closes what was not opened.
 */
export function bracketDepths(text: string): number[] | undefined {
  const depths: number[] = [];
  let depth = 0;
  let state: 'plain' | 'quoted' | 'range' | 'range quoted' = 'plain';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    depths.push(depth);
    if (state === 'quoted' || state === 'range quoted') {
      if (character === '\\') depths[++at] = depth;
      else if (character === '"') state = state === 'quoted' ? 'plain' : 'range';
    } else if (state === 'range') {
      if (character === ']' || character === '}') state = 'plain';
      else if (character === '"' && ' [{'.includes(text.charAt(at - 1))) state = 'range quoted';
    } else if (character === '\\') {
      if (at + 1 >= text.length) return undefined;
      depths[++at] = depth;
    } else if (character === '"') state = 'quoted';
    else if (character === '[' || character === '{') state = 'range';
    else if (character === ']' || character === '}') return undefined;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth < 0) return undefined;
    }
  }
  return state === 'plain' && depth === 0 ? depths : undefined;
}

/** Whether a text is one group: its first bracket closes at its end and not before. */
export function isOneGroup(text: string): boolean {
  const depths = bracketDepths(text);
  return depths !== undefined && text.startsWith('(') && text.endsWith(')') && depths.slice(1).every((d) => d > 0);
}
