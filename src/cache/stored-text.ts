const LAST_ASCII = 0x7f;

/**
 * Texts in memory outside the heap: one byte a unit where all is ASCII, else two (UTF-16, least byte first), so that any string
 * comes back as it was, half surrogate pairs too.
 */
export function isNarrow(text: string): boolean {
  for (let unit = 0; unit < text.length; unit += 1) if (text.charCodeAt(unit) > LAST_ASCII) return false;
  return true;
}

/** What a text takes, in bytes. */
export function storedLength(units: number, narrow: boolean): number {
  return narrow ? units : units * 2;
}

export function writeText(memory: Buffer, at: number, text: string, narrow: boolean): void {
  memory.write(text, at, narrow ? 'latin1' : 'utf16le');
}

export function readText(memory: Buffer, at: number, units: number, narrow: boolean): string {
  return memory.toString(narrow ? 'latin1' : 'utf16le', at, at + storedLength(units, narrow));
}
