const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/**
 * The text of one member of an object, as `JSON.stringify` wrote the object in UTF-8 (so without blanks), or `undefined` where it has no
 * such member. To step over the other members takes a fraction of what it takes to parse them.
 */
export function memberText(object: Buffer, name: string): Buffer | undefined {
  const key = Buffer.from(JSON.stringify(name));
  let at = 1;
  while (at < object.length && object[at] === QUOTE) {
    const value = pastString(object, at) + 1;
    const end = pastValue(object, value);
    if (value - 1 - at === key.length && object.compare(key, 0, key.length, at, value - 1) === 0) {
      return object.subarray(value, end);
    }
    at = end + 1;
  }
  return undefined;
}

function pastString(text: Buffer, quote: number): number {
  let at = quote + 1;
  while (text[at] !== QUOTE) at += text[at] === BACKSLASH ? 2 : 1;
  return at + 1;
}

function pastValue(text: Buffer, from: number): number {
  const first = text[from];
  if (first === QUOTE) return pastString(text, from);
  let at = from;
  if (first !== OPEN_BRACE && first !== OPEN_BRACKET) {
    while (text[at] !== COMMA && text[at] !== CLOSE_BRACE) at += 1;
    return at;
  }
  let depth = 0;
  do {
    const byte = text[at];
    if (byte === QUOTE) {
      at = pastString(text, at);
      continue;
    }
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth -= 1;
    at += 1;
  } while (depth > 0);
  return at;
}
