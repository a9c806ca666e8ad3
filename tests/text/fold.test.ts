import { expect, test } from 'vitest';
import { fold } from '#lib/text/fold.ts';

test.each([
  ['ФАМИЛИЯ', 'фамилия'],
  ['Учётной', 'учетной'],
  ['те\u00adлефон', 'телефон'],
  ['теле\u200bфон', 'телефон'],
  // Latin c, o and e in a Russian word.
  ['cогласиe', 'согласие'],
  ['E-mail', 'e-mail'],
  ['ﬁrst', 'first'],
  ['и\u0306од', 'йод'],
])('%s is compared as %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});
