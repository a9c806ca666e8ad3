import type { Tab } from '../browser/driver.ts';

const QUIET_MS = 1_600;
const LONGEST_MS = 10_000;
/** The extension looks again a moment after the last change; in a tab behind others it would take longer. */
const LOOK_MS = 700;

/** Scrolls once to the end, so that what comes on scrolling comes, then waits until nothing changes any more. */
export async function settlePage(tab: Tab): Promise<void> {
  await tab.run(`
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    const end = performance.now() + ${LONGEST_MS};
    let changed = performance.now();
    const observer = new MutationObserver(() => (changed = performance.now()));
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    while (performance.now() < end && document.readyState !== 'complete') await pause(50);
    const scroller = document.scrollingElement ?? document.documentElement;
    for (let last = -1; performance.now() < end && scroller.scrollTop !== last; await pause(60)) {
      last = scroller.scrollTop;
      scroller.scrollBy({ top: innerHeight * 0.8, behavior: 'instant' });
    }
    changed = performance.now();
    while (performance.now() < end && performance.now() - changed < ${QUIET_MS}) await pause(50);
    observer.disconnect();
    await pause(${LOOK_MS});`);
}
