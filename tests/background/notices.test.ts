import '../ledger/fresh-ledger.ts';
import { fakeBrowser } from './fake-extension.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { announce, dropNotices, takeBack, tellPending, undoRecords } from '#lib/background/notices.ts';
import type { Speech } from '#lib/background/overlay.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { listConsents } from '#lib/ledger/read.ts';
import type { Sender } from '#lib/messages.ts';
import type { NoticeWords } from '#lib/model/overlay.ts';
import { freshLedger } from '../ledger/fresh-ledger.ts';
import { consent } from '../ledger/samples.ts';

freshLedger();

const TAB = 7;
let told: string[][];

const words: NoticeWords = { title: '', text: '', undo: '', undone: '', notUndone: '', close: '', ids: [] };
const speech: Speech = {
  mark: () => {
    throw new Error('no marks here');
  },
  notice: (consents) => {
    told.push(consents.map(({ id }) => id));
    return words;
  },
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
  told = [];
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: TAB, status: 'complete' } as never);
});

async function log(...ids: string[]): Promise<void> {
  for (const id of ids) {
    await recordConsent(consent(id));
    await announce(TAB, consent(id), speech);
  }
  await tellPending(TAB, speech);
}

const undo = (ids: string[], tabId = TAB) =>
  undoRecords({ ids }, { tab: { id: tabId } } as Pick<Sender, 'tab'>);
const onRecord = async () => (await listConsents()).map(({ id }) => id).sort();

test('records that come together are told of together, later ones by themselves', async () => {
  await log('first-one', 'second-one');
  vi.setSystemTime(Date.now() + 5_000);
  await log('third-one');
  expect(told).toEqual([['first-one', 'second-one'], ['third-one']]);
});

test('what one form gives is told of and undone together, though a record of it comes a moment later', async () => {
  await log('first-one', 'second-one');
  vi.setSystemTime(Date.now() + 700);
  await log('third-one');
  expect(told.at(-1)).toEqual(['first-one', 'second-one', 'third-one']);
});

test('once the same is refused the next page does not tell that it was given', async () => {
  await log('first-one');
  await announce(TAB, { ...consent('second-one'), decision: 'refused' }, speech);
  await tellPending(TAB, speech);
  expect(told).toEqual([['first-one']]);
});

test('what is refused beside it keeps nothing from the next page', async () => {
  await log('first-one');
  const beside = consent('second-one');
  const control = { ...beside.control, label: 'Присылайте новости' };
  await announce(TAB, { ...beside, control, decision: 'refused' }, speech);
  await tellPending(TAB, speech);
  expect(told).toEqual([['first-one'], ['first-one']]);
});

test('an earlier notice can be undone after a later record was announced', async () => {
  await log('first-one');
  await log('second-one');
  expect(await undo(['first-one'])).toBe(true);
  expect(await onRecord()).toEqual(['second-one']);
  expect(await undo(['second-one'])).toBe(true);
  expect(await onRecord()).toEqual([]);
});

test('what no notice of this tab told of is not undone, and that is said', async () => {
  await log('first-one');
  expect(await undo(['first-one'], 8)).toBe(false);
  expect(await undo(['first-one', 'other-one'])).toBe(false);
  expect(await onRecord()).toEqual(['first-one']);
});

test('a record that was taken back is not told of on the next page', async () => {
  await log('first-one', 'second-one');
  await takeBack(TAB, 'first-one');
  await tellPending(TAB, speech);
  expect(told.at(-1)).toEqual(['second-one']);
  await takeBack(TAB, 'second-one');
  await tellPending(TAB, speech);
  expect(told).toHaveLength(2);
});

test('no words of a consent are kept beside the ledger; a closed tab leaves nothing', async () => {
  await log('first-one');
  const kept = JSON.stringify(await fakeBrowser.storage.session.get(null));
  expect(kept).toContain('first-one');
  expect(kept).not.toContain(consent('first-one').control.label);
  await dropNotices(TAB);
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('first-one');
});
