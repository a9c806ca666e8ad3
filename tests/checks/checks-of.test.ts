import { describe, expect, it } from 'vitest';
import { checksOf } from '#lib/checks/checks-of.ts';
import type { Table } from '#lib/checks/table.ts';
import type { Check } from '#lib/model/check.ts';
import { data, flag, operator, read, table } from './table.ts';

type Case = readonly [what: string, table: Table];

const found = (given: Table, id: Check['id']): Check[] => checksOf(given).filter((check) => check.id === id);

function cases(id: Check['id'], hits: readonly Case[], misses: readonly Case[]): void {
  describe(id, () => {
    it.each(hits)('says so: %s', (_, given) => expect(found(given, id)).not.toEqual([]));
    it.each(misses)('is silent: %s', (_, given) => expect(found(given, id)).toEqual([]));
  });
}

const LISTS = read({ claims: [data('name'), data('email')] });
const asks = (...kinds: Table['asks']): Partial<Table> => ({ asks: kinds });

cases(
  'data-not-listed',
  [
    ['a phone that the policy leaves out', table({ ...asks('name', 'phone'), linked: [LISTS] })],
    ['a birthday', table({ ...asks('birth-date'), linked: [LISTS] })],
    ['an identity document', table({ ...asks('email', 'government-id'), linked: [LISTS] })],
    [
      'data that the policy says it does not take',
      table({
        ...asks('phone'),
        linked: [read({ claims: [data('name'), data('email'), data('phone', 'denied')] })],
      }),
    ],
    [
      'the other document is not there',
      table({ ...asks('phone'), linked: [LISTS, { text: 'x', failure: 'missing' }] }),
    ],
  ],
  [
    ['all is listed', table({ ...asks('name', 'email'), linked: [LISTS] })],
    [
      'listed on a condition',
      table({
        ...asks('phone'),
        linked: [read({ claims: [data('name'), data('email'), data('phone', 'conditional')] })],
      }),
    ],
    [
      'the consent document lists it',
      table({ ...asks('phone'), linked: [LISTS, read({ claims: [data('phone')] })] }),
    ],
    ['one of the documents is unread', table({ ...asks('phone'), linked: [LISTS, { text: 'согласием' }] })],
    ['nothing was read', table(asks('phone'))],
    ['no list was understood', table({ ...asks('phone'), linked: [read({ claims: [data('cookies')] })] })],
    [
      'what was read is no policy',
      table({ ...asks('phone'), linked: [read({ kind: 'other', claims: [data('name'), data('email')] })] }),
    ],
    [
      'a language that is not read',
      table({ ...asks('phone'), linked: [read({ lang: 'de', claims: [data('name'), data('email')] })] }),
    ],
    [
      'fields that may hold anything',
      table({ ...asks('message', 'file', 'account', 'other'), linked: [LISTS] }),
    ],
  ],
);

const pair = (one: Parameters<typeof operator>, other: Parameters<typeof operator>): Table =>
  table({ linked: [read({ facts: operator(...one) }), read({ facts: operator(...other) })] });

cases(
  'other-operator',
  [
    [
      'other numbers of one register',
      pair(['ООО «Вереск»', '7701000001'], ['ООО «Вереск Плюс»', '7701000002']),
    ],
    ['other names', pair(['ООО «Вереск»'], ['АО «Тихая гавань»'])],
    ['a company and an entrepreneur', pair(['ООО «Вереск»'], ['ИП Лосева Инна Петровна'])],
    ['other names in English', pair(['Heather Ltd'], ['Quiet Harbour LLC'])],
  ],
  [
    ['one number, two spellings', pair(['ООО «Вереск»', '7701000001'], ['Тихая гавань', '7701000001'])],
    [
      'one name with and without its form',
      pair(['ООО «Вереск»'], ['Общество с ограниченной ответственностью «Вереск»']),
    ],
    ['a name in another case', pair(['ИП Лосева Инна Петровна'], ['ИП Лосевой Инны'])],
    ['the same name in Latin letters, maybe', pair(['ООО «Вереск»'], ['Veresk LLC'])],
    [
      'numbers of different registers',
      pair(['ООО «Вереск»', '7701000001'], ['ООО «Вереск»', '1027700000001']),
    ],
    ['one document names nobody', table({ linked: [read({ facts: operator('ООО «Вереск»') }), read()] })],
    [
      'one of them is no policy',
      table({
        linked: [
          read({ facts: operator('ООО «Вереск»') }),
          read({ kind: 'other', facts: operator('АО «Гавань»') }),
        ],
      }),
    ],
  ],
);

cases(
  'dead-link',
  [
    ['one', table({}, { deadLinks: ['политикой'] })],
    ['two', table({}, { deadLinks: ['политикой', 'согласием'] })],
    ['beside a good one', table({ linked: [LISTS] }, { deadLinks: ['согласием'] })],
  ],
  [
    ['none', table()],
    ['all have addresses', table({ linked: [LISTS] })],
    ['an empty list', table({}, { deadLinks: [] })],
  ],
);

cases(
  'not-obtained',
  [
    ['not there', table({ linked: [{ text: 'политикой', failure: 'missing' }] })],
    ['an empty page', table({ linked: [{ text: 'политикой', failure: 'empty' }] })],
    ['one of two', table({ linked: [LISTS, { text: 'согласием', failure: 'missing' }] })],
  ],
  [
    ['not for us', table({ linked: [{ text: 'политикой', failure: 'refused' }] })],
    ['too slow', table({ linked: [{ text: 'политикой', failure: 'timed-out' }] })],
    ['not asked for yet', table({ linked: [{ text: 'политикой' }] })],
    ['there', table({ linked: [LISTS] })],
  ],
);

const other = (text: string, more: Parameters<typeof read>[0] = {}): Table =>
  table({ linked: [read({ text, kind: 'other', ...more })] });

cases(
  'leads-elsewhere',
  [
    ['a "policy"', other('политикой конфиденциальности')],
    ['a "consent to processing"', other('согласие на обработку персональных данных')],
    ['in English', other('Privacy Policy', { lang: 'en' })],
  ],
  [
    ['an offer that says so', other('условиями оферты')],
    ['an agreement on data', other('соглашением об обработке персональных данных')],
    ['words that promise nothing', other('подробнее')],
    ['its kind is a guess', other('политикой', { confidence: 0.4 })],
    ['a language that is not read', other('privacy policy', { lang: 'de' })],
    ['a policy', table({ linked: [read({ text: 'политикой' })] })],
  ],
);

const BOTH = { covers: ['processing', 'terms'] } as const;
const law = (value: string): Table['linked'] => [read({ facts: { 'governing-law': { value, quotes: [] } } })];

cases(
  'folded-into-terms',
  [
    ['one tick', table({}, BOTH)],
    ['one press', table({}, { ...BOTH, kind: 'button' })],
    ['with advertising', table({}, { covers: ['processing', 'terms', 'marketing'] })],
  ],
  [
    ['processing alone', table()],
    ['terms alone', table({}, { covers: ['terms'] })],
    ['processing and advertising', table({}, { covers: ['processing', 'marketing'] })],
    ['a banner', table({}, { ...BOTH, kind: 'banner' })],
    ['by use', table({}, { ...BOTH, kind: 'use' })],
  ],
);

it.each([
  ['a site in Russia', table({ site: 'lodka.рф' }, BOTH), 'ru'],
  ['a site that ends so', table({ site: 'lodka.ru' }, BOTH), 'ru'],
  ['a document under Russian law', table({ linked: law('RU') }, BOTH), 'ru'],
  ['nothing tells', table({}, BOTH), undefined],
  ['a document under other law', table({ site: 'lodka.ru', linked: law('KZ') }, BOTH), undefined],
  ['a name that only looks so', table({ site: 'ru.example' }, BOTH), undefined],
])('the Russian norm is named only where it applies: %s', (_, given, norm) => {
  const [check] = found(given, 'folded-into-terms');
  expect(check).toEqual(norm ? { id: 'folded-into-terms', norm } : { id: 'folded-into-terms' });
});

const warned = (...ids: Parameters<typeof flag>[0][]): Partial<Table> => ({
  linked: [read({ claims: ids.map(flag) })],
});

cases(
  'policy-warnings',
  [
    ['no end, whatever is asked', table(warned('unlimited-term'), { covers: ['cookies'] })],
    ['sold for advertising', table(warned('sells-or-shares-for-marketing'), { covers: ['marketing'] })],
    ['unnamed affiliates', table(warned('affiliates-covered'), { covers: ['third-party'] })],
    ['special data', table(warned('special-data-without-written-consent'), { covers: ['special'] })],
  ],
  [
    ['bears on something else', table(warned('affiliates-covered'))],
    ['special data are not asked for', table(warned('special-data-without-written-consent'))],
    ['a warning about the text only', table(warned('blank-fields'))],
    ['unread', table({ linked: [{ text: 'политикой' }] })],
  ],
);

it('at most three warnings are told', () => {
  const all = warned(
    'unlimited-term',
    'sells-or-shares-for-marketing',
    'bundled-advertising',
    'merged-consent',
    'withdrawal-by-post-only',
  );
  const [check] = found(table(all, { covers: ['processing', 'marketing'] }), 'policy-warnings');
  expect(check?.id === 'policy-warnings' && check.flags).toEqual([
    'unlimited-term',
    'sells-or-shares-for-marketing',
    'bundled-advertising',
  ]);
});
