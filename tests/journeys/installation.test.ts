import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor, type Driver } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { servePractice, type PracticeSite } from '../../scripts/practice/serve.ts';
import { extensionOf } from '../../scripts/tour/extension.ts';
import { BROWSERS, builtExtension } from './world.ts';

describe.each(BROWSERS)('installed into a running $family', (found) => {
  let site: PracticeSite;
  let driver: Driver;

  beforeAll(async () => {
    site = await servePractice();
    driver = await launch(found, { headless: true, examplePort: site.port });
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  test('it works in a tab that was open already', async () => {
    const tab = await driver.open(site.url('zubnoy-dvor'));
    await driver.install(builtExtension(found.family));
    const { ask, tabId, consents } = await extensionOf(driver);
    const id = await tabId(site.url('zubnoy-dvor'));
    await waitFor(
      'the control to be found',
      async () => (await ask('page.state', { tabId: id })).controls.length,
    );
    await tab.type('[name=tel]', '9001112233');
    await tab.click('.tick__face');
    await tab.click('#visit button');
    const [consent] = await waitFor('the consent on record', async () => {
      const all = await consents();
      return all.length > 0 ? all : null;
    });
    expect(consent).toMatchObject({ decision: 'given', site: 'zubnoy-dvor.example' });
  });
});
