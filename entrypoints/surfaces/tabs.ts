import { browser } from 'wxt/browser';

/** The tab a surface is about: the one its address names (`?tab=ID`), else the active one of this window. */
export async function subjectTab(): Promise<number | null> {
  const fixed = fixedTab();
  if (fixed !== null) return fixed;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

/** Address of a place in the log page. */
export const logHref = (path: string): string => `${browser.runtime.getURL('/log.html')}#${path}`;

/** The tab that this surface's address names (`?tab=ID`), for one that stays with it. */
export function fixedTab(): number | null {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  return Number.isInteger(named) && named > 0 ? named : null;
}

/** Whether there is still such a tab: an address or a surface outlives the one that it names. */
export const isOpen = async (tabId: number): Promise<boolean> =>
  (await browser.tabs.query({})).some(({ id }) => id === tabId);
