import { describe, expect, test } from 'vitest';
import { languageFor, regimeFor } from '#lib/letters/regime-for.ts';
import { quoteOf } from '#lib/model/quote.ts';
import type { Facts } from '#lib/model/summary.ts';
import type { FactId } from '#lib/model/taxonomy.ts';

function document(said: Partial<Record<FactId, string | string[]>> = {}, lang = '', words = 'words') {
  const quotes = [quoteOf(words, 0, words.length)];
  const facts = Object.fromEntries(Object.entries(said).map(([id, value]) => [id, { value, quotes }]));
  return {
    lang,
    summary: { kind: 'policy' as const, confidence: 1, claims: [], facts: facts as Facts },
  };
}

describe('under whose law a letter is written', () => {
  test.each([
    [document({ 'governing-law': 'RU' }), 'shop.example', 'ru', 'document', 'RU'],
    [document({ 'governing-law': ['EU', 'RU'] }), 'shop.example', 'ru', 'document', 'RU'],
    [document({ 'governing-law': 'KZ', 'operator-ids': ['7707083893'] }), 'shop.ru', 'kz', 'document', 'KZ'],
    [document({ 'governing-law': 'DE' }), 'shop.com', 'eu', 'document', 'DE'],
    [document({ 'governing-law': 'GB' }), 'shop.com', 'uk', 'document', 'GB'],
    [document({ 'governing-law': 'CH' }), 'shop.com', 'ch', 'document', 'CH'],
    [document({ 'governing-law': 'UA' }), 'shop.com', 'ua', 'document', 'UA'],
    [document({ 'governing-law': 'BY' }), 'shop.com', 'by', 'document', 'BY'],
    [
      document({ 'governing-law': 'US' }, '', 'laws of the State of Ohio'),
      'shop.com',
      'plain',
      'document',
      'US',
    ],
    [document({ 'governing-law': 'US' }, '', 'California Civil Code'), 'shop.com', 'us-ca', 'document', 'US'],
    [document({ 'governing-law': 'UZ' }), 'shop.ru', 'plain', 'document', 'UZ'],
    [document({ 'governing-law': 'the law of the sea' }), 'shop.by', 'by', 'zone', 'by'],
    [document({ 'operator-ids': ['7707083893'] }), 'shop.com', 'ru', 'registration', '7707083893'],
    [document({ 'operator-ids': ['1027700132195'] }), 'shop.kz', 'ru', 'registration', '1027700132195'],
    [document({ 'operator-ids': ['304500116000157'] }), 'shop.com', 'ru', 'registration', '304500116000157'],
    [
      document({ 'operator-ids': ['180340021791'], operator: 'ТОО «Жарық»' }),
      'shop.com',
      'kz',
      'registration',
      '180340021791',
    ],
    [document({ 'operator-ids': ['180340021791'] }), 'shop.kz', 'kz', 'registration', '180340021791'],
    [document({ 'operator-ids': ['180340021791'] }, 'ru'), 'shop.com', 'ru', 'language', 'ru'],
    [document({ 'operator-ids': ['191234567'] }), 'shop.com', 'by', 'registration', '191234567'],
    [
      document({ 'operator-ids': ['770701001', '7707083893'] }),
      'shop.com',
      'ru',
      'registration',
      '7707083893',
    ],
    [document(), 'магазин.рф', 'ru', 'zone', 'рф'],
    [document(), 'shop.kz:8443', 'kz', 'zone', 'kz'],
    [document(), 'shop.com.ua', 'ua', 'zone', 'ua'],
    [document(), 'shop.co.uk', 'uk', 'zone', 'uk'],
    [document(), 'shop.de', 'eu', 'zone', 'de'],
    [document(), 'shop.no', 'eu', 'zone', 'no'],
    [document(), 'SHOP.CH', 'ch', 'zone', 'ch'],
    [document({}, 'uk-UA'), 'shop.com', 'ua', 'language', 'uk'],
    [document({}, 'kk'), 'shop.com', 'kz', 'language', 'kk'],
    [document({}, 'pl'), 'shop.com', 'eu', 'language', 'pl'],
    [document({}, 'en'), 'shop.com', 'plain', 'none', ''],
    [document(), 'localhost', 'plain', 'none', ''],
    [document(), '', 'plain', 'none', ''],
  ] as const)('%# %j at %s: %s by %s', (read, site, regime, by, value) => {
    expect(regimeFor([read], site)).toMatchObject({ regime, reason: { by, value } });
  });

  test('without any document the zone speaks', () => {
    expect(regimeFor([], 'shop.by').regime).toBe('by');
    expect(regimeFor([], 'shop.com')).toEqual({
      regime: 'plain',
      reason: { by: 'none', value: '' },
      language: 'en',
    });
  });
});

const WORDS = { ...document({}, 'ru'), isWords: true } as const;
test.each([
  ['ТОО «Дала Тур»', '', 'kz', 'form', 'ТОО', undefined],
  ['ТОО «Дала Тур»', 'Алматы, ул. Абая, 10', 'kz', 'form', 'ТОО', undefined],
  ['АО «Дала»', '050000, г. Алматы, ул. Абая, 10', 'kz', 'address', 'Алматы', undefined],
  ['АО «Дала»', '050000, ул. Абая, 10', 'kz', 'address', '050000', undefined],
  ['Частное предприятие ЧУП «Лён»', '', 'by', 'form', 'ЧУП', undefined],
  ['ОДО «Лён»', 'г. Минск, ул. Ленина, 3', 'by', 'form', 'ОДО', undefined],
  ['ООО «Лён»', '220030, г. Минск, ул. Ленина, 3', 'by', 'address', 'Минск', undefined],
  ['ООО «Лён»', 'Республика Беларусь, д. Лесная', 'by', 'address', 'Беларусь', undefined],
  ['ООО «Лавка»', 'г. Тверь, ул. Минская, 1', 'ru', 'words', 'ru', undefined],
  ['ООО «Лавка»', 'г. Москва, Минское шоссе, 1', 'ru', 'address', 'Москва', undefined],
  ['ООО «Лавка»', '', 'ru', 'words', 'ru', undefined],
  ['ГУП «Лавка»', '', 'ru', 'words', 'ru', undefined],
  ['ТОО «Дала Тур»', 'г. Москва, ул. Садовая, 4', 'kz', 'form', 'ТОО', 'ru'],
  ['ООО «Лавка»', 'Россия, г. Омск, ул. Астана, 1', 'ru', 'address', 'Россия', undefined],
] as const)('of a paper: %s, %s is under %s by %s', (name, postal, regime, by, value, against) => {
  const found = regimeFor([WORDS], '', { name, postal });
  expect(found).toMatchObject({ regime, reason: { by, value } });
  expect(found.against?.regime).toBe(against);
});

test('an address elsewhere than the law of the documents or the zone is told, and changes nothing by itself', () => {
  const operator = { name: 'ООО «Лён»', postal: 'г. Минск, ул. Ленина, 3' };
  const against = { regime: 'by', reason: { by: 'address', value: 'Минск' } };
  const named = regimeFor([document({ 'governing-law': 'RU' })], 'shop.ru', operator);
  expect(named).toMatchObject({ regime: 'ru', reason: { by: 'document' }, against });
  const zone = { regime: 'ru', reason: { by: 'zone', value: 'ru' } };
  expect(regimeFor([WORDS], 'shop.ru', operator)).toMatchObject({ ...against, against: zone });
});

describe("the zone of the operator's e-mail", () => {
  const at = (email: string) => ({ name: '', postal: '', email });

  test.each([
    ['info@len.by', 'by', 'by'],
    ['info@mail.dala.kz', 'kz', 'kz'],
    [' Info@Lavka.RU ', 'ru', 'ru'],
    ['info@лавка.рф', 'ru', 'рф'],
    ['info@xn--80aaa0cvac.xn--p1ai', 'ru', 'рф'],
    ['info@lavka.su', 'ru', 'su'],
  ])('%s tells where nothing else does', (email, regime, value) => {
    for (const documents of [[], [document({}, 'en')]])
      expect(regimeFor(documents, 'shop.com', at(email))).toMatchObject({
        ...{ regime, reason: { by: 'email', value } },
      });
  });

  test.each([
    'firma@mail.ru',
    'firma@yandex.kz',
    'info@firma.com',
    'info@firma.de',
    'len.by',
    '@by',
    'a@by',
    '',
  ])('%s tells nothing', (email) => expect(regimeFor([], '', at(email)).reason.by).toBe('none'));

  test.each([
    ['the site', [], 'shop.kz', {}, 'zone'],
    ['the legal form', [], '', { name: 'ТОО «Дала»' }, 'form'],
    ['the address', [], '', { postal: 'Астана, ул. Абая, 1' }, 'address'],
    ['the number', [document({ 'operator-ids': ['7707083893'] })], '', {}, 'registration'],
    ['the document', [document({ 'governing-law': 'UZ' })], '', {}, 'document'],
  ] as const)('is silent beside %s', (_, documents, site, operator, by) => {
    const found = regimeFor(documents, site, { ...at('info@len.by'), ...operator });
    expect(found.reason.by).toBe(by);
    expect(found.against).toBeUndefined();
  });

  test('does not outweigh the language, but is told where it disagrees', () => {
    const against = { regime: 'by', reason: { by: 'email', value: 'by' } };
    expect(regimeFor([document({}, 'ru')], 'shop.com', at('info@len.by'))).toMatchObject({
      ...{ regime: 'ru', reason: { by: 'language' }, against },
    });
    expect(regimeFor([WORDS], '', at('info@lavka.ru')).against).toBeUndefined();
  });
});

test.each([
  ['eu', 'de-DE', 'de'],
  ['eu', 'fr', 'en'],
  ['ch', 'de', 'de'],
  ['ch', 'fr', 'en'],
  ['ru', 'en', 'ru'],
  ['plain', 'ru', 'ru'],
  ['plain', 'uk', 'uk'],
  ['plain', 'ja', 'en'],
  ['ua', 'en', 'uk'],
] as const)('under %s, of a document in %s, the letter is in %s', (regime, lang, language) => {
  expect(languageFor(regime, [{ lang }])).toBe(language);
});

test.each([
  ['plain', ['und'], 'ru', 'ru'],
  ['plain', [], 'de', 'de'],
  ['plain', ['ja'], 'ru', 'en'],
  ['eu', [], 'ru', 'en'],
  ['ru', [], 'en', 'ru'],
] as const)(
  'under %s, of documents in %j, somebody who reads %s writes in %s',
  (regime, langs, own, language) => {
    const documents = langs.map((lang) => ({ lang }));
    expect(languageFor(regime, documents, own)).toBe(language);
  },
);
