import { expect, test } from 'vitest';
import { BROWSERS, startWorld } from './world.ts';

/** Where the tests open the popup in a tab, the tab gives it room; the browser's own makes it as narrow as it lets itself be. */
const SIZE = `await chrome.action.openPopup();
  for (let waited = 0; waited < 50; waited++) {
    const [popup] = chrome.extension.getViews({ type: 'popup' });
    const site = popup?.document.querySelector('[data-testid=site]');
    if (site) {
      await new Promise((done) => setTimeout(done, 500));
      const content = popup.document.querySelector('.popup').getBoundingClientRect();
      return { window: popup.innerWidth, content: content.width, cut: content.right > popup.innerWidth };
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return null;`;

for (const found of BROWSERS.filter(({ family }) => family === 'chromium'))
  test('the popup that the toolbar opens is as wide as it was drawn', async () => {
    const world = await startWorld(found);
    await world.driver.open(world.site.url('vasilyok'));
    await world.controls(world.site.url('vasilyok'));
    const size = await world.extension.page.run<{ window: number; content: number; cut: boolean }>(SIZE);
    expect(size).toMatchObject({ content: size.window, cut: false });
    expect(size.window).toBeGreaterThanOrEqual(360);
    expect(size.window).toBeLessThanOrEqual(420);
    await world.end();
  });
