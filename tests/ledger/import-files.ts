import { closeLedger } from '#lib/ledger/open.ts';
import { exportLog, type LogExport } from '#lib/ledger/export.ts';
import { checkOf } from '#lib/ledger/export-check.ts';
import { keepDocument, storeDocument } from '#lib/ledger/keep-document.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { quoteOf, quotesOf } from '#lib/model/quote.ts';
import { deleteDB } from 'idb';
import { consent, letter, LINK, version } from './samples.ts';

const TEXT = 'Мы обрабатываем имя и телефон.\u2028Передаём их службе доставки 🚚.';

/** A log with all that a log may hold: two consents, a version with quotes, one kept by hand, a letter. */
export async function fillLog(prefix = ''): Promise<void> {
  const name = {
    group: 'data',
    id: 'name',
    stance: 'stated',
    quotes: quotesOf([quoteOf(TEXT, 16, 19)]),
  } as const;
  const facts = { operator: { value: 'ООО «Лавка»', quotes: [quoteOf(TEXT, 0, 2)] } };
  const summary = { kind: 'policy', confidence: 0.9, claims: [name], facts } as const;
  const document = await version(TEXT + prefix, { summary });
  await storeDocument(document);
  const documents = [{ ...LINK, sha256: document.sha256 }];
  await recordConsent(consent(`${prefix}first`, { documents }));
  await recordConsent(consent(`${prefix}second`, { time: '2026-03-03T10:15:00+03:00' }));
  await keepDocument(await version(`${prefix}Политика магазина.`, { origin: 'page' }));
  await keepLetter(letter(`${prefix}letter`, `${prefix}second`));
}

/** The whole log as the file that is saved. */
export const fileOf = async (): Promise<string> => JSON.stringify(await exportLog(), null, 1);

export const blob = (text: string | Uint8Array<ArrayBuffer>): Blob => new Blob([text]);

/** What two exports of the same log share: everything but the time. */
export const timeless = (file: string): string => file.replace(/^ "exported": ".*",$/m, '');

/** The log as parsed JSON. */
export const logIn = (file: string): LogExport => JSON.parse(file) as LogExport;

/** Another profile: nothing in it yet. */
export async function newProfile(): Promise<void> {
  await closeLedger();
  await deleteDB('consent-ledger');
}

/** A log put together by hand, as whoever wants to deceive would save it: with a checksum that fits. */
export async function forged(log: LogExport): Promise<string> {
  return JSON.stringify({ ...log, check: await checkOf(log) });
}
