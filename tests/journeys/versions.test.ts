import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor, type Tab } from '../../scripts/browser/driver.ts';
import { serveChanging, type ChangingSite } from './changing-site.ts';
import { BROWSERS, startWorld, type World } from './world.ts';

const SITE = 'http://sviter.example/';
const part = (testid: string) => `[data-testid=${testid}]`;
const words = (tab: Tab, testid: string) =>
  tab.until<string>(testid, `return document.querySelector('${part(testid)}')?.innerText.trim()`);

describe.each(BROWSERS)('a policy that changes, in $family', (found) => {
  let world: World;
  let site: ChangingSite;
  let shop: Tab;
  let record: Tab;

  beforeAll(async () => {
    site = await serveChanging();
    world = await startWorld(found, { examplePort: site.port });
    await world.extension.useLanguage('ru');
    shop = await world.driver.open(SITE);
    await world.controls(SITE);
    await shop.type('[name=name]', 'Аня');
    await shop.type('[name=phone]', '9001112233');
    await shop.click('[name=agree]');
    await shop.click('button');
    const [consent] = await world.logged(1);
    await waitFor('the version agreed to', async () => (await world.extension.kept())[0]);
    record = await world.driver.open(world.driver.extensionUrl(`log.html#/record/${consent?.id ?? ''}`));
  });
  afterAll(async () => {
    await world.end();
    await site.close();
  });

  const badge = async () => {
    const tabId = await world.extension.tabId(SITE);
    return world.extension.page.run<string>(
      `return (globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${tabId} })`,
    );
  };
  const checked = async (story: string) => {
    await record.click(part('check-now'));
    await record.until(
      story,
      `return document.querySelector('${part('check-now')}:enabled') !== null
        && document.querySelector('${part('since-agreed')}')?.innerText.includes(${JSON.stringify(story)})`,
    );
  };

  test('before anybody looks nothing is known, and nothing is fetched', async () => {
    expect(await words(record, 'standing')).toContain('Проверки ещё не было');
    expect(site.asked).toHaveLength(1);
  });

  test('the same version; one in other words; one that is gone', async () => {
    await checked('редакция та же');
    site.serve('reworded');
    await checked('изменений по смыслу не нашлось');
    site.serve('gone');
    await checked('получить не удалось');
    site.serve('first');
    await checked('редакция та же');
    expect(await badge()).toBe('✓');
    expect(site.asked).toHaveLength(5);
    expect(site.asked.some(({ cookie }) => cookie)).toBe(false);
  });

  test('what matters is counted on the record, in the popup and on the toolbar', async () => {
    site.serve('second');
    await checked('3 важных изменения');
    await waitFor('the mark', async () => (await badge()) === '≠');
    const popup = await world.driver.open(
      world.driver.extensionUrl(`popup.html?tab=${await world.extension.tabId(SITE)}`),
    );
    expect(await words(popup, 'changed')).toContain('3 важных изменения');
    await popup.close();
  });

  test('the page of changes: by meaning, each with the words of both versions, then the text', async () => {
    await record.click(part('see-changes'));
    expect(await words(record, 'change-recipients-advertisers')).toMatch(
      /не передаём данные рекламным сетям[\s\S]*Мы передаём данные рекламным сетям/,
    );
    expect(await words(record, 'change-facts-retention')).toMatch(/три года[\s\S]*десять лет/);
    expect(await words(record, 'change-data-government-id')).toContain('паспортные данные');
    expect(await words(record, 'text-diff')).toContain('абзац');
    const marked = await record.run<string[]>(
      `return [...document.querySelectorAll('${part('text-diff')} ins')].map((one) => one.innerText)`,
    );
    expect(marked.join(' ')).toContain('паспортные данные');
    await waitFor('the mark to go', async () => (await badge()) === '✓');
  });

  test('the page as the browser shows it is kept beside, and no comparison is made of the two', async () => {
    const policy = await world.driver.open(`${SITE}politika`);
    const shown = await waitFor('the page as shown', async () =>
      (await world.extension.kept()).find((version) => 'origin' in version && version.origin === 'page'),
    );
    const [agreed] = await world.extension.kept();
    expect(
      await world.extension.ask('version.compare', { from: agreed?.sha256 ?? '', to: shown.sha256 }),
    ).toEqual({ ok: false, error: 'unlike' });
    await policy.close();
  });

  test('the record says why a page as shown is no newer version, and lists it with the document', async () => {
    const [agreed] = await world.extension.kept();
    const list = await world.driver.open(
      world.driver.extensionUrl(`log.html#/document/${agreed?.sha256 ?? ''}`),
    );
    expect(await words(list, 'versions')).toMatch(/как её показал браузер[\s\S]*основано 1 согласие/);
    await list.close();
  });

  test('a visit looks again only where that is turned on, and once a day', async () => {
    const before = site.asked.length;
    await forgetFetches(world);
    await shop.goto(SITE);
    const settings = await world.driver.open(world.driver.extensionUrl('log.html#/settings'));
    await settings.click(part('recheck'));
    expect(site.asked).toHaveLength(before);
    await shop.goto(`${SITE}?again`);
    await waitFor('the look', async () => site.asked.length > before);
    await shop.goto(`${SITE}?and-again`);
    await world.controls(SITE);
    expect(site.asked).toHaveLength(before + 1);
    await settings.close();
  });
});

/** As if a day had gone by. */
async function forgetFetches(world: World): Promise<void> {
  await world.extension.page.run(`
    const database = await new Promise((resolve, reject) => {
      const opening = indexedDB.open('consent-ledger');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const clearing = database.transaction('fetches', 'readwrite');
    clearing.objectStore('fetches').clear();
    await new Promise((resolve) => (clearing.oncomplete = resolve));
    database.close();`);
}
