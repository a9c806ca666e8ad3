import { expect, test } from 'vitest';
import '#lib/i18n/all-phrases.ts';
import Jump from '#components/summary/Jump.svelte';
import { language, useLanguage } from '#lib/i18n/t.ts';
import type { Claim } from '#lib/model/summary.ts';
import { quote } from '../sample.ts';
import { words } from '../words.ts';

const claims: readonly Claim[] = [
  { group: 'purposes', id: 'delivery', stance: 'stated', quotes: [quote('имя')] },
  { group: 'purposes', id: 'analytics', stance: 'stated', quotes: [quote('имя')] },
  { group: 'recipients', id: 'partners', stance: 'stated', quotes: [quote('имя')] },
];

test.each([
  ['en', '2 Purposes 1 Recipient 0 Warnings'],
  ['ru', '2 Цели 1 Получатель 0 Внимание'],
])('a tile names its number in the right form (%s)', (spoken, said) => {
  const before = language();
  useLanguage(spoken);
  expect(words(Jump, { claims })).toContain(said);
  useLanguage(before);
});
