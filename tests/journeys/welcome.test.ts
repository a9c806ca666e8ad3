import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { BROWSERS, startWorld, type World } from './world.ts';

describe.each(BROWSERS)('the first run in $family', (found) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(found);
    await world.extension.useLanguage('en');
  });
  afterAll(() => world.end());

  test('ends in a form to try: what is asked and answered is shown, and nothing is recorded', async () => {
    const page = await world.driver.open(world.driver.extensionUrl('welcome.html'));
    for (let screen = 1; screen <= 3; screen += 1) await page.click('[data-testid=next]');
    await page.until('both boxes', `return document.querySelectorAll('[data-testid=control]').length === 2`);
    await page.type('[name=name]', 'Anna');
    await page.click('[name=agree]');
    await page.click('[name=news]');
    await page.click('[data-testid=practice-send]');
    await expect.poll(async () => (await answersOf(page)).length).toBe(2);
    const [agreed, news] = await answersOf(page);
    expect(agreed).toMatch(/^Consent given\s+I agree to the processing/);
    expect(news).toMatch(/^Consent not given[\s\S]+you cleared it/);
    expect(await world.extension.consents()).toEqual([]);
    await page.close();
  });
});

const answersOf = (page: Tab): Promise<string[]> =>
  page.run(
    `return [...document.querySelectorAll('[data-testid=practice-answers] li')].map((item) => item.innerText)`,
  );
