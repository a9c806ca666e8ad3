import fc from 'fast-check';
import { expect, test } from 'vitest';
import { append } from '#lib/ledger/append.ts';
import type { LedgerEvent } from '#lib/ledger/event.ts';
import { listing } from '#lib/ledger/find/listing.ts';
import {
  operatorOfRecord,
  operatorsLike,
  operatorsOfSite,
  operatorView,
  sitesBeside,
} from '#lib/ledger/find/operators.ts';
import { casesWithOperator, dataDeclared } from '#lib/ledger/find/records-of.ts';
import { receivers } from '#lib/ledger/find/receivers.ts';
import { timeline } from '#lib/ledger/find/timeline.ts';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { catchUp } from '#lib/ledger/index/catch-up.ts';
import { importLog } from '#lib/ledger/import-log.ts';
import { Joins, joinsIn } from '#lib/ledger/joins.ts';
import { storeDocument } from '#lib/ledger/keep-document.ts';
import { openLedger } from '#lib/ledger/open.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import type { Facts } from '#lib/model/summary.ts';
import { quoteOf, quotesOf } from '#lib/model/quote.ts';
import { freshLedger } from './fresh-ledger.ts';
import { blob, fileOf, newProfile } from './import-files.ts';
import { recorded } from './recorded.ts';
import { consent, letter, LINK, version } from './samples.ts';

freshLedger();

const today = '2026-04-10';
let said = 0;
const join = (key: string, into: string): Promise<unknown> =>
  append([
    {
      kind: 'operators-joined',
      content: { id: `j${++said}`, time: `2026-04-10T10:00:${10 + said}Z`, key, into },
    },
  ]);

const named = (operator: string, inn?: string): Facts => ({
  operator: { value: operator, quotes: [] },
  ...(inn !== undefined && { 'operator-ids': { value: inn, quotes: [] } }),
});

/** A consent under a policy that names its operator. */
async function seen(id: string, site: string, operator: string, time: string, inn?: string): Promise<void> {
  const text = `${operator} собирает ваш телефон. ${id}`;
  const at = text.indexOf('телефон');
  const policy = await version(text, {
    summary: {
      ...{ kind: 'policy', confidence: 1, facts: named(operator, inn) },
      claims: [
        { group: 'data', id: 'phone', stance: 'stated', quotes: quotesOf([quoteOf(text, at, at + 7)]) },
      ],
    },
  });
  await storeDocument(policy);
  await recorded(consent(id, { site, time, documents: [{ ...LINK, sha256: policy.sha256 }] }));
}

const paper = (id: string, operator: string): Promise<boolean> =>
  recorded(consent(id, { site: '', entered: { way: 'paper', operator, evidence: [] }, documents: [] }));

async function filled(): Promise<void> {
  await seen('a', 'shop.ru', 'ООО «Ромашка»', '2025-03-01T10:00:00+03:00');
  await seen('b', 'www.shop.ru', 'ООО «Ромашка»', '2025-04-01T10:00:00+03:00');
  await seen('c', 'shop.ru', 'ООО «Василёк»', '2026-01-01T10:00:00+03:00');
  await paper('d', 'Ромашка');
}

const ROMASHKA = 'name:ооо ромашка';
const PLAIN = 'name:ромашка';

test('an operator with its sites, and a site with its operators over time', async () => {
  await filled();
  const view = await operatorView(ROMASHKA);
  expect(view).toMatchObject({ name: 'ООО «Ромашка»', records: 2, joined: [] });
  expect(view?.sites.map(({ site, records }) => [site, records])).toEqual([
    ['www.shop.ru', 1],
    ['shop.ru', 1],
  ]);
  const operators = await operatorsOfSite('shop.ru');
  expect(operators.map(({ name }) => name)).toEqual(['ООО «Василёк»', 'ООО «Ромашка»']);
  expect(new Date(operators[1]?.last ?? 0).getUTCFullYear()).toBe(2025);
  expect(await sitesBeside('shop.ru')).toEqual(['www.shop.ru']);
  expect(await operatorOfRecord('d')).toEqual({ key: PLAIN, name: 'Ромашка' });
  expect(await operatorView('name:никто')).toBeUndefined();
  expect(await operatorsOfSite('other.ru')).toEqual([]);
});

test('one number and two names: of the site that was forgotten no name stays behind', async () => {
  await seen('here', 'one.ru', 'ООО «Ромашка»', '2026-03-02T10:15:00+03:00', '7700000001');
  await seen('there', 'two.ru', 'ООО «Лютик»', '2026-03-03T10:15:00+03:00', '7700000001');
  const rows = async () => (await openLedger()).getAll('operators');
  const before = await rows();
  expect(before).toMatchObject([{ records: 2 }]);
  await forgetConsent('here');
  expect(await rows()).toMatchObject([{ records: 1 }]);
  expect(JSON.stringify(await rows())).toContain('Лютик');
  expect(JSON.stringify(await rows())).not.toContain('Ромашка');
});

test('the records of an operator in time, those of whoever is one with it among them', async () => {
  await filled();
  await join(PLAIN, ROMASHKA);
  const stretches = await timeline({ words: '', order: 'time', operator: PLAIN, today }, Date.parse(today));
  expect(stretches.reduce((sum, { given }) => sum + given, 0)).toBe(3);
});

test('who has what counts those that are one as one', async () => {
  await filled();
  await join(ROMASHKA, PLAIN);
  const named = (await receivers()).map(({ key, records }) => [key, records]);
  expect(named).toEqual(expect.arrayContaining([[PLAIN, 3]]));
  expect(named).toHaveLength(2);
});

test('letters and data of an operator are those of its records', async () => {
  await filled();
  await keepLetter(letter('l', 'a'));
  await keepLetter(letter('m', 'c'));
  expect((await casesWithOperator(ROMASHKA, today)).map(({ letter: { id } }) => id)).toEqual(['l']);
  expect(await dataDeclared(ROMASHKA, today)).toEqual({ fields: ['name', 'phone'], documents: ['phone'] });
  expect((await dataDeclared(PLAIN, today)).documents).toEqual([]);
});

test('joined, they are one everywhere; apart again, they are as before', async () => {
  await filled();
  await join(PLAIN, ROMASHKA);
  for (const key of [PLAIN, ROMASHKA]) {
    expect(await operatorView(key)).toMatchObject({ name: 'ООО «Ромашка»', joined: [{ key: PLAIN }] });
    expect((await listing({ words: '', order: 'time', operator: key, today })).total).toBe(3);
  }
  await join('name:ооо василек', ROMASHKA);
  expect(await operatorsOfSite('shop.ru')).toMatchObject([{ key: ROMASHKA, records: 2 }]);
  await join(PLAIN, PLAIN);
  expect(await operatorView(PLAIN)).toMatchObject({ name: 'Ромашка', joined: [] });
});

const part = (key: string, site: string, apart = true): Promise<unknown> =>
  append([
    {
      kind: 'operator-apart',
      content: { id: `p${++said}`, time: `2026-04-10T10:00:${10 + said}Z`, key, site, apart },
    },
  ]);
const AT_SHOP = `${ROMASHKA} @ shop.ru`;

test('two of one name are parted by site, for records to come as well, and are one again', async () => {
  await filled();
  const total = async (operator: string) =>
    (await listing({ words: '', order: 'time', operator, today })).total;
  await part(ROMASHKA, 'shop.ru');
  expect(await operatorView(ROMASHKA)).toMatchObject({ records: 1, sites: [{ site: 'www.shop.ru' }] });
  expect(await operatorView(AT_SHOP)).toMatchObject({
    ...{ name: 'ООО «Ромашка» (shop.ru)', records: 1, apartAt: 'shop.ru', sites: [{ site: 'shop.ru' }] },
  });
  await seen('e', 'shop.ru', 'ООО «Ромашка»', '2026-02-01T10:00:00+03:00');
  expect([await total(ROMASHKA), await total(AT_SHOP)]).toEqual([1, 2]);
  expect((await receivers()).map(({ key }) => key)).toEqual(expect.arrayContaining([ROMASHKA, AT_SHOP]));
  await join(AT_SHOP, PLAIN);
  expect(await operatorView(PLAIN)).toMatchObject({ joined: [{ key: AT_SHOP }] });
  await part(ROMASHKA, 'shop.ru', false);
  expect(await total(ROMASHKA)).toBe(3);
  expect(await operatorView(AT_SHOP)).toMatchObject({ name: 'Ромашка' });
});

test('what is parted is so in an index that is built anew, and in a log that takes it in', async () => {
  await filled();
  await part(ROMASHKA, 'shop.ru');
  const file = await fileOf();
  const ledger = await openLedger();
  await ledger.delete('index', 'state');
  await catchUp();
  expect(await operatorView(AT_SHOP)).toMatchObject({ records: 1 });
  await newProfile();
  expect(await importLog(blob(file), 'write')).toMatchObject({ ok: true });
  await catchUp();
  expect([await operatorView(AT_SHOP), await operatorView(ROMASHKA)]).toMatchObject([
    { records: 1 },
    { records: 1 },
  ]);
});

test('that an operator is apart at a site goes with the last record of either', async () => {
  await filled();
  await part(ROMASHKA, 'shop.ru');
  await forgetConsent('a');
  expect(await fileOf()).not.toMatch(/"apart": true/);
  await part(ROMASHKA, 'www.shop.ru');
  await part(ROMASHKA, 'www.shop.ru', false);
  await forgetConsent('b');
  expect(await fileOf()).not.toMatch(/"apart": (?:true|false)|www\.shop\.ru/);
});

test('others are found by the beginnings of their words, never the ones it is one with', async () => {
  await filled();
  const like = async (typed: string, key: string) =>
    (await operatorsLike(typed, key, 5)).map((one) => one.name);
  expect(await like('рома', PLAIN)).toEqual(['ООО «Ромашка»']);
  expect(await like('ООО рома', 'name:ооо василек')).toEqual(['ООО «Ромашка»']);
  expect(await like('  ', PLAIN)).toEqual([]);
  await join(PLAIN, ROMASHKA);
  expect(await like('рома', PLAIN)).toEqual([]);
});

test('joined in a log that knows the operators only from a file that comes later', async () => {
  await filled();
  const file = await fileOf();
  await newProfile();
  await join(PLAIN, ROMASHKA);
  await importLog(blob(file), 'write');
  await catchUp();
  expect(await operatorView(PLAIN)).toMatchObject({ name: 'ООО «Ромашка»', joined: [{ key: PLAIN }] });
});

test('with the last record of an operator goes what was said of it', async () => {
  await filled();
  await join(PLAIN, ROMASHKA);
  await forgetConsent('a');
  expect(await fileOf()).toContain(PLAIN);
  await forgetConsent('d');
  expect(await fileOf()).not.toContain(PLAIN);
});

test('whoever is joined with whom, it is the same from all sides', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  fc.assert(
    fc.property(fc.array(fc.tuple(key, key), { maxLength: 12 }), (pairs) => {
      const joins = new Joins(new Map(pairs.filter(([one, other]) => one !== other)));
      for (const one of 'abcdef') {
        const all = joins.allOf(one);
        expect(all).toContain(one);
        for (const other of all) expect(joins.allOf(other).sort()).toEqual(all.sort());
      }
    }),
  );
});

test('a long chain of joins costs no more than its length', () => {
  const n = 50_000;
  const into = new Map(Array.from({ length: n }, (_, at) => [`k${at}`, `k${at + 1}`] as const));
  expect(new Joins(into).rootOf('k0')).toBe(`k${n}`);
  expect(new Joins(into).allOf(`k${n}`)).toHaveLength(n + 1);
});

test('what was said last counts, in whatever order chains are read', () => {
  expect(joinsIn([word('2026-02-01', 'a'), word('2026-01-01', 'b')]).rootOf('a')).toBe('a');
  expect(joinsIn([word('2026-02-01', 'c'), word('2026-01-01', 'b')]).rootOf('a')).toBe('c');
});

test('in one chain the last word counts, though the clock was set back since the one before', () => {
  const chain = { chain: 'own' };
  const words = [
    word('2031-02-01', 'b', { ...chain, seq: 1 }),
    word('2026-01-01', 'a', { ...chain, seq: 2 }),
  ];
  expect(joinsIn(words).rootOf('a')).toBe('a');
  expect(joinsIn([...words, word('2027-01-01', 'c', { chain: 'other' })]).rootOf('a')).toBe('a');
});

/** That `a` is one with another operator; each in a chain of its own, where nothing else is said. */
const word = (time: string, into: string, place: { chain?: string; seq?: number } = {}): LedgerEvent =>
  ({
    ...{ chain: time, seq: 1, ...place },
    ...{ kind: 'operators-joined', content: { id: time, time, key: 'a', into } },
  }) as LedgerEvent;
