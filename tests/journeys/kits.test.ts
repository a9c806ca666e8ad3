import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { CASES, servePages, type ExpectedControl } from './kit-pages.ts';
import { groupsOf, PageWatch } from './page-watch.ts';
import { Score } from './score.ts';
import { BROWSERS, builtExtension } from './world.ts';

let pages: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => (pages = await servePages()));
afterAll(() => pages.close());

describe.each(BROWSERS)('what is noticed of kits and own pages in $family', (found) => {
  let driver: Driver;
  let watch: PageWatch;
  const score = new Score();
  const noticed = new Map<string, ExpectedControl[]>();

  beforeAll(async () => {
    driver = await launch(found, { extension: builtExtension(found.family), headless: true });
    watch = new PageWatch(driver, pages.address);
  });
  afterAll(() => driver.close());

  describe.each(groupsOf(CASES))('$name', (...group) => {
    beforeAll(async () => {
      const controls = await watch.noticed(group);
      group.forEach(({ name }, at) => noticed.set(name, controls[at] ?? []));
    });

    test.each(group)('$name', (page) => {
      const controls = noticed.get(page.name) ?? [];
      score.add(page, controls);
      expect(controls).toMatchObject(page.controls);
      expect(controls).toHaveLength(page.controls.length);
    });
  });

  test('figures', () => {
    console.log(`${found.family}, ${CASES.length} pages:\n${score.toString()}`);
    expect(score.recall()).toBeGreaterThanOrEqual(0.97);
    expect(score.precision()).toBeGreaterThanOrEqual(0.97);
    expect(score.nearMissesHit).toEqual([]);
  });
});
