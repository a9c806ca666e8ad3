import { expect, test } from 'vitest';
import { append } from '#lib/ledger/append.ts';
import { seal } from '#lib/ledger/event.ts';
import { exportLog, type LogExport } from '#lib/ledger/export.ts';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { keepDocument, storeDocument } from '#lib/ledger/keep-document.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import { openLedger } from '#lib/ledger/open.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { sweepDocuments } from '#lib/ledger/sweep.ts';
import type { Consent } from '#lib/model/consent.ts';
import { verifyLog } from '#lib/ledger/verify.ts';
import { verifyStored } from '#lib/ledger/verify-stored.ts';
import { freshLedger } from './fresh-ledger.ts';
import { consent, letter, LINK, nth, version } from './samples.ts';

freshLedger();
const sample = await version('x');

/** Through JSON, as a file goes, and free to be tampered with. */
type Loose<T> = T extends readonly (infer E)[]
  ? Loose<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Loose<T[K]> }
    : T;
const file = (log: LogExport): Loose<LogExport> => JSON.parse(JSON.stringify(log)) as Loose<LogExport>;

async function filled(): Promise<Loose<LogExport>> {
  const document = await version('Мы обрабатываем имя и телефон.');
  await storeDocument(document);
  await recordConsent(consent('first', { documents: [{ ...LINK, sha256: document.sha256 }] }));
  await recordConsent(consent('second', { time: '2026-03-03T10:15:00+03:00' }));
  await keepLetter(letter('letter', 'second'));
  return file(await exportLog());
}

test('a write that fails half-way leaves nothing behind', async () => {
  const failing = append([{ kind: 'consent', content: consent('other') }], async (writing) => {
    await writing.objectStore('documents').put(sample);
    throw new TypeError('a mistake');
  });
  await expect(failing).rejects.toBeInstanceOf(TypeError);
  await recordConsent(consent('next'));
  const { events, consents } = await exportLog();
  expect([events.length, consents.length]).toEqual([1, 1]);
  expect(await sweepDocuments(Infinity)).toBe(0);
});

test('an untouched log holds together', async () => {
  const log = await filled();
  expect(log.events.map(({ seq, kind }) => [seq, kind])).toEqual([
    [1, 'consent'],
    [2, 'policy-kept'],
    [3, 'consent'],
    [4, 'letter-drafted'],
  ]);
  expect(await verifyLog(log)).toEqual({ events: 4, forgotten: 0, documents: 1, problems: [] });
});

test('events written at the same moment get places of their own', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, n) => recordConsent(consent(`c${n}`))));
  const log = file(await exportLog());
  expect(log.events.map(({ seq }) => seq)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
  expect((await verifyLog(log)).problems).toEqual([]);
});

test('a write that is declined leaves nothing behind', async () => {
  await recordConsent(consent('only'));
  const written = await append([{ kind: 'consent', content: consent('other') }], async (writing) => {
    await writing.objectStore('documents').put(sample);
    return false;
  });
  expect(written).toEqual([]);
  const { events, documents } = await exportLog();
  expect([events.length, documents.length]).toEqual([1, 0]);
});

const TAMPERINGS: Record<string, (log: Loose<LogExport>) => void> = {
  'other words of a consent': (log) => {
    const event = nth(log.events, 0);
    if (event.kind === 'consent' && event.content) event.content.control.label = 'Согласен на всё';
  },
  'a record left out': (log) => log.events.splice(1, 1),
  'records exchanged': (log) => log.events.reverse(),
  'a first record left out': (log) => log.events.shift(),
  'a record erased by hand': (log) => Object.assign(nth(log.events, 2), { content: null, salt: null }),
  'a salt kept after erasure': (log) => Object.assign(nth(log.events, 2), { content: null }),
  'another kind': (log) => Object.assign(nth(log.events, 0), { kind: 'letter-drafted' }),
  'a changed document': (log) =>
    Object.assign(nth(log.documents, 0), { bytes: btoa('другое'.length.toString()) }),
  'other words in what was read from a document': (log) =>
    Object.assign(nth(log.documents, 0), { text: 'Мы не обрабатываем ничего.' }),
  'another summary': (log) => Object.assign(nth(log.documents, 0).summary, { confidence: 0.1 }),
  'bytes that are no base64': (log) => Object.assign(nth(log.documents, 0), { bytes: '***' }),
  'a missing document': (log) => log.documents.pop(),
  'a consent added to the state': (log) => log.consents.push(nth(log.consents, 0)),
  'a changed letter': (log) => Object.assign(nth(log.letters, 0), { body: 'Ничего.' }),
  'a record copied to the end': (log) => log.events.push(nth(log.events, 0)),
};

test.each(Object.entries(TAMPERINGS))('the check sees %s', async (_, tamper) => {
  const log = await filled();
  tamper(log);
  expect((await verifyLog(log)).problems).not.toEqual([]);
});

test.each([null, 5, [], {}, { format: 'consent-ledger/2' }, { format: 'consent-ledger/1', events: [{}] }])(
  'what is no log is said to be none: %j',
  async (value) => {
    expect((await verifyLog(value)).problems[0]).toMatch(/^not a log/);
  },
);

test('the log is checked where it lies, step by step', async () => {
  await filled();
  await forgetConsent('second');
  const steps: number[] = [];
  const verdict = await verifyStored(({ done }) => steps.push(done));
  expect(verdict).toEqual({ events: 5, forgotten: 2, documents: 1, problems: [] });
  expect(steps.at(-1)).toBe(5);
  const ledger = await openLedger();
  const event = nth(await ledger.getAll('events'), 0);
  await ledger.put('events', { ...event, salt: 'other' });
  expect((await verifyStored(() => undefined)).problems).toEqual(['event 1: its content was changed']);
});

test('a chain that holds over contents that are none is refused, not stumbled over', async () => {
  const root = { chain: 'c', seq: 0, hash: 'c' };
  for (const content of [{}, { id: 1 }, { id: 'x', time: 'y', documents: [null] }]) {
    const event = await seal(root, { kind: 'consent', content: content as unknown as Consent });
    const log = {
      format: 'consent-ledger/1',
      exported: '',
      events: [event],
      consents: [],
      documents: [],
      letters: [],
    };
    expect((await verifyLog(log)).problems[0]).toMatch(/^not a log: events\.0/);
  }
});

test('forgetting erases contents for good and leaves a chain that holds', async () => {
  await filled();
  await forgetConsent('first');
  await forgetConsent('second');
  const log = file(await exportLog());
  expect(log.consents).toEqual([]);
  expect(log.letters).toEqual([]);
  expect(log.documents).toEqual([]);
  expect(JSON.stringify(log)).not.toMatch(/лавка|Согласен|Отзываю|first|second/);
  expect(await verifyLog(log)).toEqual({ events: 6, forgotten: 4, documents: 0, problems: [] });
});

test('a version that another consent rests on outlives the first one', async () => {
  const document = await version('Политика магазина.');
  await storeDocument(document);
  const documents = [{ href: 'https://a.example/p', text: 'политика', sha256: document.sha256 }];
  await recordConsent(consent('a', { documents }));
  await recordConsent(consent('b', { documents }));
  await forgetConsent('a');
  expect((await exportLog()).documents.map(({ sha256 }) => sha256)).toEqual([document.sha256]);
  await forgetConsent('b');
  expect((await exportLog()).documents).toEqual([]);
});

test('a version that the person kept outlives every consent', async () => {
  const document = await version('Политика магазина.');
  await keepDocument(document);
  await keepDocument(document);
  const documents = [{ href: 'https://a.example/p', text: 'политика', sha256: document.sha256 }];
  await recordConsent(consent('a', { documents }));
  await forgetConsent('a');
  const log = file(await exportLog());
  expect(log.documents).toHaveLength(1);
  expect(log.events.filter(({ content }) => content !== null).map(({ kind }) => kind)).toEqual([
    'policy-kept',
    'forgotten',
  ]);
  expect((await verifyLog(log)).problems).toEqual([]);
});

test('forgetting what is not there changes nothing', async () => {
  await filled();
  await forgetConsent('nobody');
  expect((await exportLog()).events).toHaveLength(4);
});
