/** Where the line of `at` begins, or `at - reach` where that is nearer: hostile lines may be as long as the text. */
export function lineStart(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

/** Where the line of `at` ends, or `at + reach` where that is nearer. */
export function lineEnd(text: string, at: number, reach: number): number {
  const rest = text.slice(at, at + reach);
  const end = rest.indexOf('\n');
  return at + (end < 0 ? rest.length : end);
}
