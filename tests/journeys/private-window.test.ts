import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor, type Driver, type PrivateTab, type Tab } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { extensionOf, type Extension } from '../../scripts/tour/extension.ts';
import { form, serveHostile, type HostileSite } from './hostile-site.ts';
import { BROWSERS, builtExtension, quiet } from './world.ts';

const POLICY = '<a href="/policy">Политика обработки персональных данных</a>';

const PRIVACY = `<h1>Политика обработки персональных данных</h1>
  <h2>1. О чём этот документ</h2>
  <p>1.1. Настоящая политика обработки персональных данных действует в отношении всех данных, которые ООО «Тихая вода»
  (ИНН 9999003036) получает от посетителей сайта.</p>
  <h2>2. Какие данные обрабатываются</h2>
  <p>2.1. Оператор обрабатывает имя, номер телефона и адрес электронной почты пользователя.</p>
  <h2>3. Цели обработки персональных данных</h2>
  <p>3.1. Персональные данные обрабатываются для ответа на заявки и доставки заказов.</p>
  <h2>4. Передача третьим лицам</h2>
  <p>4.1. Оператор передаёт персональные данные курьерским службам.</p>
  <h2>5. Права субъекта персональных данных</h2>
  <p>5.1. Покупатель вправе в любой день отозвать согласие на обработку персональных данных: для этого он пишет нам по адресу
  privacy@still.example.</p>`;

const part = (testid: string): string => `[data-testid=${testid}]`;
const there = (testid: string): string => `return document.querySelector('${part(testid)}') !== null`;
const shows = (tab: Tab, testid: string): Promise<unknown> => tab.until(testid, there(testid));

const give = async (tab: PrivateTab): Promise<void> => {
  await tab.click('[name=agree]');
  // The overlay would be there by now.
  await quiet();
  await tab.click('#go');
};

const ALLOWED = `return (globalThis.browser ?? globalThis.chrome).extension.isAllowedIncognitoAccess();`;

/** Ours is the one child of the document's element that is neither head nor body. */
const OVERLAY = `return document.documentElement.querySelectorAll(':scope > div').length`;

const chosen = (privateWindows: 'nothing' | 'mark'): string => `
  const { local } = (globalThis.browser ?? globalThis.chrome).storage;
  const { settings } = await local.get('settings');
  await local.set({ settings: { ...settings, privateWindows: '${privateWindows}' } });`;

/** What is on the disk, and, unless told otherwise, in the memory that ends with the browser. */
const TRACES = tracesIn('local', 'session');
const TRACES_ON_DISK = tracesIn('local');

function tracesIn(...areas: readonly ('local' | 'session')[]): string {
  return `
  const api = globalThis.browser ?? globalThis.chrome;
  const areas = ${JSON.stringify(areas)};
  const stored = JSON.stringify(await Promise.all(areas.map((area) => api.storage[area].get(null))));
  const names = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
    });
    for (const store of database.objectStoreNames) {
      const rows = await new Promise((resolve) => {
        const reading = database.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result);
      });
      if (/(?:hidden|still|veiled).example/.test(JSON.stringify(rows))) names.push(store);
    }
    database.close();
  }
  return [...(/(?:hidden|veiled).example/.test(stored) ? ['storage'] : []), ...names];`;
}

describe.each(BROWSERS)('a private window in $family', (found) => {
  let site: HostileSite;
  let driver: Driver;
  let extension: Extension;

  beforeAll(async () => {
    site = await serveHostile({
      hidden: form(POLICY),
      shown: form(POLICY),
      still: PRIVACY,
      veiled: form(POLICY),
    });
    driver = await launch(found, {
      extension: builtExtension(found.family),
      headless: true,
      examplePort: site.port,
      allowPrivate: true,
    });
    extension = await extensionOf(driver);
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  test('leaves nothing, though the person lets the extension into it', async () => {
    expect(await extension.page.run(ALLOWED)).toBe(true);
    const tab = await driver.openPrivate(site.url('hidden'));
    await quiet();
    await give(tab);
    await quiet();
    expect(await tab.run(`return location.pathname`)).toBe('/thanks');
    expect(await extension.consents()).toEqual([]);
    expect(await extension.page.run(TRACES)).toEqual([]);
  });

  test('is looked at and marked where the person wants that, and nothing is kept all the same', async () => {
    await extension.page.run(chosen('mark'));
    const tab = await driver.openPrivate(site.url('veiled'));
    await expect.poll(() => tab.run(OVERLAY)).toBe(1);
    const tabId = await extension.tabId(site.url('veiled'));
    const popup = await driver.open(driver.extensionUrl(`popup.html?tab=${tabId}`));
    await shows(popup, 'private-open');
    // The list of excluded sites is kept.
    expect(await popup.run(there('exclude'))).toBe(false);
    await popup.close();
    await give(tab);
    await quiet();
    expect(await tab.run(`return location.pathname`)).toBe('/thanks');
    expect(await extension.consents()).toEqual([]);
    expect(await extension.kept()).toEqual([]);
    await extension.page.run(chosen('nothing'));
    expect(await extension.page.run(TRACES_ON_DISK)).toEqual([]);
  });

  test('leaves nothing of a letter that is begun in it, unless the person says so', async () => {
    await driver.openPrivate(site.url('still'));
    const tabId = await waitFor('the private tab', () => extension.tabId(site.url('still')).catch(() => 0));
    await extension.useLanguage('ru');
    const popup = await driver.open(driver.extensionUrl(`popup.html?tab=${tabId}`));
    await shows(popup, 'private-unkept');
    expect(await popup.run(there('keep'))).toBe(false);
    const { document } = await extension.ask('page.state', { tabId });
    await popup.click(part('write'));
    await expect.poll(() => extension.tabId(driver.extensionUrl('log.html#/write/'))).toBeGreaterThan(0);
    const place = `log.html#/write/${document?.sha256 ?? ''}..${tabId}..private`;
    expect(await extension.tabId(driver.extensionUrl(place))).toBeGreaterThan(0);

    const letter = await driver.open(driver.extensionUrl(place));
    await shows(letter, 'full-name');
    await shows(letter, 'private-letter');
    await letter.type(part('full-name'), 'Речная Анна Сергеевна');
    await letter.type(part('own-email'), 'anna@rechnaya.example');
    await shows(letter, 'letter-text');
    expect(await letter.run(there('remember'))).toBe(false);
    const body = await letter.run(`return document.querySelector('${part('letter-text')}').innerText`);
    expect(body).toMatch(/показанная на сайте \d+ \S+ \d{4} года, SHA-256/);
    expect(body).not.toMatch(/сохран[её]н/);
    await letter.click(part('eml'));
    await letter.click(part('docx'));
    await quiet();
    expect(await extension.letters()).toEqual([]);
    expect(await extension.page.run(TRACES)).toEqual([]);

    await letter.click(part('keep-private'));
    await letter.click(part('eml'));
    await expect.poll(() => extension.letters()).toHaveLength(1);
    expect(await extension.kept()).toEqual([]);
  });

  test('does not keep the extension from what is done in another window', async () => {
    await give(await driver.open(site.url('shown')));
    await expect.poll(() => extension.consents()).toHaveLength(1);
  });
});
