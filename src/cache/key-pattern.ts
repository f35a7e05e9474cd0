/** Whether a key fits a pattern in which `*` stands for any run of characters and every other character for itself. Never slower than key x pattern. */
export function matchesPattern(pattern: string, key: string): boolean {
  let at = 0;
  let inPattern = 0;
  let star = -1;
  let resumeAt = 0;
  while (at < key.length) {
    if (inPattern < pattern.length && pattern[inPattern] === '*') {
      star = inPattern;
      inPattern += 1;
      resumeAt = at;
    } else if (inPattern < pattern.length && pattern[inPattern] === key[at]) {
      inPattern += 1;
      at += 1;
    } else if (star !== -1) {
      inPattern = star + 1;
      resumeAt += 1;
      at = resumeAt;
    } else return false;
  }
  while (pattern[inPattern] === '*') inPattern += 1;
  return inPattern === pattern.length;
}
