/** A place for a log to write to, and the lines that were written. */
export function createLines() {
  const texts: string[] = [];
  return {
    destination: { write: (text: string) => void texts.push(text) },
    texts,
    lines: () => texts.map((text) => JSON.parse(text) as Record<string, unknown>),
  };
}
