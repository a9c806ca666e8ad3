import type { Span } from '#lib/model/document.ts';

const SPACE = /\s/u;

/**
 * Stretches without white space that hold a sign: addresses are looked for in these alone, not in all of a text.
 * @param sign one UTF-16 unit, no white space
 * @returns in order, apart from each other. Linear in time.
 */
export function runsWith(text: string, sign: string): Span[] {
  const runs: Span[] = [];
  let done = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, done)) {
    let start = at;
    let end = at + 1;
    while (start > done && !SPACE.test(text.charAt(start - 1))) start--;
    while (end < text.length && !SPACE.test(text.charAt(end))) end++;
    runs.push({ start, end });
    done = end;
  }
  return runs;
}
