import type { ChromiumDriver } from '../../browser/chromium.ts';

/** Watches for the content from the very beginning of a page, and for the picture that has it. */
const WATCH = (selector: string): string => `
  globalThis.shownAfter = new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(${JSON.stringify(selector)}) === null) return false;
      watcher.disconnect();
      // The task after the next frame: by then it is painted.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      return true;
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { childList: true, subtree: true });
    look();
  });`;

/** Opens a page and tells when it showed what the selector names; ms since the navigation began. */
export async function shownAfter(
  { context }: ChromiumDriver,
  url: string,
  selector: string,
): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript({ content: WATCH(selector) });
  await page.goto(url, { waitUntil: 'commit' });
  const after = await page.evaluate<number>('globalThis.shownAfter');
  await page.close();
  return after;
}
