import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../../scripts/browser/driver.ts';
import { letter } from '../ledger/samples.ts';
import { part, said } from './profile.ts';
import { BROWSERS, startWorld, type World } from './world.ts';

describe.each(BROWSERS)('a letter without a record in $family', (found) => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld(found);
    await world.extension.useLanguage('en');
  });
  afterAll(() => world.end());

  test('that got no answer in time marks the toolbar and stands in the popup of its site', async () => {
    const url = world.site.url('vasilyok');
    const kept = { ...letter('l', ''), site: new URL(url).host };
    expect(await world.extension.ask('letter.keep', kept)).toBe(true);
    const content = {
      ...{ id: 's', consentId: '', letterId: 'l', time: '2026-03-05T09:00:00Z', day: '2026-03-05' },
      ...({ channel: 'email', due: '2026-03-17' } as const),
    };
    await world.extension.ask('consent.follow-up', { kind: 'letter-sent', content });
    const shop = await world.driver.open(url);
    const tabId = await world.extension.tabId(url);
    await waitFor('the mark', async () => {
      const text = await world.extension.page.run<string>(
        `return (globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${tabId} })`,
      );
      return text === '?';
    });
    const popup = await world.driver.open(world.driver.extensionUrl(`popup.html?tab=${tabId}`));
    await said(popup, 'overdue-letters', 'No answer to your letter in time');
    const href = await popup.run<string>(
      `return document.querySelector('${part('overdue-letters')}').getAttribute('href')`,
    );
    expect(href).toMatch(/#\/kept\/l$/);
    await popup.close();
    await shop.close();
  });
});
