import { browser, type Browser } from 'wxt/browser';
import { openPanel } from './open-panel.ts';
import { readAddress } from './read-on-demand.ts';

const ITEM = 'read-policy';

/** Puts "Read this policy" into the menu of links, once: browsers remember it. Phones have no such menu. @param title of it */
export function offerReading(title: string): void {
  browser.contextMenus?.create({
    id: ITEM,
    title,
    contexts: ['link'],
    targetUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** Calls that entry otherwise: the person has chosen another language. */
export async function renameReading(title: string): Promise<void> {
  await browser.contextMenus?.update(ITEM, { title });
}

/** Reads what a link leads to when the person chooses so, and opens the reading room beside the page. */
export function readOnMenu(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === ITEM && linkUrl !== undefined) void readLink(linkUrl, tab);
  });
}

async function readLink(url: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const tabId = tab?.id ?? -1;
  // First, and before any await: the panel opens inside the gesture only.
  const opening = openPanel(tabId);
  await readAddress({ url, tabId });
  await opening;
}
