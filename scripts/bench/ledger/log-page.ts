import type { Driver, Tab } from '../../browser/driver.ts';
import { isChromium, pageMemory } from './page-memory.ts';

const DRAWN = `while (!document.querySelector('[data-testid=record]')) await new Promise(requestAnimationFrame);
  return performance.now();`;
const SCREENS = 60;

/** The log page itself over the long log: when the first records stand there, and what it holds after much scrolling. */
export async function logPage(driver: Driver): Promise<string> {
  const tab = await driver.open(driver.extensionUrl('log.html'));
  const drawn = await tab.run<number>(DRAWN);
  const opened = isChromium(driver) ? await pageMemory(driver) : undefined;
  await scrollThrough(tab);
  await tab.run(DRAWN);
  const rows = await tab.run<number>(`return document.querySelectorAll('[data-testid=record]').length`);
  const scrolled = isChromium(driver) ? await pageMemory(driver) : undefined;
  await tab.type('[data-testid=search]', 'рекл');
  await tab.until('the search', `return document.querySelector('mark') !== null`);
  const searched = isChromium(driver) ? await pageMemory(driver) : undefined;
  await tab.close();
  const memory =
    opened === undefined
      ? 'told in Chromium only'
      : `${opened}; after ${SCREENS} screens ${scrolled}; after a search ${searched}`;
  return `log page: first records drawn ${drawn.toFixed(0)} ms after its address was opened; records in the page after ${SCREENS} screens: ${rows}; heap: ${memory}`;
}

async function scrollThrough(tab: Tab): Promise<void> {
  for (let at = 1; at <= SCREENS; at++) {
    await tab.run(`scrollTo(0, document.documentElement.scrollHeight * ${at / SCREENS});
      await new Promise((resolve) => setTimeout(resolve, 60)); return 0`);
  }
}
