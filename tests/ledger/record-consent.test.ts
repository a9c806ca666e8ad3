import { expect, test } from 'vitest';
import { changeDraft, listDrafts } from '#lib/ledger/drafts.ts';
import { recentFetch, rememberFetch } from '#lib/ledger/fetches.ts';
import { storeDocument } from '#lib/ledger/keep-document.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import { casesOf } from '#lib/ledger/cases.ts';
import { consentById, consentsOfSite, documentBySha, listConsents } from '#lib/ledger/read.ts';
import { attachVersion, recordConsent } from '#lib/ledger/record-consent.ts';
import { sweepDocuments } from '#lib/ledger/sweep.ts';
import { freshLedger } from './fresh-ledger.ts';
import { consent, letter, LINK, version } from './samples.ts';

freshLedger();

const draft = (id: string) => {
  return { id, session: 's', tabId: 1, frameId: 0, phase: 'submitted', at: 0, consent: consent(id) } as const;
};

test('the same act is recorded once, and its draft goes with it', async () => {
  await changeDraft('act', () => draft('act'));
  const outcomes = await Promise.all([recordConsent(consent('act')), recordConsent(consent('act'))]);
  expect(outcomes.sort()).toEqual([false, true]);
  expect(await listConsents()).toHaveLength(1);
  await changeDraft('act', () => draft('act'));
  expect(await recordConsent(consent('act'))).toBe(false);
  expect(await listDrafts()).toEqual([]);
});

test('consents come newest first, whatever zone they were given in', async () => {
  await recordConsent(consent('noon', { time: '2026-03-02T12:00:00+03:00' }));
  await recordConsent(consent('later', { time: '2026-03-02T11:00:00+00:00' }));
  await recordConsent(consent('earlier', { time: '2026-03-02T09:00:00+05:00' }));
  expect((await listConsents()).map(({ id }) => id)).toEqual(['later', 'noon', 'earlier']);
});

test('a version that arrives after the act is attached to its consent', async () => {
  const document = await version('Мы храним данные три года.');
  await recordConsent(consent('act'));
  const href = LINK.href;
  await storeDocument(document);
  await attachVersion('act', href, document.sha256);
  await attachVersion('act', href, document.sha256);
  await attachVersion('nobody', href, document.sha256);
  expect((await consentById('act'))?.documents[0]?.sha256).toBe(document.sha256);
  expect((await documentBySha(document.sha256))?.text).toBe(document.text);
  expect(await documentBySha(document.sha256)).not.toHaveProperty('bytes');
});

test('what a version showed later joins what was seen at the act, each once', async () => {
  const document = await version('Мы храним данные три года.');
  const dead = { id: 'dead-link', link: 'политикой' } as const;
  const unlisted = { id: 'data-not-listed', kinds: ['phone'] } as const;
  await recordConsent(consent('act', { checks: [dead] }));
  await storeDocument(document);
  await attachVersion('act', LINK.href, document.sha256, [dead, unlisted]);
  expect((await consentById('act'))?.checks).toEqual([dead, unlisted]);
});

test('consents of a site are found by its host', async () => {
  await recordConsent(consent('here'));
  await recordConsent(consent('there', { site: 'other.example' }));
  expect((await consentsOfSite('лавка.example')).map(({ id }) => id)).toEqual(['here']);
});

test('a letter is kept once and found by its consent', async () => {
  await recordConsent(consent('act'));
  await keepLetter(letter('l', 'act'));
  await keepLetter(letter('l', 'act'));
  expect((await casesOf('act', '')).map((found) => found.letter)).toEqual([letter('l', 'act')]);
  expect(await casesOf('other', '')).toEqual([]);
});

test('an attempt to fetch counts for a day', async () => {
  const day = 24 * 60 * 60 * 1000;
  await rememberFetch('https://a.example/p?x=1', 1_000, { failure: 'missing' });
  expect(await recentFetch('https://a.example/p?x=1', 1_000 + day - 1)).toMatchObject({ failure: 'missing' });
  expect(await recentFetch('https://a.example/p?x=1', 1_000 + day)).toBeUndefined();
  expect(await recentFetch('https://a.example/p', 1_000)).toBeUndefined();
  expect(JSON.stringify(await recentFetch('https://a.example/p?x=1', 1_000))).not.toContain('example');
});

test('versions fetched for an act that came to nothing are swept after a day', async () => {
  const idle = await version('Никто не согласился.');
  const used = await version('Кто-то согласился.');
  await storeDocument(idle);
  await storeDocument(used);
  await recordConsent(consent('act', { documents: [{ ...LINK, sha256: used.sha256 }] }));
  const read = Date.parse(idle.read);
  expect(await sweepDocuments(read + 1000)).toBe(0);
  expect(await sweepDocuments(read + 2 * 24 * 60 * 60 * 1000)).toBe(1);
  expect(await documentBySha(used.sha256)).toBeDefined();
});
