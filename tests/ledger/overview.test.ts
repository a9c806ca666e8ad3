import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { append } from '#lib/ledger/append.ts';
import { listing } from '#lib/ledger/find/listing.ts';
import { receivers } from '#lib/ledger/find/receivers.ts';
import { stretchesOf } from '#lib/ledger/find/stretches.ts';
import { timeline } from '#lib/ledger/find/timeline.ts';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { kindBits, kindsIn, recipientsIn, saidBits } from '#lib/ledger/index/handed.ts';
import { storeDocument } from '#lib/ledger/keep-document.ts';
import { FIELD_KINDS } from '#lib/model/control.ts';
import { quoteOf } from '#lib/model/quote.ts';
import type { Claim } from '#lib/model/summary.ts';
import { RECIPIENT_IDS } from '#lib/model/taxonomy.ts';
import { freshLedger } from './fresh-ledger.ts';
import { recorded } from './recorded.ts';
import { consent, LINK, version } from './samples.ts';

freshLedger();

const NOW = Date.parse('2026-11-28T12:00:00Z');
const QUERY = { words: '', order: 'time', today: '2026-11-28' } as const;
const TEXT = 'Собираем адрес и телефон, передаём рекламным сетям, но не госорганам.';
const quotes = [quoteOf(TEXT, 0, 8)] as const;
const CLAIMS: readonly Claim[] = [
  { group: 'data', id: 'phone', stance: 'stated', quotes },
  { group: 'data', id: 'address', stance: 'conditional', quotes },
  { group: 'data', id: 'ip', stance: 'stated', quotes },
  { group: 'recipients', id: 'advertisers', stance: 'stated', quotes },
  { group: 'recipients', id: 'authorities', stance: 'denied', quotes },
];

describe('kinds of data as bits', () => {
  test('any kinds come back as they were', () => {
    fc.assert(
      fc.property(fc.subarray([...FIELD_KINDS]), (kinds) => {
        expect(kindsIn(kindBits(kinds))).toEqual(kinds);
      }),
    );
  });

  test('of a document: what it collects and whom it names, without what it denies', () => {
    const bits = saidBits({ kind: 'policy', confidence: 1, claims: CLAIMS, facts: {} });
    expect(kindsIn(bits)).toEqual(['phone', 'address']);
    expect(recipientsIn(bits)).toEqual(['advertisers']);
  });

  test('every recipient has a place of its own', () => {
    const claims = RECIPIENT_IDS.map((id): Claim => ({ group: 'recipients', id, stance: 'stated', quotes }));
    expect(recipientsIn(saidBits({ kind: 'policy', confidence: 1, claims, facts: {} }))).toEqual(
      RECIPIENT_IDS,
    );
  });
});

describe('who has what', () => {
  it('is nobody where nothing is on record', async () => {
    expect(await receivers()).toEqual([]);
  });

  it('joins sites of one operator, says what was filled in and what the document says', async () => {
    const policy = await version(TEXT, {
      summary: {
        kind: 'policy',
        confidence: 0.9,
        claims: CLAIMS,
        facts: { operator: { value: 'ООО «Лавка»', quotes: [] } },
      },
    });
    await storeDocument(policy);
    const documents = [{ ...LINK, sha256: policy.sha256 }];
    await recorded(consent('one', { documents, fieldKinds: ['name'] }));
    await recorded(consent('two', { documents, site: 'другая.example', fieldKinds: ['email'] }));
    await recorded(consent('alone', { site: 'сама.example', fieldKinds: [] }));
    const [shop, alone] = await receivers();
    expect(shop).toMatchObject({
      operator: 'ООО «Лавка»',
      sites: ['другая.example', 'лавка.example'],
      records: 2,
      handed: ['name', 'email'],
      said: ['phone', 'address'],
      passedTo: ['advertisers'],
      withdrawn: false,
    });
    expect(alone).toMatchObject({ operator: '', sites: ['сама.example'], handed: [], said: [] });
  });

  it('forgets with the record, and tells when everything was withdrawn', async () => {
    await recorded(consent('one', { fieldKinds: ['phone'] }));
    await recorded(consent('two', { fieldKinds: ['payment'] }));
    await forgetConsent('two');
    await append([
      {
        kind: 'withdrawn',
        content: { id: 'w', consentId: 'one', time: '2026-04-01T10:00:00Z', channel: 'form' },
      },
    ]);
    expect(await receivers()).toMatchObject([{ records: 1, handed: ['phone'], withdrawn: true }]);
  });
});

describe('records in time', () => {
  const at = (time: string) => ({ time: `${time}T12:00:00Z` });

  it('counts what a query finds by month, and each stretch shows its own', async () => {
    await recorded(consent('a', at('2026-01-10')));
    await recorded(consent('b', at('2026-03-02')));
    await recorded(consent('c', { ...at('2026-03-20'), decision: 'refused' }));
    await recorded(consent('d', { ...at('2026-03-21'), site: 'другая.example' }));
    const all = await timeline(QUERY, NOW);
    expect(all.map(({ given, refused }) => [given, refused])).toEqual([
      [1, 0],
      [0, 0],
      [2, 1],
    ]);
    const march = all[2];
    expect((await listing({ ...QUERY, from: march?.from ?? 0, until: march?.until ?? 0 })).total).toBe(3);
    expect(await timeline({ ...QUERY, site: 'другая.example' }, NOW)).toHaveLength(1);
    expect(await timeline({ ...QUERY, ...march }, NOW)).toEqual(all);
  });

  it('is empty where nothing is on record', async () => {
    expect(await timeline(QUERY, NOW)).toEqual([]);
  });

  it.each([
    [['2026-11-01', '2024-01-01'], 'month', 35],
    [['2026-11-01', '2020-01-01'], 'quarter', 28],
    [['2026-11-01', '1995-06-01'], 'year', 32],
    [['2026-11-01', '9999-01-01', '0001-01-01'], 'month', 1],
  ] as const)('%j are drawn by %s', (times, unit, length) => {
    const acts = {
      times: times.map((time) => Date.parse(time)),
      standings: times.map(() => 'active' as const),
    };
    const stretches = stretchesOf(acts, NOW);
    expect(stretches).toHaveLength(length);
    expect(stretches[0]?.unit).toBe(unit);
  });

  test('stretches lie end to end, and nothing that is drawn is lost', () => {
    const times = fc.array(fc.integer({ min: Date.UTC(1991, 0, 1), max: NOW }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(times, (drawn) => {
        const stretches = stretchesOf({ times: drawn, standings: drawn.map(() => 'active') }, NOW);
        expect(stretches.reduce((sum, { given }) => sum + given, 0)).toBe(drawn.length);
        expect(stretches.length).toBeLessThanOrEqual(37);
        for (const [n, { from }] of stretches.entries())
          if (n > 0) expect(from).toBe(stretches[n - 1]?.until);
        for (const time of drawn)
          expect(stretches.filter(({ from, until }) => from <= time && time < until)).toHaveLength(1);
      }),
    );
  });
});
