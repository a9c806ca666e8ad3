import { browser, type Browser } from 'wxt/browser';
import { changeDraft, listDrafts } from '#lib/ledger/drafts.ts';
import { onSettings } from '#lib/settings.ts';
import { injectIntoFrames } from './inject.ts';
import { scoutTabs } from './install.ts';
import { leaveUnder } from './leave-in.ts';
import { dropNotices } from './notices.ts';
import { changeTab } from './tab-record.ts';
import { updateToolbar } from './toolbar.ts';

/** Has the tabs that are open follow where the person chooses other sites or windows to be left alone. */
export function followLeave(): void {
  onSettings(async (now, before) => {
    for (const tab of await browser.tabs.query({})) {
      const [was, is] = [leaveUnder(before, tab), leaveUnder(now, tab)];
      if (was === is || tab.id === undefined) continue;
      if (is === 'nothing') await silence(tab.id);
      else if (was === 'nothing') await wake(tab);
      await updateToolbar(tab.id);
    }
  });
}

/** Takes all that is ours out of a tab's page, and forgets what was noticed there. */
async function silence(tabId: number): Promise<void> {
  await injectIntoFrames({ tabId }, () => {
    globalThis.__consentLedgerHush?.();
    globalThis.__consentLedgerOverlay?.away();
    globalThis.__consentLedgerMarks = undefined;
  });
  await changeTab(tabId, () => ({ frames: {} }));
  await dropNotices(tabId);
  for (const draft of await listDrafts())
    if (draft.tabId === tabId) await changeDraft(draft.id, () => undefined);
}

/** Has a tab's page scouted as if it had just come. */
async function wake(tab: Browser.tabs.Tab): Promise<void> {
  await injectIntoFrames({ tabId: tab.id ?? -1 }, () =>
    Reflect.deleteProperty(globalThis, 'consentLedgerEars'),
  );
  await scoutTabs([tab]);
}
