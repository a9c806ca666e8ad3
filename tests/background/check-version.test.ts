import { badges, fakeBrowser } from './fake-extension.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkVersion, noteSeen } from '#lib/background/check-version.ts';
import { compareVersions } from '#lib/background/compare-versions.ts';
import { checkDaily } from '#lib/background/daily-check.ts';
import { fetchNow } from '#lib/background/obtain.ts';
import { noteOpened } from '#lib/background/opened-version.ts';
import { pageVersion } from '#lib/background/stored-document.ts';
import { updateToolbar } from '#lib/background/toolbar.ts';
import { openDocument } from '#lib/documents/open.ts';
import { recordFollowUp } from '#lib/ledger/follow-up.ts';
import { storedDocument, storeDocument } from '#lib/ledger/keep-document.ts';
import { changeSince } from '#lib/ledger/known-changes.ts';
import { consentsOfSite } from '#lib/ledger/read.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { versionsAt } from '#lib/ledger/versions.ts';
import type { PolicyDocument } from '#lib/model/document.ts';
import { ok } from '#lib/model/result.ts';
import { readDocument } from '#lib/reader/engine.ts';
import { writeSettings } from '#lib/settings.ts';
import { freshLedger } from '../ledger/fresh-ledger.ts';
import { consent } from '../ledger/samples.ts';

// In Node the engine reads by itself, as in Firefox's event page.
vi.mock('#lib/reader/reader.ts', async () => {
  const engine = await import('#lib/reader/engine.ts');
  return {
    readFile: engine.readFile,
    readDocument: async (text: PolicyDocument) => ok(engine.readDocument(text)),
  };
});
freshLedger();

const POLICY = 'https://shop.example/policy';
const policy = (more: string, years = 'три года'): string =>
  `<!doctype html><title>Политика</title><h1>Политика обработки персональных данных</h1>
  <p>Оператор персональных данных: ООО «Тихий лён».</p><h2>Какие данные мы собираем</h2>
  <p>Мы собираем имя и номер телефона.</p><h2>Цели обработки персональных данных</h2>
  <p>Мы обрабатываем персональные данные, чтобы принять заказ, сшить его и доставить покупателю.</p>
  <h2>Ваши права</h2><p>Вы вправе узнать, какие ваши персональные данные у нас есть, исправить или удалить их.</p>
  <p>Согласие на обработку персональных данных можно отозвать письмом на адрес otzyv@len.example.</p><h2>Сроки</h2><p>Персональные данные хранятся ${years}.</p>
  <h2>Кому передаём</h2><p>Мы передаём телефон курьерской службе. ${more}</p>`;
const OLD = policy('');
const NEW = policy('Мы передаём данные рекламным сетям.');

const server = vi.fn<(url: string) => Response>();
const serve = (body: string, status = 200): void =>
  void server.mockImplementation((url) =>
    Object.defineProperty(new Response(body, { status, headers: { 'content-type': 'text/html' } }), 'url', {
      value: url,
    }),
  );

let day = Date.parse('2026-11-20T10:00:00Z');
const later = (days: number): void => void vi.setSystemTime((day += days * 24 * 60 * 60 * 1000));

beforeEach(() => {
  fakeBrowser.reset();
  badges.clear();
  vi.useFakeTimers({ toFake: ['Date'] });
  later(1);
  server.mockReset();
  serve(OLD);
  vi.stubGlobal('fetch', server);
});

/** A consent whose document was fetched as it is served now. */
async function agree(id = 'act', href = POLICY): Promise<string> {
  const fetched = await fetchNow(href);
  if (!fetched.ok) throw new Error(fetched.error);
  const { sha256 } = fetched.value;
  await recordConsent(
    consent(id, {
      site: 'shop.example',
      documents: [{ href: href.split('?')[0] ?? '', text: 'политика', sha256 }],
    }),
  );
  return sha256;
}

async function shown(html: string, url = POLICY) {
  const opened = await openDocument(new TextEncoder().encode(html), { mediaType: 'text/html' });
  if (!opened.ok) throw new Error(opened.error);
  return pageVersion(url, { document: opened.value, summary: readDocument(opened.value) });
}

describe('check now', () => {
  test('a new version is kept and compared with the one agreed to', async () => {
    const sha256 = await agree();
    serve(NEW);
    const checked = await checkVersion({ sha256, href: POLICY });
    expect(checked).toMatchObject({ ok: true, value: { from: sha256, matters: 1, minor: 0 } });
    const versions = await versionsAt(POLICY);
    expect(versions.map(({ consents }) => consents)).toEqual([[], ['act']]);
    const to = versions[0]?.sha256 ?? '';
    expect(await compareVersions({ from: sha256, to })).toMatchObject({
      ok: true,
      value: { changes: [{ kind: 'new', about: 'recipients', id: 'advertisers' }] },
    });
    expect((await consentsOfSite('shop.example'))[0]?.documents[0]?.sha256).toBe(sha256);
  });

  test('the same version is no change and says nothing new to the log', async () => {
    const sha256 = await agree();
    expect(await checkVersion({ sha256, href: POLICY })).toMatchObject({
      ok: true,
      value: { from: sha256, to: sha256, matters: 0 },
    });
    expect(await versionsAt(POLICY)).toHaveLength(1);
  });

  test('a version that goes back to what was agreed to is no change any more', async () => {
    const sha256 = await agree();
    serve(NEW);
    await checkVersion({ sha256, href: POLICY });
    serve(OLD);
    await checkVersion({ sha256, href: POLICY });
    expect(await changeSince(sha256)).toMatchObject({ from: sha256, to: sha256 });
  });

  test.each([
    ['an error page', 'нет', 404, 'missing'],
    ['an empty shell', '<!doctype html><div id="app">Загрузка</div>', 200, 'empty'],
    [
      'another page at that address',
      `<!doctype html><h1>Распродажа</h1><p>${'Пирожки с вишней. '.repeat(60)}</p>`,
      200,
      'not-a-document',
    ],
  ])('%s is no version', async (_, body, status, error) => {
    const sha256 = await agree();
    serve(body, status);
    expect(await checkVersion({ sha256, href: POLICY })).toEqual({ ok: false, error });
    expect(await versionsAt(POLICY)).toHaveLength(1);
    expect(await changeSince(sha256)).toBeUndefined();
  });

  test('where the query of the address is gone, nothing else is fetched in its place', async () => {
    const sha256 = await agree('act', `${POLICY}?id=7`);
    server.mockClear();
    expect(await checkVersion({ sha256, href: POLICY })).toEqual({ ok: false, error: 'address-cut' });
    expect(server).not.toHaveBeenCalled();
  });

  test('what an older engine read is read again from its bytes before it is compared', async () => {
    const sha256 = await agree();
    const stored = await storedDocument(sha256);
    if (!stored) throw new Error('not stored');
    await storeDocument({ ...stored, engine: 0, summary: { ...stored.summary, claims: [] } });
    serve(NEW);
    expect(await checkVersion({ sha256, href: POLICY })).toMatchObject({
      ok: true,
      value: { matters: 1, minor: 0 },
    });
  });
});

describe('a document opened again', () => {
  test('one that is on record nowhere leaves nothing', async () => {
    await noteOpened(await shown(OLD));
    expect(await versionsAt(POLICY)).toEqual([]);
  });

  test('a page as shown is no change of a file as sent', async () => {
    const sha256 = await agree();
    const page = await shown(NEW);
    await noteOpened(page);
    expect(await versionsAt(POLICY)).toHaveLength(2);
    expect(await changeSince(sha256)).toBeUndefined();
    expect(await compareVersions({ from: sha256, to: page.sha256 })).toEqual({ ok: false, error: 'unlike' });
  });

  test('pages that different engines made texts of are not compared', async () => {
    const old = await shown(OLD);
    const now = await shown(NEW);
    await storeDocument({ ...old, engine: 1 });
    await storeDocument(now);
    const unlike = await compareVersions({ from: old.sha256, to: now.sha256 });
    expect(unlike).toEqual({ ok: false, error: 'unlike' });
    await storeDocument({ ...now, engine: 1 });
    expect((await compareVersions({ from: old.sha256, to: now.sha256 })).ok).toBe(true);
  });

  test('one that was kept while the clock was years ahead keeps no later one out', async () => {
    await agree();
    later(2_000);
    await noteOpened(await shown(OLD));
    later(-1_990);
    await noteOpened(await shown(NEW));
    expect(await versionsAt(POLICY)).toHaveLength(3);
  });

  test('pages as shown are compared with each other, a new one once a day', async () => {
    await agree();
    const first = await shown(OLD);
    await noteOpened(first);
    await noteOpened(await shown(policy('Сегодня вторник.')));
    expect(await versionsAt(POLICY)).toHaveLength(2);
    later(2);
    await noteOpened(await shown(NEW));
    expect(await versionsAt(POLICY)).toHaveLength(3);
    expect(await changeSince(first.sha256)).toMatchObject({ matters: 1 });
  });
});

describe('once a day on a visit', () => {
  const visit = (incognito = false) => checkDaily({ url: 'https://shop.example/', incognito });

  test('only where the person turned it on, never in a private window, each document once', async () => {
    const sha256 = await agree();
    server.mockClear();
    later(2);
    await visit();
    await writeSettings({ recheck: true });
    await visit(true);
    expect(server).not.toHaveBeenCalled();
    serve(NEW);
    await Promise.all([visit(), visit()]);
    expect(server).toHaveBeenCalledTimes(1);
    expect(await changeSince(sha256)).toMatchObject({ matters: 1 });
    later(1.1);
    await visit();
    expect(server).toHaveBeenCalledTimes(2);
  });
});

test('what changes after a consent was taken back is neither asked for nor shown', async () => {
  const { id: tabId = -1 } = await fakeBrowser.tabs.create({ url: 'https://shop.example/', active: true });
  const sha256 = await agree();
  await writeSettings({ recheck: true });
  const content = { id: 'w', consentId: 'act', time: '2026-11-21T10:00:00Z', channel: 'form' as const };
  await recordFollowUp({ kind: 'withdrawn', content });
  later(2);
  server.mockClear();
  await checkDaily({ url: 'https://shop.example/', incognito: false });
  expect(server).not.toHaveBeenCalled();
  serve(NEW);
  await checkVersion({ sha256, href: POLICY });
  await updateToolbar(tabId);
  expect(badges.get(tabId)).toBe('✓');
});

test('the toolbar says that something changed that matters, until it was seen', async () => {
  const tab = await fakeBrowser.tabs.create({ url: 'https://shop.example/', active: true });
  const tabId = tab.id ?? -1;
  const sha256 = await agree();
  await updateToolbar(tabId);
  expect(badges.get(tabId)).toBe('✓');
  serve(policy('', 'один год'));
  await checkVersion({ sha256, href: POLICY });
  expect(badges.get(tabId)).toBe('✓');
  serve(NEW);
  const checked = await checkVersion({ sha256, href: POLICY });
  expect(badges.get(tabId)).toBe('≠');
  await noteSeen({ from: sha256, to: checked.ok ? checked.value.to : '' });
  expect(badges.get(tabId)).toBe('✓');
});
