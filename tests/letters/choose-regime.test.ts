import { expect, test } from 'vitest';
import { chooseRegime } from '#lib/letters/choose-regime.ts';
import type { Fact, Facts } from '#lib/model/summary.ts';

const fact = (value: string | readonly string[]): Fact => ({ value, quotes: [] });

test.each<[string, Facts, string, object]>([
  [
    'a Russian number',
    { 'operator-ids': fact(['7707083893', '123456789012']) },
    'a.kz',
    { reason: 'operator', ids: ['7707083893'] },
  ],
  ['twelve digits tell nothing', { 'operator-ids': fact(['010140000014']) }, 'a.example', { reason: 'only' }],
  ['the law that is named', { 'governing-law': fact(['KZ', 'RU']) }, 'a.kz', { reason: 'law' }],
  [
    'another law that is named',
    { 'governing-law': fact(['KZ']) },
    'a.ru',
    { reason: 'foreign', country: 'KZ' },
  ],
  ['a Kazakh legal form', { operator: fact('ТОО «Степь»') }, 'a.com', { reason: 'foreign', country: 'KZ' }],
  ['a word that begins like one', { operator: fact('Тоомас') }, 'a.com', { reason: 'only' }],
  ['a Belarusian legal form', { operator: fact('ЧУП «Лён»') }, 'a.com', { reason: 'foreign', country: 'BY' }],
  ['the site’s zone', {}, 'пример.рф', { reason: 'site' }],
  ['a foreign zone', {}, 'a.by', { reason: 'foreign', country: 'BY' }],
  ['nothing', {}, 'localhost', { reason: 'only' }],
])('%s', (_, facts, site, choice) => {
  const summary = { kind: 'policy', confidence: 1, claims: [], facts } as const;
  expect(chooseRegime([summary], site)).toEqual({ regime: 'ru', ...choice });
});
