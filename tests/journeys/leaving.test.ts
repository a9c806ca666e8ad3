import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor, type Tab } from '../../scripts/browser/driver.ts';
import type { Told } from '#lib/model/told.ts';
import { consent } from '../ledger/samples.ts';
import { part } from './profile.ts';
import { BROWSERS, startWorld, type World } from './world.ts';

const there = (tab: Tab, testid: string): Promise<unknown> =>
  tab.until(testid, `return document.querySelector('${part(testid)}') !== null`);
const at = (tab: Tab): Promise<string> => tab.run('return location.hash');
const isAsked = (tab: Tab): Promise<boolean> =>
  tab.run(`return document.querySelector('dialog[open]') !== null`);
const asked = (tab: Tab): Promise<unknown> =>
  tab.until('the question', `return document.querySelector('dialog[open]') !== null`);
async function answer(tab: Tab, word: 'first' | 'last'): Promise<void> {
  await tab.click(`dialog[open] button:${word}-of-type`);
  // Closed, it is still there for a moment.
  await tab.until('it to go', `return document.querySelector('dialog') === null`);
}
/** Whether the browser itself would ask when the tab is closed or loaded anew. */
const wouldAsk = (tab: Tab): Promise<boolean> =>
  tab.run(`const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    return leaving.defaultPrevented;`);

describe.each(BROWSERS)('whoever leaves a letter in $family', (found) => {
  let world: World;
  let letter: Tab;
  const draft = '#/letter/order';

  beforeAll(async () => {
    world = await startWorld(found);
    await world.extension.useLanguage('en');
    const told: Told = {
      ...{ operator: 'ООО «Лавка»', site: 'lavka.example', day: '2026-03-02', clock: '', way: 'site' },
      ...{ words: consent('a').control.label, covers: ['processing'], policy: '', note: '' },
    };
    const zone = 'Europe/Moscow';
    await world.extension.ask('consent.enter', { id: 'order', zone, told, files: [] });
    letter = await world.driver.open(world.driver.extensionUrl(`log.html#/record/order`));
    await there(letter, 'draft');
  });
  afterAll(() => world.end());

  const open = async (): Promise<void> => {
    await letter.run(`location.hash = '${draft}'`);
    await there(letter, 'full-name');
  };

  test('with nothing typed is asked nothing', async () => {
    await open();
    expect(await wouldAsk(letter)).toBe(false);
    await letter.click(part('to-cases'));
    await waitFor('the letters', async () => (await at(letter)) === '#/cases');
  });

  test('with something typed is asked, and may stay with all of it', async () => {
    await open();
    await letter.type(part('full-name'), 'Речная Анна Сергеевна');
    await letter.type(part('own-email'), 'anna@rechnaya.example');
    expect(await wouldAsk(letter)).toBe(true);
    await letter.click(part('to-cases'));
    await asked(letter);
    expect(await at(letter)).toBe(draft);
    await answer(letter, 'first');
    expect(await isAsked(letter)).toBe(false);
    await letter.run('history.back()');
    await asked(letter);
    expect(await at(letter)).toBe(draft);
    await answer(letter, 'first');
    expect(await letter.run<string>(`return document.querySelector('${part('full-name')}').value`)).toBe(
      'Речная Анна Сергеевна',
    );
  });

  test('is asked in another language, too, which draws the page anew', async () => {
    for (const language of ['ru', 'en'] as const) {
      await world.extension.useLanguage(language);
      await letter.until(language, `return document.documentElement.lang === '${language}'`);
      await there(letter, 'full-name');
      await letter.run('history.back()');
      await asked(letter);
      await answer(letter, 'first');
      expect(await at(letter)).toBe(draft);
    }
  });

  test('goes where they wanted to once they say so', async () => {
    await letter.run('history.back()');
    await asked(letter);
    await answer(letter, 'last');
    await waitFor('the place before', async () => (await at(letter)) === '#/cases');
    expect(await isAsked(letter)).toBe(false);
    expect(await wouldAsk(letter)).toBe(false);
  });

  test('once it was kept is asked nothing, until something else is typed', async () => {
    await open();
    await letter.type(part('full-name'), 'Речная Анна Сергеевна');
    await letter.type(part('own-email'), 'anna@rechnaya.example');
    await letter.type(part('addressee-email'), 'data@lavka.example');
    await there(letter, 'letter-text');
    await letter.click(part('copy'));
    await there(letter, 'case');
    expect(await wouldAsk(letter)).toBe(false);
    await letter.type(part('own-phone'), '+7 900 000-00-00');
    expect(await wouldAsk(letter)).toBe(true);
    await letter.click(part('copy'));
    await waitFor('it to be kept', async () => !(await wouldAsk(letter)));
    await letter.click(part('to-cases'));
    await waitFor('the letters', async () => (await at(letter)) === '#/cases');
  });

  test('an entry by hand asks before it is left, and not when it is saved', async () => {
    await letter.run(`location.hash = '#/tell'`);
    await there(letter, 'tell-operator');
    expect(await wouldAsk(letter)).toBe(false);
    await letter.type(part('tell-operator'), 'Клиника');
    await letter.click(part('to-cases'));
    await asked(letter);
    await answer(letter, 'first');
    await letter.click(part('tell-save'));
    await waitFor('the record', async () => (await at(letter)).startsWith('#/record/'));
    expect(await isAsked(letter)).toBe(false);
  });
});
