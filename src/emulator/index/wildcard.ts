/** A wildcard pattern, `*` for any run of characters and `\` before a character that means itself, as a test of whole values. */
export interface Wildcard {
  /** The characters every match begins with. */
  readonly prefix: string;
  matches(value: string): boolean;
}

/** Compiles a pattern into its literal parts, which are then sought in order: no pattern takes more than one pass for each part. */
export function compileWildcard(pattern: string): Wildcard {
  const parts: string[] = [''];
  for (let i = 0; i < pattern.length; i += 1) {
    const character = pattern.charAt(i);
    if (character === '*') parts.push('');
    else if (character === '\\' && i + 1 < pattern.length) {
      i += 1;
      parts.push(`${parts.pop() ?? ''}${pattern.charAt(i)}`);
    } else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  const prefix = parts[0] ?? '';
  const suffix = parts.at(-1) ?? '';
  const inner = parts.slice(1, -1);
  return {
    prefix,
    matches(value) {
      if (parts.length === 1) return value === prefix;
      if (value.length < prefix.length + suffix.length || !value.startsWith(prefix) || !value.endsWith(suffix))
        return false;
      let from = prefix.length;
      const end = value.length - suffix.length;
      for (const part of inner) {
        const found = value.indexOf(part, from);
        if (found < 0 || found + part.length > end) return false;
        from = found + part.length;
      }
      return true;
    },
  };
}
