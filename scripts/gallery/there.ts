import type { Tab } from '../browser/driver.ts';

/** Waits until a part of a surface is there. */
export async function there(tab: Tab, testid: string): Promise<Tab> {
  await tab.until(testid, `return document.querySelector('[data-testid="${testid}"]') !== null`);
  return tab;
}
