/** A sentence as it is quoted: Russian puts the full stop behind the closing quotation mark. An ellipsis stays. */
export const withoutFullStop = (words: string): string =>
  /[^.]\.$/.test(words) ? words.slice(0, -1) : words;
