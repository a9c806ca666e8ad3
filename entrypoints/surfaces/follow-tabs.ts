import { browser } from 'wxt/browser';

/**
 * Tells when the window's active tab changes or its page loads anew; where `fixed` is given, of that tab only.
 * The panel lives as long as its page, so nobody has to stop it.
 */
export function followTabs(fixed: number | null, onturn: (tabId: number) => void): void {
  void browser.windows.getCurrent().then((window) => {
    browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
      if (fixed === null && windowId === window.id) onturn(tabId);
    });
    browser.tabs.onUpdated.addListener((tabId, change, tab) => {
      const ours = fixed === null ? tab.active && tab.windowId === window.id : tabId === fixed;
      if (ours && change.status !== undefined) onturn(tabId);
    });
  });
}
