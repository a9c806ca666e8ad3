import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor, type Tab } from '../../scripts/browser/driver.ts';
import type { Told } from '#lib/model/told.ts';
import { firstOrder } from './first-order.ts';
import { BROWSERS, startWorld, type World } from './world.ts';

const part = (testid: string): string => `[data-testid=${testid}]`;
const there = (tab: Tab, testid: string): Promise<unknown> =>
  tab.until(testid, `return document.querySelector('${part(testid)}') !== null`);
const value = (tab: Tab, testid: string): Promise<string> =>
  tab.run(`return document.querySelector('${part(testid)}').value`);
const fill = (tab: Tab, testid: string, text: string): Promise<void> =>
  tab.run(`const field = document.querySelector('${part(testid)}');
    field.value = ${JSON.stringify(text)};
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));`);
const speaks = (tab: Tab, language: string): Promise<unknown> =>
  tab.until(language, `return document.documentElement.lang === '${language}'`);

describe.each(BROWSERS)('the form of a letter in $family', (found) => {
  let world: World;
  let letter: Tab;

  const record = async (): Promise<Tab> => {
    const tab = await world.driver.open(world.driver.extensionUrl('log.html'));
    await tab.click(part('record'));
    await there(tab, 'draft');
    return tab;
  };

  beforeAll(async () => {
    world = await startWorld(found);
    await world.extension.useLanguage('en');
    // What it says of the operator is read a moment after the consent is on record.
    await firstOrder(world);
  });
  afterAll(() => world.end());

  test('one click from a record; what is missing is asked in one question', async () => {
    letter = await record();
    await letter.click(part('draft'));
    await there(letter, 'missing');
    expect(await letter.run(`return document.querySelectorAll('${part('missing')}').length`)).toBe(1);
    await letter.type(part('full-name'), 'Речная Анна Сергеевна');
    await letter.type(part('own-email'), 'anna@rechnaya.example');
    await there(letter, 'letter-text');
  });

  test('a change of language loses nothing: neither the letter nor what is noted of it', async () => {
    await fill(letter, 'addressee-name', 'ООО «Другое»');
    await world.extension.useLanguage('ru');
    await speaks(letter, 'ru');
    await there(letter, 'letter-text');
    expect(await value(letter, 'full-name')).toBe('Речная Анна Сергеевна');
    expect(await value(letter, 'addressee-name')).toBe('ООО «Другое»');
    await letter.click(part('copy'));
    await letter.click(part('note-sent'));
    await letter.click(part('note-save'));
    // What was sent is not written on.
    await letter.until('the letter as it was sent', `return location.hash.startsWith('#/kept/')`);
    await letter.click(part('note-answered'));
    await there(letter, 'note-text');
    await fill(letter, 'note-text', 'Ответ, набранный наполовину');
    await world.extension.useLanguage('en');
    await speaks(letter, 'en');
    await there(letter, 'note-text');
    expect(await value(letter, 'note-text')).toBe('Ответ, набранный наполовину');
    await letter.click(part('copy'));
    await expect.poll(async () => (await world.extension.letters()).length).toBe(1);
  });

  test('what was handed over to one operator is not asked again, and is not the usual one', async () => {
    await letter.close();
    letter = await record();
    await letter.click(part('draft'));
    await there(letter, 'letter-text');
    await fill(letter, 'own-email', 'orders@rechnaya');
    await letter.until('a word', `return document.body.innerText.includes('This is no e-mail address')`);
    await fill(letter, 'own-email', 'orders@rechnaya.example');
    await there(letter, 'letter-text');
    await letter.click(part('copy'));
    await expect.poll(async () => (await world.extension.letters()).length).toBe(2);
    const again = await record();
    await again.click(part('draft'));
    // From the record to the letter in one click, and nothing is asked.
    await there(again, 'letter-text');
    expect(await value(again, 'own-email')).toBe('orders@rechnaya.example');
    await again.close();
    const settings = await world.driver.open(world.driver.extensionUrl('log.html#/settings'));
    await there(settings, 'own-email');
    expect(await value(settings, 'own-email')).toBe('anna@rechnaya.example');
    await settings.close();
    await letter.close();
  });

  test('several at once: what has a letter says so, and is chosen only by itself', async () => {
    const several = await world.driver.open(world.driver.extensionUrl('log.html#/several/'));
    await there(several, 'several-before');
    await several.click(part('choose-all'));
    expect(
      await several.run(`return document.querySelectorAll('${part('several-row')} input:checked').length`),
    ).toBe(0);
    await several.close();
  });

  test('where no document gives an address, it is taken from the page that the person opened', async () => {
    const told: Told = {
      operator: 'Туры',
      site: 'dala-tour.example',
      day: '2026-01-02',
      clock: '',
      way: 'site',
      words: 'Согласен на обработку персональных данных',
      covers: ['processing'],
      policy: '',
      note: '',
    };
    const id = crypto.randomUUID();
    const entered = await world.extension.ask('consent.enter', { id, zone: 'UTC', told, files: [] });
    expect(entered.ok).toBe(true);
    const draft = await world.driver.open(world.driver.extensionUrl(`log.html#/letter/${id}`));
    await there(draft, 'take-address');
    expect(await draft.run(`return document.querySelector('${part('contacts-page')}').href`)).toMatch(
      /^https:\/\/dala-tour\.example/,
    );
    const page = await world.driver.open(world.site.url('dala-tour', 'privacy.html'));
    await draft.click(part('take-address'));
    await there(draft, 'found-address');
    expect(await value(draft, 'addressee-email')).toBe('privacy@dala-tour.example');
    await page.close();
    await draft.close();
  });

  test('from a policy page without a record: the button of the extension, and one click there', async () => {
    const url = world.site.url('lantern-quay', 'privacy.html');
    const policy = await world.driver.open(url);
    const popup = await world.driver.open(
      world.driver.extensionUrl(`popup.html?tab=${await world.extension.tabId(url)}`),
    );
    await there(popup, 'write');
    await popup.click(part('write'));
    const place = await waitFor('the draft', () =>
      world.extension.page.run<string>(
        `const tabs = await (globalThis.browser ?? chrome).tabs.query({});
         return tabs.map(({ url }) => url ?? '').find((url) => url.includes('#/write/')) ?? '';`,
      ),
    );
    const draft = await world.driver.open(place);
    await there(draft, 'letter-text');
    await draft.close();
    await policy.close();
  });

  test('a site that is forgotten takes along what was handed over to it', async () => {
    const handed = (): Promise<string> =>
      world.extension.page.run(
        `return JSON.stringify(await (globalThis.browser ?? chrome).storage.local.get('handed-contacts'));`,
      );
    expect(await handed()).toContain('orders@rechnaya.example');
    await world.extension.ask('site.forget', { site: 'vasilyok.example' });
    expect(await handed()).toBe('{}');
  });
});
