import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { waitFor } from '../../scripts/browser/driver.ts';
import { BROWSERS, startWorld, type World } from './world.ts';

const part = (testid: string) => `[data-testid=${testid}]`;

/** More presses than this, and nobody would get there. */
const MOST_TABS = 60;

/** Goes on with the Tab key until the focus is there, and sees that it shows. */
async function tabTo(tab: Tab, selector: string): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    await tab.press('Tab');
    const focus = await tab.run<{ is: boolean; outline: string }>(`
      const at = document.activeElement;
      return { is: at.matches(${JSON.stringify(selector)}), outline: getComputedStyle(at).outlineStyle };`);
    if (!focus.is) continue;
    expect(focus.outline).not.toBe('none');
    return;
  }
  throw new Error(`the Tab key does not lead to ${selector}`);
}

const type = async (tab: Tab, selector: string, text: string): Promise<void> => {
  await tabTo(tab, selector);
  await tab.type(selector, text);
};
const press = async (tab: Tab, selector: string, key: 'Enter' | 'Space'): Promise<void> => {
  await tabTo(tab, selector);
  await tab.press(key);
};
const there = (tab: Tab, testid: string) =>
  tab.until(testid, `return document.querySelector('${part(testid)}') !== null`);

describe.each(BROWSERS)('by keyboard alone in $family', (found) => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld(found);
  });
  afterAll(() => world.end());

  test('from the tick to the letter', async () => {
    const url = world.site.url('vasilyok');
    const shop = await world.driver.open(url);
    await world.controls(url);
    await type(shop, '[name=name]', 'Анна');
    await type(shop, '[name=phone]', '+7 900 000-00-00');
    await press(shop, '[name=agree]', 'Space');
    await press(shop, '#order button', 'Enter');
    const [consent] = await world.logged(1);
    expect(consent).toMatchObject({ decision: 'given', gesture: 'key' });
    await shop.close();

    const log = await world.driver.open(world.driver.extensionUrl('log.html'));
    await there(log, 'record');
    await press(log, part('record'), 'Enter');
    await there(log, 'record-words');
    await press(log, part('draft'), 'Enter');
    await there(log, 'missing');
    await type(log, part('full-name'), 'Анна Сергеевна Речная');
    await type(log, part('own-email'), 'anna@rechnaya.example');
    await there(log, 'letter-text');
    await press(log, part('eml'), 'Enter');
    await waitFor('the letter in the log', async () => (await world.extension.letters())[0]);
    await log.close();
  });

  test('a question before erasing is answered by Escape, and the focus comes back', async () => {
    const log = await world.driver.open(world.driver.extensionUrl('log.html'));
    await there(log, 'record');
    await press(log, part('record'), 'Enter');
    await there(log, 'forget');
    await press(log, part('forget'), 'Enter');
    await log.until('the question', `return document.querySelector('dialog')?.open`);
    await log.press('Escape');
    await log.until('no question', `return !document.querySelector('dialog')?.open`);
    expect(await log.run(`return document.activeElement.dataset.testid`)).toBe('forget');
    expect(await world.extension.consents()).toHaveLength(1);
    await log.close();
  });

  test('the reading room: a claim unfolds its quotes by key', async () => {
    const url = world.site.url('vasilyok', 'policy.html');
    const policy = await world.driver.open(url);
    const panel = await world.driver.open(
      world.driver.extensionUrl(`sidepanel.html?tab=${await world.extension.tabId(url)}`),
    );
    await there(panel, 'claim-data-phone');
    await press(panel, `${part('claim-data-phone')} button`, 'Enter');
    await there(panel, 'quote');
    await panel.close();
    await policy.close();
  });

  test('the picture of a policy: what is picked, and the way to its quotes', async () => {
    const url = world.site.url('vasilyok', 'policy.html');
    const policy = await world.driver.open(url);
    const panel = await world.driver.open(
      world.driver.extensionUrl(`sidepanel.html?tab=${await world.extension.tabId(url)}`),
    );
    await there(panel, 'flow');
    await press(panel, `${part('lane-data')} button`, 'Space');
    await there(panel, 'flow-quotes');
    await press(panel, part('flow-quotes'), 'Enter');
    await there(panel, 'quote');
    expect(await panel.run(`return document.activeElement.ariaExpanded`)).toBe('true');
    await panel.close();
    await policy.close();
  });

  test('who has what: from the log to the map and to what is on record there', async () => {
    const log = await world.driver.open(world.driver.extensionUrl('log.html'));
    await there(log, 'to-map');
    await press(log, part('to-map'), 'Enter');
    await there(log, 'receiver');
    await press(log, `${part('receiver')} a`, 'Enter');
    await there(log, 'record');
    await log.close();
  });
});
