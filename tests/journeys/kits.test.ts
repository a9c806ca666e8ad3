import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settlePage } from '../../scripts/inspect/settle-page.ts';
import { launch } from '../../scripts/browser/launch.ts';
import type { Driver } from '../../scripts/browser/driver.ts';
import { extensionOf, type Extension } from '../../scripts/tour/extension.ts';
import { CASES, servePages, type Case, type ExpectedControl } from './kit-pages.ts';
import { plain, Score } from './score.ts';
import { BROWSERS, builtExtension } from './world.ts';

let pages: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => (pages = await servePages()));
afterAll(() => pages.close());

describe.each(BROWSERS)('kits and own pages in $family', (found) => {
  let driver: Driver;
  let extension: Extension;
  const score = new Score();

  beforeAll(async () => {
    driver = await launch(found, { extension: builtExtension(found.family), headless: true });
    extension = await extensionOf(driver);
  });
  afterAll(() => driver.close());

  async function noticed({ name }: Case): Promise<ExpectedControl[]> {
    const tab = await driver.open();
    await tab.goto(pages.address(name));
    await settlePage(tab);
    const tabId = await extension.tabId(pages.address(name));
    const { controls } = await extension.ask('page.state', { tabId });
    await tab.close();
    return controls.map((control) => plain(control, pages.origin));
  }

  test.each(CASES)('$name', async (page) => {
    const controls = await noticed(page);
    score.add(page, controls);
    expect(controls).toMatchObject(page.controls);
    expect(controls).toHaveLength(page.controls.length);
  });

  test('figures', () => {
    console.log(`${found.family}, ${CASES.length} pages:\n${score.toString()}`);
    expect(score.recall()).toBeGreaterThanOrEqual(0.97);
    expect(score.precision()).toBeGreaterThanOrEqual(0.97);
    expect(score.nearMissesHit).toEqual([]);
  });
});
