/** Latin letters that are drawn like Cyrillic ones: typists and copy protection mix them into Russian words. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  b: 'в',
  h: 'н',
};
/** It stays over «i» where a Turkish «İ» is made small. */
const DOT = '\u0307';
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const CYRILLIC = /[\u0400-\u0481\u048a-\u052f\u1c80-\u1c8a\ua640-\ua66e\ua680-\ua69b]/;

/**
 * One word as it is compared: NFKC, lower case, soft hyphens, zero-width signs and marks of direction dropped, ё→е, Latin look-alikes
 * inside a Cyrillic word made Cyrillic.
 */
export function fold(word: string): string {
  const plain = word.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().replaceAll(DOT, '');
  if (!CYRILLIC.test(plain)) return plain;
  let folded = '';
  for (const letter of plain) folded += letter === 'ё' ? 'е' : (LOOK_ALIKES[letter] ?? letter);
  return folded;
}
