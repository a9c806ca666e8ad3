import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { firstOrder } from './first-order.ts';
import { part, Profile, said } from './profile.ts';
import { BROWSERS, type World } from './world.ts';

const API = 'const api = globalThis.browser ?? globalThis.chrome;';
const PASSPHRASE = 'six firs by the quay';

const there = (tab: Tab, testid: string): Promise<unknown> =>
  tab.until(testid, `return document.querySelector('${part(testid)}') !== null`);
const gone = (tab: Tab, testid: string): Promise<unknown> =>
  tab.until(`${testid} to go`, `return document.querySelector('${part(testid)}') === null`);
const holds = (tab: Tab, testid: string, value: string): Promise<unknown> =>
  tab.until(
    `“${value}” in ${testid}`,
    `return document.querySelector('${part(testid)}')?.value === '${value}'`,
  );

/** Where the focus is: the test id, else the name of the element. */
const focused = (tab: Tab, where: string): Promise<unknown> =>
  tab.until(
    `the focus at ${where}`,
    `return (document.activeElement.dataset.testid ?? document.activeElement.localName) === '${where}'`,
  );

/** Everything that the extension has at rest outside of the log, as one text. */
const atRest = ({ extension }: World): Promise<string> =>
  extension.page.run(`${API} return JSON.stringify(await api.storage.local.get(null));`);

/** What a script of ours, in the page of a tab, can get of what is held for the session. */
const inPage = (world: World, tabId: number): Promise<string> =>
  world.extension.page.run(`${API} const [{ result }] = await api.scripting.executeScript({
      target: { tabId: ${tabId} },
      func: async () => {
        const own = globalThis.browser ?? globalThis.chrome;
        try { return JSON.stringify(await own.storage.session.get(null)); } catch (error) { return 'refused'; }
      },
    });
    return result;`);

describe.each(BROWSERS)('details under a passphrase in $family', (found) => {
  let profile: Profile;
  let world: World;
  let letterUrl: string;
  let settings: Tab;

  beforeAll(async () => {
    profile = await Profile.start(found);
    ({ world } = profile);
    await firstOrder(world);
    const [consent] = await world.extension.consents();
    letterUrl = world.driver.extensionUrl(`log.html#/letter/${consent?.id ?? ''}`);
    settings = await profile.settings();
    await there(settings, 'profile');
  });
  afterAll(() => profile.end());

  test('a passphrase is set, and nothing of the details can be read at rest', async () => {
    await settings.type(part('full-name'), 'Речная Анна');
    await settings.type(part('own-email'), 'anna@rechnaya.example');
    await settings.click(part('save-profile'));
    await said(settings, 'profile', 'Saved');
    expect(await atRest(world)).toContain('Речная');
    await settings.click(part('choose-details'));
    await focused(settings, 'details-new');
    await settings.type(part('details-new'), PASSPHRASE);
    await settings.type(part('details-new-again'), PASSPHRASE);
    await settings.click(part('set-details'));
    await said(settings, 'lock-state', 'open until');
    await focused(settings, 'lock-details');
    expect(await atRest(world)).not.toMatch(/Речная|rechnaya|quay/);
    await holds(settings, 'full-name', 'Речная Анна');
    await settings.click(part('lock-details'));
    await there(settings, 'unlock-details');
    await gone(settings, 'full-name');
    await focused(settings, 'details-passphrase');
  });

  test('a letter asks for it, says when it is wrong, and has its sender once it is right', async () => {
    const letter = await world.driver.open(letterUrl);
    await there(letter, 'unlock-details');
    await gone(letter, 'remember');
    await letter.type(part('details-passphrase'), 'another one');
    await letter.click(part('open-details'));
    await said(letter, 'unlock-said', 'does not open');
    await letter.run(`const field = document.querySelector('${part('details-passphrase')}');
      field.value = ''; field.dispatchEvent(new Event('input', { bubbles: true }));`);
    await letter.type(part('details-passphrase'), PASSPHRASE);
    await letter.press('Enter');
    await focused(letter, 'details-opened');
    await holds(letter, 'full-name', 'Речная Анна');
    await gone(letter, 'unlock-details');
    await there(letter, 'remember');
    await said(letter, 'letter-text', 'anna@rechnaya.example');
    await letter.close();
    // The settings in the other tab have heard of it.
    await holds(settings, 'full-name', 'Речная Анна');
  });

  test('it is asked for once; what a letter keeps is kept under it', async () => {
    const letter = await world.driver.open(letterUrl);
    await holds(letter, 'full-name', 'Речная Анна');
    await letter.type(part('own-postal'), 'Тверь, Речная улица, 5');
    await letter.click(part('eml'));
    await there(letter, 'case');
    await letter.close();
    expect(await atRest(world)).not.toMatch(/Речная|rechnaya|Тверь/);
  });

  test('a page gets nothing of the key', async () => {
    const shop = await world.driver.open(world.site.url('vasilyok'));
    const tabId = await world.extension.tabId(world.site.url('vasilyok'));
    expect(await inPage(world, tabId)).toBe('refused');
    await shop.close();
  });

  test('forgotten, the details go and the log stays', async () => {
    await settings.click(part('lock-details'));
    await settings.click(part('forgot-details'));
    await settings.click('dialog .danger');
    await holds(settings, 'full-name', '');
    expect(await world.extension.consents()).toHaveLength(1);
    expect(await world.extension.letters()).toHaveLength(1);
    await settings.click(part('choose-details'));
    await there(settings, 'details-new');
  });
});
