import '../ledger/fresh-ledger.ts';
import { badges, fakeBrowser, living } from './fake-extension.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { depositConsent, noteDeparture, reviewActs } from '#lib/background/acts.ts';
import { changeTab } from '#lib/background/tab-record.ts';
import { listDrafts } from '#lib/ledger/drafts.ts';
import { listConsents } from '#lib/ledger/read.ts';
import type { Sender } from '#lib/messages.ts';
import type { ConsentDraft, Phase } from '#lib/model/consent.ts';
import { writeSettings } from '#lib/settings.ts';
import { freshLedger } from '../ledger/fresh-ledger.ts';
import { consent } from '../ledger/samples.ts';

freshLedger();

const URL = 'https://xn--80aaf8bjc.example/order?from=mail#form';
let tab: Sender['tab'];

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  badges.clear();
  living.documents = new Set(['doc-1']);
  await writeSettings({ fetchPolicies: false });
  tab = (await fakeBrowser.tabs.create({ url: URL })) as Sender['tab'];
});

const draft = (change: Partial<ConsentDraft> = {}): ConsentDraft => ({
  id: 'act-0001',
  control: {
    ...consent('x').control,
    policyLinks: [{ href: 'https://a.example/p?id=7#s', text: 'политика' }],
  },
  ticked: true,
  pageTitle: 'Заказ',
  fieldKinds: ['name'],
  caption: 'Заказать',
  gesture: 'click',
  ...change,
});

const sender = (change: object): Sender =>
  ({
    id: 'ext',
    tab: { ...tab, title: 'Лавка' },
    frameId: 0,
    documentId: 'doc-1',
    url: URL,
    ...change,
  }) as Sender;

const report = (phase: Phase, change: Partial<ConsentDraft> = {}, from: object = {}) =>
  depositConsent({ draft: draft(change), phase }, sender(from));

test('a form that went through is a consent, with what only the browser can say', async () => {
  for (const phase of ['touched', 'pressed', 'submitted', 'settled'] as const) await report(phase);
  const [recorded, ...more] = await listConsents();
  expect(more).toEqual([]);
  expect(recorded).toMatchObject({
    id: 'act-0001',
    decision: 'given',
    certainty: 'submitted',
    site: expect.stringMatching(/^\p{Script=Cyrillic}+\.example$/u),
    page: { url: 'https://xn--80aaf8bjc.example/order', title: 'Заказ' },
    documents: [{ href: 'https://a.example/p', text: 'политика' }],
  });
  expect(JSON.stringify(recorded)).not.toMatch(/from=mail|id=7|"frame":"[^"]*\?/);
  expect(recorded).not.toHaveProperty('frame');
  expect(await listDrafts()).toEqual([]);
  expect(badges.get(tab?.id)).toBe('✓');
});

test('a refusal that shows after the record was made takes it back', async () => {
  for (const phase of ['submitted', 'settled'] as const) await report(phase);
  expect(await listConsents()).toHaveLength(1);
  await report('attempted');
  expect(await listConsents()).toEqual([]);
});

test('a refused form is no consent; sent again under the same id it is one', async () => {
  await report('submitted');
  await report('attempted');
  expect([await listConsents(), await listDrafts()]).toEqual([[], []]);
  await report('submitted');
  await report('settled');
  expect(await listConsents()).toHaveLength(1);
});

test('looks that come while an act is being written do not write it again', async () => {
  await report('submitted');
  living.documents.clear();
  const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await Promise.all([reviewActs(), reviewActs(), reviewActs(), reviewActs()]);
  const writes = opened.mock.calls.filter(([, , options]) => options?.durability === 'strict');
  opened.mockRestore();
  expect(await listConsents()).toHaveLength(1);
  expect(writes).toHaveLength(1);
});

test('messages that arrive twice, or all at once, make one consent', async () => {
  await Promise.all(
    (['pressed', 'submitted', 'submitted', 'settled', 'settled'] as const).map((p) => report(p)),
  );
  await report('submitted');
  await reviewActs({ tabId: tab?.id ?? 0, removed: true });
  expect((await listConsents()).map(({ certainty }) => certainty)).toEqual(['submitted']);
  expect(await listDrafts()).toEqual([]);
});

test('a page that left at that very moment has its form submitted', async () => {
  await report('submitted');
  living.documents.clear();
  await reviewActs({ tabId: tab?.id ?? 0, removed: false });
  expect((await listConsents()).map(({ certainty }) => certainty)).toEqual(['submitted']);
});

test('all that was sent with one press is on record alike, though the page is gone before all of it is written', async () => {
  const boxes = ['act-0001', 'act-0002', 'act-0003', 'act-0004', 'act-0005'];
  await Promise.all(boxes.map((id) => report('pressed', { id })));
  await noteDeparture(tab?.id ?? 0);
  living.documents.clear();
  await Promise.all([
    ...boxes.map((id) => report('submitted', { id })),
    reviewActs({ tabId: tab?.id ?? 0, removed: false }),
  ]);
  await reviewActs({ tabId: tab?.id ?? 0, removed: false });
  const certainties = (await listConsents()).map(({ certainty }) => certainty);
  expect(certainties).toEqual(boxes.map(() => 'submitted'));
});

test('a page that left right after the press: the consent says so', async () => {
  await report('pressed');
  await noteDeparture(tab?.id ?? 0);
  await reviewActs({ tabId: tab?.id ?? 0, removed: false });
  expect(await listConsents()).toEqual([]);
  living.documents.clear();
  await reviewActs({ tabId: tab?.id ?? 0, removed: false });
  expect((await listConsents()).map(({ certainty }) => certainty)).toEqual(['left']);
});

test('a box ticked on a page that was then closed is nothing', async () => {
  await report('touched');
  await reviewActs({ tabId: tab?.id ?? 0, removed: true });
  expect([await listConsents(), await listDrafts()]).toEqual([[], []]);
});

test('a refusal is recorded as one and is no consent on the toolbar', async () => {
  await report('submitted', { ticked: false });
  await report('settled', { ticked: false });
  expect((await listConsents()).map(({ decision }) => decision)).toEqual(['refused']);
  expect(badges.get(tab?.id)).not.toBe('✓');
});

test('a consent in a frame names the frame and the page around it', async () => {
  await report('submitted', {}, { frameId: 7, url: 'https://forms.example/f?id=1' });
  await report('settled', {}, { frameId: 7, url: 'https://forms.example/f?id=1' });
  expect((await listConsents())[0]).toMatchObject({
    frame: 'https://forms.example/f',
    page: { url: 'https://xn--80aaf8bjc.example/order', title: 'Лавка' },
    control: { frame: 'https://forms.example/f' },
  });
});

test("the page's one policy link stands in for a sentence without one", async () => {
  const policyLinks = [{ href: 'https://a.example/footer?v=2', text: 'Политика' }];
  await changeTab(tab?.id ?? 0, () => ({
    frames: { 0: { report: { url: URL, title: '', controls: [], policyLinks } } },
  }));
  await report('settled', { control: { ...draft().control, policyLinks: [] } });
  expect((await listConsents())[0]?.documents).toEqual([
    { href: 'https://a.example/footer', text: 'Политика' },
  ]);
});

test('private windows leave no trace', async () => {
  const hidden = { tab: { ...tab, incognito: true } as Sender['tab'] };
  await report('submitted', {}, hidden);
  await report('settled', {}, hidden);
  expect([await listConsents(), await listDrafts()]).toEqual([[], []]);
});
