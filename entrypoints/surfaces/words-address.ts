/** A document's address with the words as a text fragment, which the browser scrolls to and marks by itself. */
export function wordsAddress(url: string, words: string): string {
  const [page = ''] = url.split('#');
  const encode = (part: string): string => encodeURIComponent(part).replace(/-/g, '%2D');
  const folded = words.replace(/\s+/g, ' ').trim().split(' ');
  const whole = folded.length <= 12;
  const range = whole
    ? encode(folded.join(' '))
    : `${encode(folded.slice(0, 5).join(' '))},${encode(folded.slice(-5).join(' '))}`;
  return `${page}#:~:text=${range}`;
}
