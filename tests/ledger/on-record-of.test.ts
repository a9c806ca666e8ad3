import { expect, test } from 'vitest';
import { onRecordOf } from '#lib/ledger/find/on-record-of.ts';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { forgetSite } from '#lib/ledger/forget-site.ts';
import { isLedgerEmpty } from '#lib/ledger/is-empty.ts';
import { keepDocument, storeDocument } from '#lib/ledger/keep-document.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import { wipeLedger } from '#lib/ledger/wipe.ts';
import { freshLedger } from './fresh-ledger.ts';
import { recorded } from './recorded.ts';
import { consent, letter, LINK, version } from './samples.ts';

freshLedger();

const SITE = 'лавка.example';
const here = async (site = SITE) => {
  const { records, cases, keeps } = await onRecordOf(site, '2026-03-10');
  return { records, letters: cases.map((found) => found.letter.id), keeps };
};
const NOTHING = { records: 0, letters: [], keeps: false };

test('a site with letters only has something to forget', async () => {
  expect(await here()).toEqual(NOTHING);
  await keepLetter({ ...letter('l', ''), site: SITE });
  await keepLetter({ ...letter('m', ''), site: 'quay.example' });
  expect(await here()).toEqual({ ...NOTHING, letters: ['l'] });
  await forgetSite(SITE);
  expect(await here()).toEqual(NOTHING);
  expect(await here('quay.example')).toEqual({ ...NOTHING, letters: ['m'] });
});

test('a letter that goes with a site is told of where it carries consents given elsewhere', async () => {
  const shares = async (site: string) => (await onRecordOf(site, '2026-03-10')).sharesLetter;
  await recorded(consent('a'));
  await recorded(consent('b', { control: { ...consent('b').control, label: 'Иное' } }));
  await recorded(consent('c', { site: 'quay.example' }));
  await recorded(consent('d', { site: 'far.example' }));
  await keepLetter({ ...letter('own', 'a'), also: ['b'] });
  expect(await shares(SITE)).toBe(false);
  await keepLetter({ ...letter('both', 'c'), also: ['b'] });
  expect([await shares(SITE), await shares('quay.example'), await shares('far.example')]).toEqual([
    true,
    true,
    false,
  ]);
  await forgetConsent('c');
  expect(await shares(SITE)).toBe(false);
});

test('so has one of whose documents the person kept one, not one on whose documents others rest', async () => {
  const kept = await version('Политика.', { url: new URL(`https://${SITE}/terms`).href });
  const shared = await version('Общая.', { url: 'https://quay.example/policy' });
  await keepDocument(kept);
  await storeDocument(shared);
  await recorded(consent('a', { documents: [{ ...LINK, sha256: shared.sha256 }] }));
  expect(await here()).toEqual({ records: 1, letters: [], keeps: true });
  expect(await here('quay.example')).toEqual(NOTHING);
  // Not of another site whose name begins so.
  expect(await here('лавка.exampl')).toEqual(NOTHING);
});

test('a letter about a consent that was erased meanwhile is not kept, and that is told', async () => {
  await recorded(consent('a'));
  expect(await keepLetter(letter('l', 'a'))).toBe(true);
  expect(await keepLetter(letter('l', 'a'))).toBe(true);
  await forgetConsent('a');
  expect(await keepLetter(letter('m', 'a'))).toBe(false);
});

test('an empty log is told from one that is not', async () => {
  expect(await isLedgerEmpty()).toBe(true);
  await recorded(consent('a'));
  expect(await isLedgerEmpty()).toBe(false);
  await wipeLedger();
  expect(await isLedgerEmpty()).toBe(true);
});
