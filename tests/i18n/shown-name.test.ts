import { expect, test } from 'vitest';
import { shownName } from '#lib/i18n/shown-name.ts';
import { t } from '#lib/i18n/t.ts';

test.each(['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'])(
  'a character that turns what stands around it shows as one: %j',
  (turning) => {
    expect(shownName(`Банк${turning}фр.тйас`)).toBe('Банк\ufffdфр.тйас');
  },
);

test('marks of direction, letters of every script and emoji stay as they are', () => {
  for (const name of ['شركة\u200f «Лавка»', 'בנק\u200e', 'ООО «Ёж» 🦔', ''])
    expect(shownName(name)).toBe(name);
});

test('a name in one of our sentences cannot turn the rest of it', () => {
  expect(t('site.forget.title', { site: 'лавка\u202eexe.example' })).not.toMatch(/[\u202a-\u202e]/u);
});
