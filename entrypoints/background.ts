import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { depositConsent, noteDeparture, reviewActs } from '#lib/background/acts.ts';
import { greet } from '#lib/background/install.ts';
import { noteReport, sendWatcher } from '#lib/background/observe.ts';
import { pageState } from '#lib/background/page-state.ts';
import { readAddress, readPage } from '#lib/background/read-on-demand.ts';
import { showInPage } from '#lib/background/show-words.ts';
import { dropTab } from '#lib/background/tab-record.ts';
import { updateToolbar } from '#lib/background/toolbar.ts';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import { sweepDocuments } from '#lib/ledger/sweep.ts';
import { serve } from '#lib/messages.ts';

export default defineBackground({
  type: 'module',
  main() {
    serve({
      'scout.cue': sendWatcher,
      'frame.report': noteReport,
      'consent.draft': depositConsent,
      'page.state': pageState,
      'page.read': readPage,
      'address.read': readAddress,
      'page.show': showInPage,
      'consent.forget': ({ id }) => forgetConsent(id),
      'letter.keep': keepLetter,
    });

    browser.runtime.onInstalled.addListener((details) => void greet(details));

    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'loading') void noteDeparture(tabId).then(() => reviewActs({ tabId, removed: false }));
      if (status === 'complete') void reviewActs({ tabId, removed: false }).then(() => updateToolbar(tabId));
    });

    browser.tabs.onRemoved.addListener((tabId) => {
      void reviewActs({ tabId, removed: true });
      void dropTab(tabId);
    });

    // Acts that were under way when the browser or the worker died.
    void reviewActs().then(() => sweepDocuments(Date.now()));
  },
});
