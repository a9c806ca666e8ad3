import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor, type Tab } from '../../scripts/browser/driver.ts';
import { MEMBERS_POLICY, serveAwkward, type AwkwardSite } from './awkward-site.ts';
import { BROWSERS, startWorld, type World } from './world.ts';

const SITE = 'http://karavai.example/';
const part = (testid: string) => `[data-testid=${testid}]`;
const words = (tab: Tab, testid: string) =>
  tab.until<string>(testid, `return document.querySelector('${part(testid)}')?.innerText.trim()`);
const gone = (tab: Tab, testid: string) =>
  tab.until(`${testid} to go`, `return document.querySelector('${part(testid)}') === null`);

/** A file as the person would drag it from the desktop, or choose it. */
const carrying = (name: string, html: string) => `
  const carried = new DataTransfer();
  carried.items.add(new File([${JSON.stringify(html)}], '${name}', { type: 'text/html' }));`;

describe.each(BROWSERS)('reading anything in $family', (found) => {
  let world: World;
  let site: AwkwardSite;

  beforeAll(async () => {
    site = await serveAwkward();
    world = await startWorld(found, { examplePort: site.port });
  });
  afterAll(async () => {
    await world.end();
    await site.close();
  });

  const surface = async (page: string, url: string) =>
    world.driver.open(world.driver.extensionUrl(`${page}.html?tab=${await world.extension.tabId(url)}`));

  test('a slow document: panel and popup show how far it is, and Stop ends the download', async () => {
    const shop = await world.driver.open(SITE);
    const panel = await surface('sidepanel', SITE);
    await panel.click(part('read-link'));
    expect(await words(panel, 'progress')).toMatch(/900/);
    const popup = await surface('popup', SITE);
    expect(await words(popup, 'progress')).toMatch(/900/);
    await popup.close();
    expect(site.open()).toBe(1);
    await panel.click(part('stop'));
    await gone(panel, 'progress');
    await waitFor('the download to end', async () => site.open() === 0);
    expect(await words(panel, 'failure')).not.toBe('');
    expect(await world.extension.kept()).toEqual([]);
    await panel.close();
    await shop.close();
  });

  test('a PDF for members only: the panel asks for the file, reads the one it is given, keeps nothing', async () => {
    const home = await world.driver.open(SITE);
    const file = `${SITE}members.pdf`;
    const viewer = await world.driver.open(file);
    const panel = await surface('sidepanel', file);
    await panel.click(part('read-page'));
    await words(panel, 'failure');
    await panel.until(
      'the file to be asked for',
      `return document.querySelector('.own.wanted button:enabled') !== null`,
    );
    await panel.run(`${carrying('politika.html', MEMBERS_POLICY)}
      const input = document.querySelector('${part('file')}');
      input.files = carried.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));`);
    expect(await words(panel, 'operator')).toContain('Каравай');
    await gone(panel, 'failure');
    expect(await world.extension.kept()).toEqual([]);
    await panel.close();
    // It is remembered with the tab, for the panel that opens next.
    const again = await surface('sidepanel', file);
    expect(await words(again, 'operator')).toContain('Каравай');
    await again.close();
    await viewer.close();
    await home.close();
  });

  test('a PDF in a tab whose address does not say so is fetched again and read', async () => {
    const viewer = await world.driver.open(`${SITE}paper?id=5`);
    const panel = await surface('sidepanel', `${SITE}paper`);
    await panel.click(part('read-page'));
    expect(await words(panel, 'operator')).toContain('Каравай');
    await panel.close();
    await viewer.close();
  });

  test('a quote of a PDF says its page, and a click opens the PDF there', async () => {
    const url = `${SITE}leaves.pdf`;
    const viewer = await world.driver.open(url);
    const panel = await surface('sidepanel', url);
    await panel.click(part('read-page'));
    await words(panel, 'operator');
    await panel.run(
      `for (const row of document.querySelectorAll('.unfold > [aria-expanded=false]')) row.click()`,
    );
    const pages = await panel.until<string[]>(
      'the quotes',
      `return [...document.querySelectorAll('${part('quote')}')].map((quote) =>
        quote.querySelector('q').textContent + ' — ' + quote.querySelector('${part('quote-page')}').textContent)`,
    );
    expect(pages.filter((quote) => quote.includes('банкам'))).not.toEqual([]);
    for (const quote of pages) expect(quote).toMatch(quote.includes('банкам') ? /— .*2$/ : /— .*1$/);
    await panel.run(`[...document.querySelectorAll('${part('quote')}')]
      .find((quote) => quote.textContent.includes('банкам')).click()`);
    const opened = await waitFor('the PDF to be opened', async () =>
      (await addresses(world)).find((address) => address.startsWith(`${url}#page=2`)),
    );
    expect(decodeURIComponent(opened)).toContain('банкам');
    await world.extension.page.run(`const tabs = (globalThis.browser ?? chrome).tabs;
      for (const { id, url } of await tabs.query({})) if (url?.startsWith('${url}#page')) await tabs.remove(id)`);
    await panel.close();
    await viewer.close();
  });

  test('while a long PDF is read, page and popup answer at once; it tells its pages and can be stopped', async () => {
    const shop = await world.driver.open(SITE);
    const tabId = await world.extension.tabId(SITE);
    const panel = await surface('sidepanel', SITE);
    await words(panel, 'own-file');
    const reading = world.extension.page.run<{ value: { ok: boolean; error?: string } }>(
      `return (globalThis.browser ?? chrome).runtime.sendMessage(
        { name: 'address.read', payload: { url: '${SITE}book.pdf', tabId: ${tabId} } })`,
    );
    // Until the first page is read there is nothing to count.
    await expect.poll(() => words(panel, 'progress')).toMatch(/\d/);
    // Both are drawn and answered while the reading goes on.
    const popup = await surface('popup', SITE);
    await words(popup, 'progress');
    expect(await shop.run('return document.title')).toBe('Каравай');
    await panel.click(part('stop'));
    expect((await reading).value).toEqual({ ok: false, error: 'stopped' });
    await popup.close();
    await panel.close();
    await shop.close();
  });

  test('a file dropped on the panel; one that is no document says so and what can be read', async () => {
    const shop = await world.driver.open(SITE);
    const panel = await surface('sidepanel', SITE);
    await words(panel, 'own-file');
    const drop = (name: string, html: string) =>
      panel.run(`${carrying(name, html)}
        document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));`);
    await drop('picture.bin', '\u0000\u0001\u0002\u0003');
    expect(await words(panel, 'failure')).toContain('.docx');
    await panel.until(
      'it to be done',
      `return document.querySelector('${part('choose-file')}:enabled') !== null`,
    );
    await drop('politika.html', MEMBERS_POLICY);
    expect(await words(panel, 'operator')).toContain('Каравай');
    expect(await panel.run(`return document.querySelector('button${part('quote')}')`)).toBeNull();
    await panel.close();
    await shop.close();
  });

  test("our entry in a link's menu reads what the link leads to and opens the reading room", async () => {
    const shop = await world.driver.open(`${SITE}shop.html`);
    const tabId = await world.extension.tabId(`${SITE}shop.html`);
    await shop.choose('a[href="/policy.html"]', { id: 'read-policy', label: 'Read this policy' });
    const state = await waitFor('the reading', async () => {
      const { document } = await world.extension.ask('page.state', { tabId });
      return document?.summary.facts.operator;
    });
    expect(state.value).toContain('Каравай');
    const tabs = await world.extension.page.run<{ url?: string }[]>(
      'return (globalThis.browser ?? chrome).tabs.query({})',
    );
    // Without a gesture, which only Firefox's own menu gives here, the room is a tab.
    const rooms = tabs.filter(({ url }) => url?.includes('sidepanel.html'));
    expect(rooms).toHaveLength(found.family === 'firefox' ? 0 : 1);
    await shop.close();
  });

  test('a link read for a tab is there for the panel that opens afterwards', async () => {
    const shop = await world.driver.open(SITE);
    const tabId = await world.extension.tabId(SITE);
    expect(await world.extension.ask('address.read', { url: `${SITE}policy.html`, tabId })).toMatchObject({
      ok: true,
    });
    const panel = await surface('sidepanel', SITE);
    expect(await words(panel, 'operator')).toContain('Каравай');
    await panel.close();
    await shop.close();
  });
});

const addresses = (world: World): Promise<string[]> =>
  world.extension.page.run(
    'return (await (globalThis.browser ?? chrome).tabs.query({})).map((tab) => tab.url ?? "")',
  );
