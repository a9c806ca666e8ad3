import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, startWorld, type World } from './world.ts';

/** Addresses that lead to nothing: kept from before, cut off, typed by hand. */
const NOWHERE = [
  'record/unknown',
  'record/',
  'letter/unknown',
  'write/unknown..999999',
  'write/xx..1',
  'write/..',
  'next/reminder..unknown',
  'next/constructor..',
  'kept/unknown',
  'document/unknown',
  'changes/unknown..unknown',
  'changes/',
  'site/unknown.example',
  'operator/name%3Aunknown',
  'operator/%E0%A4%A',
  'correct/unknown',
  'case-file/unknown',
  'site-file/unknown.example',
  'operator-file/unknown',
  'versions/unknown',
  'constructor',
  '__proto__/x',
];

describe.each(BROWSERS)('what is gone, in $family', (found) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(found);
    await world.extension.useLanguage('ru');
  });
  afterAll(() => world.end());

  test.each(NOWHERE)('#/%s says so in the person’s language and leads back', async (place) => {
    const tab = await world.driver.open(world.driver.extensionUrl(`log.html#/${place}`));
    await tab.until('the way back', `return document.querySelector('[data-testid=to-list]') !== null`);
    const said = await tab.run<string>(`return document.querySelector('main').innerText`);
    expect(said).not.toMatch(/Error|undefined|No tab|page\.state/);
    expect(said).toMatch(/нет|удален/);
    await tab.click('[data-testid=to-list]');
    await tab.until('the list', `return location.hash === '#/'`);
    await tab.close();
  });

  test('what was done is said once: the address is that of the list, and loaded anew it says nothing', async () => {
    const tab = await world.driver.open(world.driver.extensionUrl('log.html#/forgotten'));
    const notice = `[...document.querySelectorAll('.notice')].some((one) => /забыт|удален/i.test(one.innerText))`;
    await tab.until('the word of it', `return ${notice} && location.hash === '#/'`);
    await tab.run('setTimeout(() => location.reload()); window.isOld = true');
    await tab.until('the list', `return !window.isOld && document.querySelector('h1') !== null`);
    expect(await tab.run(`return ${notice}`)).toBe(false);
    await tab.close();
  });

  test.each(['popup', 'sidepanel'])('%s of a tab that is closed', async (surface) => {
    const tab = await world.driver.open(world.driver.extensionUrl(`${surface}.html?tab=999999`));
    const said = await tab.until<string>(
      'the words',
      `return document.querySelector('[data-testid=to-log]') && document.querySelector('main').innerText`,
    );
    expect(said).toContain('закрыта');
    await tab.close();
  });
});
