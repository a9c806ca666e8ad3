import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { depositConsent, noteDeparture, reviewActs } from '#lib/background/acts.ts';
import { checkVersion, noteSeen } from '#lib/background/check-version.ts';
import { compareVersions } from '#lib/background/compare-versions.ts';
import { checkDaily } from '#lib/background/daily-check.ts';
import { enterTold } from '#lib/background/enter-told.ts';
import { followLeave } from '#lib/background/follow-leave.ts';
import { forgetAndShow } from '#lib/background/forget-consent.ts';
import { greet, reachOpenTabs } from '#lib/background/install.ts';
import { noteReport, sendJudge, sendWatcher } from '#lib/background/observe.ts';
import { noteFollowUp } from '#lib/background/note-follow-up.ts';
import { announce, dropNotices, tellPending, undoRecords } from '#lib/background/notices.ts';
import { readOpened } from '#lib/background/opened-version.ts';
import { markTab, markTabs } from '#lib/background/overlay.ts';
import { pageState } from '#lib/background/page-state.ts';
import { whenRecorded } from '#lib/background/put-on-record.ts';
import { readAddress, readPage } from '#lib/background/read-on-demand.ts';
import { readOwnFile } from '#lib/background/read-own-file.ts';
import { offerReading, readOnMenu, renameReading } from '#lib/background/reading-menu.ts';
import { clearReadings, stopReading } from '#lib/background/readings-under-way.ts';
import { followShortcuts } from '#lib/background/shortcuts.ts';
import { hearAnswer } from '#lib/background/refused-page.ts';
import { followReminders } from '#lib/background/reminders.ts';
import { showInPage } from '#lib/background/show-words.ts';
import { stoppable, stopWork } from '#lib/background/stoppable.ts';
import { takeIn } from '#lib/background/take-in.ts';
import { dropTab } from '#lib/background/tab-record.ts';
import { speakOnToolbar, updateToolbar, updateToolbars } from '#lib/background/toolbar.ts';
import { hasJustStarted } from '#lib/background/session.ts';
import { trimByChoice, trimNow } from '#lib/background/trim-kept.ts';
import { endTrouble, tellingTrouble } from '#lib/background/trouble.ts';
import { forgetSiteAndShow, wipeAndShow } from '#lib/background/wipe.ts';
import { forgetDraft } from '#lib/ledger/forget-draft.ts';
import { catchUp } from '#lib/ledger/index/catch-up.ts';
import { tidy } from '#lib/ledger/tidy.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import { sweepDocuments } from '#lib/ledger/sweep.ts';
import { serve } from '#lib/messages.ts';
import { noteProgress } from '#lib/reader/offscreen.ts';
import { reminderWords } from './surfaces/reminder-words.ts';
import { followLanguage, menuWords, speech, toolbarWords } from './surfaces/speech.ts';

export default defineBackground({ type: 'module', main });

function main(): void {
  serve({
    'scout.cue': sendWatcher,
    'frame.unsure': sendJudge,
    'frame.report': (report, sender) => noteReport(report, sender, speech),
    'consent.draft': async (deposit, sender) => {
      await tellingTrouble(() => depositConsent(deposit, sender));
      // By now its policy was read: the person who has just ticked may still think again.
      if (deposit.phase === 'touched' && sender.tab?.id !== undefined) await markTab(sender.tab.id, speech);
    },
    'consent.undo': async (records, sender) =>
      (await tellingTrouble(() => undoRecords(records, sender))) ?? false,
    'page.state': pageState,
    'page.read': readPage,
    'address.read': readAddress,
    'file.read': readOwnFile,
    'reading.stop': stopReading,
    'reader.progress': noteProgress,
    'page.show': showInPage,
    'version.check': (version) => stoppable('version-check', (signal) => checkVersion(version, { signal })),
    'version.compare': compareVersions,
    'version.seen': noteSeen,
    'consent.enter': enterTold,
    'consent.forget': forgetAndShow,
    'site.forget': forgetSiteAndShow,
    'ledger.wipe': wipeAndShow,
    'documents.trim': trimNow,
    'letter.keep': keepLetter,
    'letter.forget': ({ id }) => forgetDraft(id),
    'log.import': takeIn,
    'consent.follow-up': noteFollowUp,
    'ledger.catch-up': () => stoppable('catch-up', catchUp),
    'work.stop': stopWork,
  });

  whenRecorded(async (tabId, consent) => {
    await announce(tabId, consent, speech);
    await markTab(tabId, speech);
  });
  speakOnToolbar(toolbarWords);
  followLanguage(() => {
    void markTabs(speech);
    void updateToolbars();
    void menuWords().then(renameReading);
  });

  browser.runtime.onInstalled.addListener((details) => {
    void menuWords().then(offerReading);
    void greet(details);
  });
  readOnMenu();
  followShortcuts();
  followReminders(reminderWords);
  followLeave();

  browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
    if (status === undefined) return;
    void tellingTrouble(async () => {
      if (status === 'loading') await noteDeparture(tabId);
      await reviewActs({ tabId, removed: false });
      if (status !== 'complete') return;
      await hearAnswer(tabId);
      await updateToolbar(tabId);
      await tellPending(tabId, speech);
      await readOpened(tabId, tab);
      await checkDaily(tab);
    });
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    void dropTab(tabId);
    void dropNotices(tabId);
    void tellingTrouble(() => reviewActs({ tabId, removed: true }));
  });

  void reachOpenTabs();
  void clearReadings();

  // Acts that were under way when the browser or the worker died.
  void tellingTrouble(async () => {
    await reviewActs();
    await sweepDocuments(Date.now());
    await tidy();
    if (await hasJustStarted()) await trimByChoice();
    await endTrouble('reading');
  });
}
