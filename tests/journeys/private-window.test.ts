import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, PrivateTab } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { extensionOf, type Extension } from '../../scripts/tour/extension.ts';
import { form, serveHostile, type HostileSite } from './hostile-site.ts';
import { BROWSERS, builtExtension, quiet } from './world.ts';

const POLICY = '<a href="/policy">Политика обработки персональных данных</a>';

const give = async (tab: PrivateTab): Promise<void> => {
  await tab.click('[name=agree]');
  // The overlay would be there by now.
  await quiet();
  await tab.click('#go');
};

const ALLOWED = `return (globalThis.browser ?? globalThis.chrome).extension.isAllowedIncognitoAccess();`;

const TRACES = `
  const api = globalThis.browser ?? globalThis.chrome;
  const stored = JSON.stringify([await api.storage.local.get(null), await api.storage.session.get(null)]);
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
      if (JSON.stringify(rows).includes('hidden.example')) names.push(store);
    }
    database.close();
  }
  return [...(stored.includes('hidden.example') ? ['storage'] : []), ...names];`;

describe.each(BROWSERS)('a private window in $family', (found) => {
  let site: HostileSite;
  let driver: Driver;
  let extension: Extension;

  beforeAll(async () => {
    site = await serveHostile({ hidden: form(POLICY), shown: form(POLICY) });
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

  test('does not keep the extension from what is done in another window', async () => {
    await give(await driver.open(site.url('shown')));
    await expect.poll(() => extension.consents(), { timeout: 20_000 }).toHaveLength(1);
  });
});
