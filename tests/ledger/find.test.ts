import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { append } from '#lib/ledger/append.ts';
import type { Entry } from '#lib/ledger/event.ts';
import { listing, type ListedRow } from '#lib/ledger/find/listing.ts';
import { marksIn, passageWith } from '#lib/ledger/find/marks.ts';
import type { Query } from '#lib/ledger/find/query.ts';
import { wantedWords } from '#lib/ledger/find/words.ts';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { catchUp, keepUp } from '#lib/ledger/index/catch-up.ts';
import { storeDocument } from '#lib/ledger/keep-document.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import { openLedger } from '#lib/ledger/open.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { INDEX_STORES } from '#lib/ledger/writing.ts';
import type { Consent } from '#lib/model/consent.ts';
import { freshLedger } from './fresh-ledger.ts';
import { consent, letter, LINK, version } from './samples.ts';

freshLedger();

const today = '2026-04-10';
/** As a window asks: new records are sorted in first. */
const rows = async (change: Partial<Query> = {}): Promise<ListedRow[]> => {
  await keepUp();
  return (await listing({ words: '', order: 'time', today, ...change })).rows(0, 100);
};
const ids = async (change: Partial<Query> = {}): Promise<string[]> =>
  (await rows(change)).map(({ id }) => id);

const { control } = consent('sample');
const worded = (label: string, change: Partial<Consent['control']> = {}): Partial<Consent> => ({
  control: { ...control, label, ...change },
});
const sent = (id: string, due?: string): Entry => ({
  kind: 'letter-sent',
  content: {
    id: `${id}-sent`,
    consentId: id,
    letterId: `${id}-l`,
    time: '2026-03-10',
    channel: 'email',
    ...(due && { due }),
  },
});

/** Four consents on three sites: one rests on a policy, one has a letter on its way. */
async function filled(): Promise<void> {
  const policy = await version('Данные покупателей передаются курьерской службе.', {
    summary: {
      kind: 'policy',
      confidence: 0.9,
      claims: [],
      facts: { operator: { value: 'ООО «Лавка древностей»', quotes: [] } },
    },
  });
  await storeDocument(policy);
  await recordConsent(
    consent('order', { time: '2026-03-01T10:00:00+03:00', documents: [{ ...LINK, sha256: policy.sha256 }] }),
  );
  await recordConsent(
    consent('news', {
      ...worded('Хочу получать рекламную рассылку', { covers: ['marketing'], preticked: true }),
      time: '2026-03-04T10:00:00+03:00',
    }),
  );
  await recordConsent(
    consent('quay', {
      ...worded('I agree to the processing of my data'),
      site: 'shop.quay.example',
      time: '2026-03-03T10:00:00Z',
    }),
  );
  await recordConsent(
    consent('no', {
      ...worded('Файлы cookie'),
      site: 'news.рф',
      decision: 'refused',
      time: '2026-03-02T10:00:00Z',
    }),
  );
  await keepLetter(letter('quay-l', 'quay'));
  await append([sent('quay', '2026-04-09')]);
}

test("what was agreed to in a frame is found by the frame's site, and is listed under that of the page", async () => {
  const frame = new URL('https://касса.example/form').href;
  await recordConsent(consent('framed', { frame }));
  await recordConsent(consent('own', { frame: new URL('https://лавка.example/form').href }));
  const [found] = await rows({ words: 'касса.example' });
  expect(found).toMatchObject({ id: 'framed', site: 'лавка.example', frameSite: 'касса.example' });
  expect(await ids({ words: 'касса' })).toEqual(['framed']);
  expect(await ids({ site: 'лавка.example' })).toHaveLength(2);
  expect((await rows({ words: 'лавка' })).map(({ frameSite }) => frameSite).toSorted()).toEqual([
    'касса.example',
    undefined,
  ]);
  await forgetConsent('framed');
  expect(await ids({ words: 'касса' })).toEqual([]);
});

describe('a search', () => {
  test.each([
    ['рассылка', ['news']],
    ['РЕКЛАМНЫЕ рассылки', ['news']],
    ['рекл', ['news']],
    ['расылка', ['news']],
    ['ресламную', ['news']],
    ['agreed', ['quay']],
    ['proccessing', ['quay']],
    ['quay', ['quay']],
    ['quay.exam', ['quay']],
    ['shop.quay.example', ['quay']],
    ['курьер', ['order']],
    ['курьерскую согласие', ['order']],
    ['древностям', ['order']],
    ['рассылка курьер', []],
    ['совершенно', []],
    ['"; DROP TABLE', []],
    ['%_"<', []],
    ['—', []],
    ['  ', ['news', 'quay', 'no', 'order']],
    ['лавка', ['news', 'order']],
  ])('for «%s»', async (words, expected) => {
    await filled();
    expect(await ids({ words })).toEqual(expected);
  });
});

test('filters, search and order go together, and the number is exact', async () => {
  await filled();
  expect(await ids()).toEqual(['news', 'quay', 'no', 'order']);
  expect(await ids({ order: 'site' })).toEqual(['news', 'order', 'quay', 'no']);
  expect(await ids({ standing: 'given' })).toEqual(['news', 'order']);
  expect(await ids({ standing: 'withdrawn' })).toEqual(['quay']);
  expect(await ids({ standing: 'refused' })).toEqual(['no']);
  expect(await ids({ standing: 'active' })).toEqual(['news', 'order']);
  expect(await ids({ standing: 'waiting' })).toEqual(['quay']);
  expect(await ids({ standing: 'overdue', today: '2026-04-11' })).toEqual(['quay']);
  expect(await ids({ standing: 'overdue', today: '2026-04-10' })).toEqual([]);
  expect(await ids({ preticked: true, covers: 'marketing', words: 'рассылка' })).toEqual(['news']);
  expect(await ids({ lettered: true })).toEqual(['quay']);
  expect(await ids({ domain: 'quay.example' })).toEqual(['quay']);
  expect(await ids({ site: 'news.рф' })).toEqual(['no']);
  expect((await listing({ words: '', order: 'time', today, standing: 'given' })).total).toBe(2);
});

test('pages follow one another without gap or repetition, whatever was read before', async () => {
  await filled();
  for (const standing of [undefined, 'given'] as const) {
    const all = await ids({ ...(standing && { standing }) });
    const list = await listing({ words: '', order: 'time', today, ...(standing && { standing }) });
    const paged = [await list.rows(0, 2), await list.rows(2, 2), await list.rows(4, 2)];
    expect(paged.flat().map(({ id }) => id)).toEqual(all);
  }
});

test('an answer settles what was waited for; a withdrawal stands', async () => {
  await filled();
  const content = {
    id: 'a',
    consentId: 'quay',
    letterId: 'quay-l',
    time: today,
    outcome: 'refused',
    text: '',
  } as const;
  await append([{ kind: 'letter-answered', content }]);
  expect((await rows({ words: 'quay' }))[0]).toMatchObject({
    ...{ standing: 'withdrawn', waits: false, letters: 1 },
  });
  expect(await ids({ standing: 'overdue', today: '2026-04-11' })).toEqual([]);
  await append([
    { kind: 'withdrawn', content: { id: 'w', consentId: 'quay', time: today, channel: 'form' } },
  ]);
  expect((await rows({ standing: 'withdrawn' }))[0]?.id).toBe('quay');
});

test('what was undone is no consent, and no word of it is found', async () => {
  await filled();
  await append([{ kind: 'undone', content: { id: 'u', consentId: 'news', time: today } }]);
  expect(await ids({ words: 'рассылка' })).toEqual([]);
  expect(await ids()).toEqual(['quay', 'no', 'order']);
});

test('operators joined by the person are found together, and apart again', async () => {
  await filled();
  const entered = { way: 'paper', operator: 'Лавка', evidence: [] } as const;
  await recordConsent(consent('paper', { site: '', entered }));
  const join = (into: string): Entry => ({
    kind: 'operators-joined',
    content: { id: into, time: today, key: 'name:лавка', into },
  });
  const key = 'name:ооо лавка древностей';
  expect(await ids({ operator: key })).toEqual(['order']);
  await append([join(key)]);
  expect((await ids({ operator: key })).sort()).toEqual(['order', 'paper']);
  expect((await ids({ operator: 'name:лавка' })).sort()).toEqual(['order', 'paper']);
  await append([join('name:лавка')]);
  expect(await ids({ operator: key })).toEqual(['order']);
});

test('an entry by hand is found as it was put right, and what was seen on a page is not put right', async () => {
  await filled();
  const entered = { way: 'phone', operator: 'Банк', evidence: [] } as const;
  await recordConsent(consent('call', { ...worded('Согласен на звонки'), site: '', entered }));
  const correct = (consentId: string): Entry => ({
    kind: 'correction',
    content: {
      id: consentId,
      consentId,
      time: today,
      reason: '',
      change: { label: 'Согласен на письма', operator: 'Почта' },
    },
  });
  await append([correct('call'), correct('order')]);
  expect(await ids({ words: 'письма почты' })).toEqual(['call']);
  expect(await ids({ words: 'звонки' })).toEqual([]);
  expect(await ids({ words: 'банк' })).toEqual([]);
});

test('nothing of a forgotten consent is left in the index', async () => {
  await filled();
  for (const id of ['order', 'news', 'quay', 'no']) await forgetConsent(id);
  const ledger = await openLedger();
  const left = await Promise.all(INDEX_STORES.map(async (name) => [name, await ledger.getAll(name)]));
  const { blocks, index, ...rows } = Object.fromEntries(left) as Record<string, unknown[]>;
  expect(rows).toEqual({
    records: [],
    texts: [],
    postings: [],
    pending: [],
    vocabulary: [],
    sites: [],
    operators: [],
  });
  expect(JSON.stringify([blocks, index])).not.toMatch(/\p{Script=Cyrillic}|(?<=[:,[])[1-9]\d{11}|example/u);
  expect(await ids()).toEqual([]);
});

test('the index built step by step and the one built anew answer alike', async () => {
  const words = fc.constantFrom(
    'согласен рассылка',
    'agree to terms',
    'обработка данных',
    'реклама и новости',
  );
  const act = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        is: fc.constant('give' as const),
        words,
        site: fc.constantFrom('a.рф', 'b.example'),
      }),
    },
    fc.record({
      is: fc.constantFrom('forget' as const, 'undo' as const, 'send' as const, 'note' as const),
      of: fc.nat(20),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      const given: string[] = [];
      for (const [n, one] of acts.entries()) {
        if (one.is === 'give') {
          const id = crypto.randomUUID();
          given.push(id);
          await recordConsent(
            consent(id, {
              ...worded(one.words),
              site: one.site,
              time: new Date(1e12 + n * 7e7).toISOString(),
            }),
          );
          continue;
        }
        const consentId = given[one.of % Math.max(given.length, 1)] ?? 'none';
        const base = { id: crypto.randomUUID(), consentId, time: today };
        if (one.is === 'forget') await forgetConsent(consentId);
        if (one.is === 'undo') await append([{ kind: 'undone', content: base }]);
        if (one.is === 'send')
          await append(
            [sent(consentId)].map(
              (entry) => ({ ...entry, content: { ...entry.content, id: base.id } }) as Entry,
            ),
          );
        if (one.is === 'note') await append([{ kind: 'note', content: { ...base, text: 'заметка' } }]);
      }
      const answers = async () =>
        Promise.all(
          ['', 'рассылка', 'agree', 'заметки', 'a.рф', 'новасти'].map((query) =>
            rows({ words: query, order: 'site' }),
          ),
        );
      const before = await answers();
      const ledger = await openLedger();
      await ledger.clear('index');
      await catchUp();
      expect(await answers()).toEqual(before);
      await ledger.clear('events');
      await Promise.all(INDEX_STORES.map((name) => ledger.clear(name)));
    }),
    { numRuns: 15 },
  );
}, 60_000);

test('a wording of a megabyte, of emoji, of nothing, and a time that is none, are kept and listed', async () => {
  await recordConsent(consent('long', worded('😀 слово '.repeat(100_000))));
  await recordConsent(consent('empty', worded('')));
  await recordConsent(consent('timeless', { time: 'yesterday' }));
  await recordConsent(consent('future', { time: '2999-01-01T00:00:00Z' }));
  const all = await rows();
  expect(all.map(({ id }) => id)).toEqual(['future', 'empty', 'long', 'timeless']);
  expect(all[2]?.label.length).toBeLessThan(410);
  expect(await ids({ words: 'слово' })).toEqual(['long']);
});

test('what was found is marked, and a passage of a policy is shown around it', () => {
  const text = 'Согласен получать рекламную рассылку. '.repeat(30);
  const wanted = wantedWords('рассылки');
  const [first] = marksIn(text, wanted);
  expect(first && text.slice(first.start, first.end)).toBe('рассылку');
  const passage = passageWith(`${'Другие слова. '.repeat(40)}${text}`, wanted);
  expect(passage?.text).toMatch(/рассылку/);
  expect(passage?.text.length).toBeLessThan(220);
  expect(passage?.marks.length).toBeGreaterThan(0);
  expect(passageWith('Ни слова об этом.', wanted)).toBeUndefined();
});

test('what waits to be sorted in is found like the rest, and never waits in a crowd', async () => {
  const label = (n: number): string =>
    `Согласие номер ${n}, слово ${'абвгдежз'[n % 8] ?? ''}${'рст'[n % 3] ?? ''}ункул${n % 7}`;
  for (let n = 0; n < 90; n++) {
    const { control } = consent('x');
    await recordConsent(consent(`c${n}`, { control: { ...control, label: label(n) } }));
    if (n % 40 !== 5) continue;
    const word = label(n).split(' ').at(-1) ?? '';
    for (const words of [word, word.slice(0, 4), word.replace('ункул', 'унукл')]) {
      expect(await ids({ words })).toContain(`c${n}`);
    }
    expect(await (await openLedger()).count('pending')).toBeLessThanOrEqual(64);
  }
  expect(await ids({ words: 'согласие' })).toHaveLength(90);
  await forgetConsent('c89');
  await forgetConsent('c3');
  expect(await ids({ words: 'согласие' })).toHaveLength(88);
});

test('a banner that was answered otherwise than before is another consent', async () => {
  const chose = (on: boolean) => ({ choices: [{ name: 'Статистика', on }] });
  await recordConsent(consent('all', worded('Этот сайт ставит файлы cookie')));
  await recordConsent(consent('some', { ...worded('Этот сайт ставит файлы cookie'), ...chose(true) }));
  await recordConsent(consent('again', { ...worded('Этот сайт ставит файлы cookie'), ...chose(true) }));
  await recordConsent(consent('none', { ...worded('Этот сайт ставит файлы cookie'), ...chose(false) }));
  const wordings = new Map((await rows()).map(({ id, wording }) => [id, wording]));
  expect(wordings.get('all')).toBeUndefined();
  expect(wordings.get('some')).toBe(wordings.get('again'));
  expect(wordings.get('some')).not.toBe(wordings.get('none'));
});

test('a long wording is known again by all of its words, not by those that are listed', async () => {
  const long = 'согласен на обработку '.repeat(40);
  await recordConsent(consent('one', worded(`${long}один`)));
  await recordConsent(consent('two', worded(`${long}два`)));
  await recordConsent(consent('again', worded(`${long}один`)));
  const wordings = new Map((await rows()).map(({ id, wording }) => [id, wording]));
  expect(wordings.get('one')).toBe(wordings.get('again'));
  expect(wordings.get('one')).not.toBe(wordings.get('two'));
});
