import { badges, fakeBrowser, titles } from './fake-extension.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { enterTold } from '#lib/background/enter-told.ts';
import { forgetAndShow } from '#lib/background/forget-consent.ts';
import { noteFollowUp } from '#lib/background/note-follow-up.ts';
import { undoRecords } from '#lib/background/notices.ts';
import { putOnRecord } from '#lib/background/put-on-record.ts';
import { followReminders } from '#lib/background/reminders.ts';
import { speakOnToolbar, updateToolbar } from '#lib/background/toolbar.ts';
import { endTrouble, tellingTrouble } from '#lib/background/trouble.ts';
import { forgetSiteAndShow, wipeAndShow } from '#lib/background/wipe.ts';
import { LedgerError } from '#lib/ledger/ledger-error.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import type { Told } from '#lib/model/told.ts';
import { freshLedger } from '../ledger/fresh-ledger.ts';
import { consent, letter } from '../ledger/samples.ts';

freshLedger();

const SHOP = new URL('https://лавка.example/').href;
const OTHER = 'https://other.example/';

/** A tab that nobody looks at: the person is in the log. */
async function behind(url = SHOP): Promise<number> {
  const { id = -1 } = await fakeBrowser.tabs.create({ url, active: false });
  await updateToolbar(id);
  return id;
}
const about = (id: string, day: string) => ({
  ...{ id, consentId: 'order', letterId: 'l', time: `${day}T09:00:00Z`, day },
});
const sent = (day = '2020-03-05') =>
  noteFollowUp({ kind: 'letter-sent', content: { ...about('s', day), channel: 'email' } });

/** Two shops whose consents one letter carries. */
async function written(): Promise<[shop: number, other: number]> {
  await recordConsent(consent('order'));
  await recordConsent(consent('another', { site: 'other.example' }));
  await keepLetter({ ...letter('l', 'order'), also: ['another'] });
  return [await behind(), await behind(OTHER)];
}

beforeEach(() => {
  fakeBrowser.reset();
  badges.clear();
});

test('what is noted about a letter shows in open tabs of every site that it is about', async () => {
  const [shop, other] = await written();
  expect([badges.get(shop), badges.get(other)]).toEqual(['✓', '✓']);
  await sent();
  expect([badges.get(shop), badges.get(other)]).toEqual(['?', '?']);
  await noteFollowUp({
    kind: 'letter-answered',
    content: { ...about('a', '2020-03-09'), outcome: 'done', text: '' },
  });
  expect([badges.get(shop), badges.get(other)]).toEqual(['✓', '✓']);
});

test('what is noted about a letter without a record shows in open tabs of its site', async () => {
  await keepLetter({ ...letter('l', ''), site: 'other.example' });
  const other = await behind(OTHER);
  const content = { ...about('s', '2020-03-05'), consentId: '', channel: 'email' as const };
  await noteFollowUp({ kind: 'letter-sent', content });
  expect(badges.get(other)).toBe('?');
});

test('a letter that is forgotten with one consent is awaited at the other one no more', async () => {
  const [shop, other] = await written();
  await sent();
  await forgetAndShow({ id: 'order' });
  expect([badges.get(shop), badges.get(other)]).toEqual(['', '✓']);
});

test('the day on which an answer is overdue shows in a tab that has been open since before', async () => {
  const [shop] = await written();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-06T10:00:00Z') });
  await sent('2026-03-05');
  expect(badges.get(shop)).toBe('✓');
  followReminders(() => ({ title: '', message: '' }));
  vi.setSystemTime(new Date('2026-05-01T10:00:00Z'));
  const rings = { name: 'overdue-letters', scheduledTime: 0, persistAcrossSessions: true };
  await fakeBrowser.alarms.onAlarm.trigger(rings);
  await vi.waitFor(() => expect(badges.get(shop)).toBe('?'));
  vi.useRealTimers();
});

test('a consent that is entered, forgotten, or wiped shows in tabs that nobody looks at', async () => {
  const shop = await behind();
  const told: Told = {
    ...{ operator: 'Лавка', site: 'лавка.example', day: '2026-03-02', clock: '', way: 'site' },
    ...{ words: 'Согласен', covers: ['processing'], policy: '', note: '' },
  };
  const enter = (id: string) => enterTold({ id, zone: 'Europe/Moscow', told, files: [] });
  await enter('one');
  expect(badges.get(shop)).toBe('✓');
  await forgetSiteAndShow({ site: 'лавка.example' });
  expect(badges.get(shop)).toBe('');
  await enter('two');
  await wipeAndShow();
  expect(badges.get(shop)).toBe('');
});

test('a consent that is given in one tab shows in the others of its site, until it is taken back', async () => {
  const [here, there] = [await behind(), await behind()];
  await putOnRecord(here, consent('act', { documents: [] }));
  expect([badges.get(here), badges.get(there)]).toEqual(['✓', '✓']);
  await fakeBrowser.storage.session.set({ [`notice:${here}`]: { undoable: ['act'] } });
  await undoRecords({ ids: ['act'] }, { tab: { id: here } as never });
  expect([badges.get(here), badges.get(there)]).toEqual(['', '']);
});

test('where the log cannot be written every tab says so, its own mark or none, until it can', async () => {
  await recordConsent(consent('order'));
  const shop = await behind();
  const full = () => Promise.reject(new LedgerError('quota'));
  expect(await tellingTrouble(full)).toBeUndefined();
  expect([badges.get(shop), badges.get(undefined)]).toEqual(['!', '!']);
  expect(badges.get(await behind(OTHER))).toBe('!');
  await updateToolbar(shop);
  expect(badges.get(shop)).toBe('!');
  await endTrouble('reading');
  expect(badges.get(shop)).toBe('!');
  await putOnRecord(shop, consent('next', { documents: [] }));
  expect([badges.get(shop), badges.get(undefined)]).toEqual(['✓', '']);
});

test('what the person stopped is no trouble', async () => {
  const shop = await behind();
  await tellingTrouble(() => Promise.reject(new LedgerError('stopped')));
  expect(badges.get(shop)).toBe('');
});

test('a consent that was told of without a site is on record at no page that has none', async () => {
  const entered = { way: 'paper', operator: 'Клиника', evidence: [] } as const;
  await recordConsent(consent('paper', { site: '', certainty: 'told', entered }));
  expect(badges.get(await behind('about:blank'))).toBe('');
});

test('the button speaks the words that it is given, whatever the language of the browser', async () => {
  speakOnToolbar((title) => Promise.resolve(`слово: ${title}`));
  await recordConsent(consent('order'));
  const shop = await behind();
  expect(titles.get(shop)).toBe('слово: recorded');
});
