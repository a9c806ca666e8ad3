import { browser } from 'wxt/browser';

interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
}

/**
 * Opens the reading room for a tab. To be called inside the person's gesture, before any await: both browsers insist.
 * Where there is no panel (phones) or the browser refuses one, it opens as a tab.
 */
export async function openPanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Sidebar;
  const opening = sidePanel?.open({ tabId }) ?? sidebarAction?.open();
  const opened = await opening?.then(
    () => true,
    () => false,
  );
  if (!opened)
    await browser.tabs.create({ url: `${browser.runtime.getURL('/sidepanel.html')}?tab=${tabId}` });
}
