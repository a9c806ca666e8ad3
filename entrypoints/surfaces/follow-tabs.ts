import { browser } from 'wxt/browser';

/**
 * Tells when the window's active tab changes or its page loads anew; where `fixed` is given, of that tab only.
 * The panel lives as long as its page, so nobody has to stop it.
 */
export function followTabs(fixed: number | null, onturn: (tabId: number) => void): void {
  void isHere().then((here) => {
    browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
      if (fixed === null && here(windowId)) onturn(tabId);
    });
    browser.tabs.onUpdated.addListener((tabId, change, tab) => {
      const ours = fixed === null ? tab.active && here(tab.windowId) : tabId === fixed;
      if (ours && change.status !== undefined) onturn(tabId);
    });
  });
}

/** Whether a window is the one that this surface is in. Phones have no windows: all is in front of the person. */
async function isHere(): Promise<(windowId: number | undefined) => boolean> {
  const own = await browser.windows?.getCurrent();
  return (windowId) => own === undefined || windowId === own.id;
}
