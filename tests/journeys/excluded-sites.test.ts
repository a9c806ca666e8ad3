import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { extensionOf, type Extension } from '../../scripts/tour/extension.ts';
import { form, serveHostile, type HostileSite } from './hostile-site.ts';
import { BROWSERS, builtExtension, quiet } from './world.ts';

const part = (testid: string): string => `[data-testid=${testid}]`;
const shows = (tab: Tab, testid: string): Promise<unknown> =>
  tab.until(testid, `return document.querySelector('${part(testid)}') !== null`);
/** Ours is the one child of the document's element that is neither head nor body. */
const OVERLAY = `return document.documentElement.querySelectorAll(':scope > div').length`;

describe.each(BROWSERS)('excluded sites in $family', (found) => {
  let site: HostileSite;
  let driver: Driver;
  let extension: Extension;

  const controlsAt = async (url: string): Promise<number> =>
    (await extension.ask('page.state', { tabId: await extension.tabId(url) })).controls.length;
  const popupOf = async (url: string): Promise<Tab> =>
    driver.open(driver.extensionUrl(`popup.html?tab=${await extension.tabId(url)}`));
  const give = async (tab: Tab): Promise<void> => {
    await tab.click('[name=agree]');
    await tab.click('#go');
    await tab.until('the thanks', `return location.pathname === '/thanks'`);
  };

  beforeAll(async () => {
    site = await serveHostile({ shop: form(), other: form() });
    driver = await launch(found, {
      extension: builtExtension(found.family),
      headless: true,
      examplePort: site.port,
    });
    extension = await extensionOf(driver);
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  test('one click in the popup: the open page is left alone at once, and nothing is recorded', async () => {
    const shop = await driver.open(site.url('shop'));
    await expect.poll(() => controlsAt(site.url('shop'))).toBe(1);
    await shop.until('the mark', `${OVERLAY} === 1`);
    const popup = await popupOf(site.url('shop'));
    await shows(popup, 'exclude');
    await popup.click(part('exclude'));
    await shows(popup, 'excluded');
    await shop.until('no mark', `${OVERLAY} === 0`);
    expect(await controlsAt(site.url('shop'))).toBe(0);
    await give(shop);
    await quiet();
    expect(await extension.consents()).toEqual([]);
    await shop.goto(site.url('shop'));
    await quiet();
    expect(await shop.run(OVERLAY)).toBe(0);
    const panel = await driver.open(
      driver.extensionUrl(`sidepanel.html?tab=${await extension.tabId(site.url('shop'))}`),
    );
    await shows(panel, 'excluded');
  });

  test('other sites are not concerned', async () => {
    await give(await driver.open(site.url('other')));
    await expect.poll(() => extension.consents()).toHaveLength(1);
  });

  test('the way back: the open page is looked on again at once', async () => {
    const popup = await popupOf(site.url('shop'));
    await shows(popup, 'include');
    await popup.click(part('include'));
    await expect.poll(() => controlsAt(site.url('shop'))).toBe(1);
    const shop = await driver.open(site.url('shop'));
    await expect.poll(() => shop.run(OVERLAY)).toBe(1);
    await give(shop);
    await expect.poll(() => extension.consents()).toHaveLength(2);
  });

  test('in the settings a site is added by an address and removed', async () => {
    const settings = await driver.open(driver.extensionUrl('log.html#/settings'));
    await shows(settings, 'excluded-host');
    await settings.type(part('excluded-host'), 'ru');
    await settings.click(part('excluded-add'));
    await settings.until(
      'a refusal',
      `return document.querySelector('${part('excluded-host')}').ariaInvalid === 'true'`,
    );
    await settings.run(`const field = document.querySelector('${part('excluded-host')}');
      field.value = 'https://www.shop.example/x'; field.dispatchEvent(new Event('input', { bubbles: true }));`);
    await settings.click(part('excluded-add'));
    await settings.until(
      'the site',
      `return document.querySelector('${part('excluded-site')}')?.innerText.trim() === 'shop.example'`,
    );
    await expect.poll(() => controlsAt(site.url('shop'))).toBe(0);
    await settings.run(`const field = document.querySelector('${part('excluded-host')}');
      field.value = '*.a.shop.example'; field.dispatchEvent(new Event('input', { bubbles: true }));`);
    await settings.click(part('excluded-add'));
    await settings.until(
      'a word that it is there already',
      `return document.querySelector('${part('excluded-said')}').innerText !== ''`,
    );
    expect(await settings.run(`return document.querySelectorAll('${part('excluded-site')}').length`)).toBe(1);
    await settings.click(part('excluded-remove'));
    await expect.poll(() => controlsAt(site.url('shop'))).toBe(1);
  });
});
