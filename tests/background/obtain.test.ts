import { fakeBrowser, network } from './fake-extension.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { fetchNow, obtainToday } from '#lib/background/obtain.ts';
import { obtainVersions, putOnRecord } from '#lib/background/put-on-record.ts';
import { documentBySha, listConsents } from '#lib/ledger/read.ts';
import { writeSettings } from '#lib/settings.ts';
import { freshLedger } from '../ledger/fresh-ledger.ts';
import { consent } from '../ledger/samples.ts';

// In Node the engine reads by itself, as in Firefox's event page.
vi.mock('#lib/reader/reader.ts', () => import('#lib/reader/engine.ts'));
freshLedger();

const POLICY = 'https://shop.example/policy?id=7';
const html = (words: string): string =>
  `<!doctype html><title>Политика</title><h1>Политика обработки персональных данных</h1><p>${words.repeat(20)}</p>`;

const server = vi.fn<(url: string) => Response | Promise<Response>>();
const page = (body: string, status = 200, url = POLICY): Response =>
  Object.defineProperty(
    new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8' } }),
    'url',
    {
      value: url,
    },
  );

beforeEach(() => {
  fakeBrowser.reset();
  server.mockReset().mockImplementation(() => page(html('Оператор обрабатывает имя и телефон. ')));
  vi.stubGlobal('fetch', server);
});

test('a document is fetched once a day, however often and however close together it is wanted', async () => {
  const [first, second] = await Promise.all([obtainToday(POLICY), obtainToday(POLICY)]);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect([second, await obtainToday(POLICY)]).toEqual([first, first]);
  expect(server).toHaveBeenCalledTimes(1);
  expect(server).toHaveBeenCalledWith(
    POLICY,
    expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }),
  );
  expect(await documentBySha(first ?? '')).toMatchObject({
    origin: 'fetched',
    url: 'https://shop.example/policy',
  });
});

test('the browser is told to stop requests to private networks before anything is fetched', async () => {
  await obtainToday(POLICY);
  const stopped = (url: string) =>
    network.rules.some(({ condition }) => new RegExp(condition.regexFilter).test(url));
  expect(stopped('http://192.168.1.1/')).toBe(true);
  expect(stopped(POLICY)).toBe(false);
});

test('a failure counts for the day too', async () => {
  server.mockImplementation(() => page('нет', 404));
  expect([await obtainToday(POLICY), await obtainToday(POLICY)]).toEqual([undefined, undefined]);
  expect(server).toHaveBeenCalledTimes(1);
});

test.each([
  ['an empty shell', '<!doctype html><title>Shop</title><div id="app">Загрузка</div>'],
  [
    'a challenge',
    `<!doctype html><title>Just a moment</title><p>${'Checking your browser. '.repeat(30)}</p>`,
  ],
  ['a page without words', '<!doctype html><title></title>'],
])('%s is not obtained', async (_, body) => {
  server.mockImplementation(() => page(body));
  expect(await fetchNow(POLICY)).toEqual({ ok: false, error: 'empty' });
});

test('from a private window a document is read and leaves no trace', async () => {
  const read = await fetchNow(POLICY, false);
  expect(read.ok).toBe(true);
  expect(read.ok && (await documentBySha(read.value.sha256))).toBeUndefined();
  await obtainToday(POLICY);
  expect(server).toHaveBeenCalledTimes(2);
});

test('with the setting off nothing is fetched by itself, yet a click still reads', async () => {
  await writeSettings({ fetchPolicies: false });
  expect(await obtainToday(POLICY)).toBeUndefined();
  expect(server).not.toHaveBeenCalled();
  expect((await fetchNow(POLICY)).ok).toBe(true);
});

test('a version that is still on its way when the consent is recorded is attached when it arrives', async () => {
  let answer: (response: Response) => void = () => undefined;
  server.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  const act = consent('act', { documents: [{ href: POLICY, text: 'политика' }] });
  const fetching = obtainVersions(act);
  const recording = putOnRecord(1, act);
  await vi.waitFor(async () => expect(await listConsents()).toHaveLength(1));
  expect((await listConsents())[0]?.documents).toEqual([
    { href: 'https://shop.example/policy', text: 'политика' },
  ]);
  answer(page(html('Мы храним телефон. ')));
  await Promise.all([fetching, recording]);
  expect((await listConsents())[0]?.documents[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(server).toHaveBeenCalledTimes(1);
});
