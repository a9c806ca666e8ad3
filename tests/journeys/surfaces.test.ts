import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LogExport } from '#lib/ledger/export.ts';
import { verifyLog } from '#lib/ledger/verify.ts';
import type { Tab } from '../../scripts/browser/driver.ts';
import {} from '../../scripts/browser/driver.ts';
import { arrived } from './arrived.ts';
import { BROWSERS, startWorld, type World } from './world.ts';

const part = (testid: string) => `[data-testid=${testid}]`;
const words = (tab: Tab, testid: string) =>
  tab.until<string>(testid, `return document.querySelector('${part(testid)}')?.innerText.trim()`);
const gone = (tab: Tab, testid: string) =>
  tab.until(`${testid} to go`, `return document.querySelector('${part(testid)}') === null`);

const AGREED = 'Я даю согласие на обработку персональных данных для оформления и доставки заказа';

describe.each(BROWSERS)('what the person meets in $family', (found) => {
  let world: World;
  let downloads: string;

  const surface = (page: string) => world.driver.open(world.driver.extensionUrl(page));

  beforeAll(async () => {
    downloads = mkdtempSync(join(tmpdir(), 'consent-ledger-downloads-'));
    world = await startWorld(found, { downloads });
    for (let count = 1; count <= 2; count += 1) await order(world, count);
  });
  afterAll(async () => {
    await world.end();
    rmSync(downloads, { recursive: true, force: true });
  });

  test('the popup shows what the page asks for and what is on record', async () => {
    const shop = await world.driver.open(world.site.url('vasilyok'));
    const tabId = await world.extension.tabId(world.site.url('vasilyok'));
    const popup = await surface(`popup.html?tab=${tabId}`);
    expect(await words(popup, 'control')).toContain(AGREED);
    expect(await words(popup, 'record-link')).not.toBe('');
    expect(await words(popup, 'site')).toContain('vasilyok.example');
    await popup.close();
    await shop.close();
  });

  test('the same consent twice is one row, in the popup, by time and by site; each record is reached from it', async () => {
    const rows = (tab: Tab, testid: string) =>
      tab.run<number>(`return document.querySelectorAll('${part(testid)}').length`);
    const shop = await world.driver.open(world.site.url('vasilyok'));
    const popup = await surface(`popup.html?tab=${await world.extension.tabId(world.site.url('vasilyok'))}`);
    expect(await words(popup, 'repeats')).toContain('2 times, last on');
    expect(await rows(popup, 'record-link')).toBe(1);
    await popup.close();
    await shop.close();
    const log = await surface('log.html');
    expect(await words(log, 'found')).toBe('2 records');
    for (const order of ['By site', 'By time']) {
      await log.click(`${part('order')} label`, order);
      expect(await words(log, 'repeats')).toContain('2 times, last on');
      // The list in its other order is drawn when it has been read.
      await expect
        .poll(async () => [await rows(log, 'record'), await rows(log, 'repeat')], { timeout: 10_000 })
        .toEqual([1, 2]);
    }
    await log.type(part('search'), 'доставки');
    await log.until('the words found', `return document.querySelector('${part('record')} mark') !== null`);
    await expect.poll(() => rows(log, 'repeat'), { timeout: 10_000 }).toBe(2);
    // Within one second the one written later stands first.
    const [last, first] = (await world.extension.consents())
      .toReversed()
      .toSorted((a, b) => Date.parse(b.time) - Date.parse(a.time))
      .map(({ id }) => id);
    await log.click(`${part('repeats')} summary`);
    await log.click(`${part('repeats')} li:last-child a`);
    await words(log, 'record-words');
    expect(await log.url()).toContain(`#/record/${first ?? ''}`);
    expect(last).not.toBe(first);
    await log.close();
  });

  test('the popup of a page without consents is quiet; of a page closed to us, it says so', async () => {
    const paper = await world.driver.open(world.site.url('luzhi'));
    const quiet = await surface(`popup.html?tab=${await world.extension.tabId(world.site.url('luzhi'))}`);
    expect(await words(quiet, 'site')).toContain('luzhi.example');
    expect(await quiet.run(`return document.querySelector('${part('control')}')`)).toBeNull();
    await quiet.close();
    await paper.close();
    const own = await world.extension.page.run<number>(
      'return (await (globalThis.browser ?? chrome).tabs.getCurrent()).id',
    );
    const closed = await surface(`popup.html?tab=${own}`);
    expect(await words(closed, 'no-access')).not.toBe('');
    await closed.close();
  });

  test('the side panel: claims with their quotes, what is not stated, the operator', async () => {
    const url = world.site.url('vasilyok', 'policy.html');
    const policy = await world.driver.open(url);
    const panel = await surface(`sidepanel.html?tab=${await world.extension.tabId(url)}`);
    expect(await words(panel, 'operator')).toContain('Василёк и Ко');
    await panel.click(`${part('claim-data-phone')} button, ${part('claim-data-phone')} summary`);
    expect(await words(panel, 'quote')).toContain('номер телефона');
    await panel.close();
    await policy.close();
  });

  test('the log in Russian and in English, with the right plural', async () => {
    const log = await surface('log.html');
    await world.extension.useLanguage('ru');
    await log.until(
      'Russian words',
      `return document.querySelector('${part('found')}')?.innerText.includes('2 записи')`,
    );
    expect(await log.run('return document.documentElement.lang')).toBe('ru');
    // Faster than the phrases come: each is drawn in its turn, the last one stays.
    for (const language of ['en', 'ru', 'en'] as const) await world.extension.useLanguage(language);
    await log.until(
      'English words',
      `return document.querySelector('${part('found')}')?.innerText.includes('2 records')`,
    );
    expect(await log.run(`return document.querySelectorAll('main').length`)).toBe(1);
    await log.close();
  });

  test('what was typed into the settings is still there in another language', async () => {
    const settings = await surface('log.html#/settings');
    await settings.type(part('full-name'), 'Речная');
    await world.extension.useLanguage('ru');
    await settings.until('Russian words', `return document.querySelector('h1')?.innerText === 'Настройки'`);
    expect(await settings.run(`return document.querySelector('${part('full-name')}').value`)).toBe('Речная');
    await world.extension.useLanguage('en');
    await settings.close();
  });

  test('a record, its letter in Russian, and nothing left blank', async () => {
    const log = await surface('log.html');
    await log.click(part('record'));
    expect(await words(log, 'record-words')).toContain(AGREED);
    await log.click(part('draft'));
    expect(await words(log, 'missing')).not.toBe('');
    expect(await log.run(`return document.querySelector('${part('letter-text')}')`)).toBeNull();
    await log.type(part('full-name'), 'Пётр Ильич Ёлкин');
    await log.type(part('own-email'), 'elkin@home.example');
    const letter = await words(log, 'letter-text');
    for (const needed of [
      AGREED,
      'Василёк и Ко',
      'Ёлкина',
      'elkin@home.example',
      '30 дней',
      '10 рабочих дней',
    ]) {
      expect(letter).toContain(needed);
    }
    expect(letter).not.toMatch(/[{}[\]]|_{3}|undefined|null/);
    expect(await log.run(`return document.querySelector('${part('mail')}').href`)).toMatch(
      /^mailto:otzyv@vasilyok\.example\?/,
    );
    await log.close();
  });

  test('the export holds together, and a record changed in it shows', async () => {
    const log = await surface('log.html');
    await log.click(part('export'));
    const file = await arrived(downloads, '.json');
    const exported = JSON.parse(new TextDecoder().decode(file)) as LogExport;
    expect(exported.format).toBe('consent-ledger/1');
    expect(exported.consents).toHaveLength(2);
    expect(exported.documents.length).toBeGreaterThan(0);
    expect((await verifyLog(exported)).problems).toEqual([]);
    const changed = JSON.stringify(exported).replaceAll(AGREED, 'Я ничего не разрешаю');
    expect((await verifyLog(JSON.parse(changed))).problems).not.toEqual([]);
    await log.close();
  });

  test('forgetting asks first, then the record is gone for good', async () => {
    const log = await surface('log.html');
    await log.click(part('record'));
    await log.click(part('forget'));
    await log.click('dialog button:last-of-type');
    await gone(log, 'record-words');
    await log.until('a word that it is gone', `return document.querySelector('[role=status]')?.innerText`);
    await expect.poll(async () => (await world.extension.consents()).length).toBe(1);
    await log.close();
    const again = await surface('log.html');
    await again.until('one record', `return document.querySelectorAll('${part('record')}').length === 1`);
    await again.close();
  });
});

/** A consent at the flower shop. */
async function order(world: World, count: number): Promise<void> {
  const tab = await world.driver.open(world.site.url('vasilyok'));
  await world.controls(world.site.url('vasilyok'));
  await tab.type('[name=name]', 'Аня');
  await tab.type('[name=phone]', '9001112233');
  await tab.click('[name=agree]');
  await tab.click('#order button');
  await world.logged(count);
  await tab.close();
}
