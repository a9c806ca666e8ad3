/** Cyrillic letters that follow one another, and what stands for them: as many characters of ASCII that do so, too. */
const STRETCHES = [
  { first: 'а', last: 'щ', short: 'A' },
  { first: 'ы', last: 'я', short: '"' },
] as const;

/**
 * A pattern of small letters in ASCII: a Cyrillic letter as a Latin capital or a sign that patterns have no use for, any
 * other letter beyond ASCII as any letter at all. Browsers keep a script of ASCII in half the memory, and read it faster.
 */
export const shortened = (pattern: string): string => Array.from(pattern, shortOf).join('');

function shortOf(letter: string): string {
  if (letter <= '\x7f') return letter;
  const stretch = STRETCHES.find(({ first, last }) => letter >= first && letter <= last);
  if (!stretch) return '.';
  return String.fromCharCode(
    letter.charCodeAt(0) - stretch.first.charCodeAt(0) + stretch.short.charCodeAt(0),
  );
}
