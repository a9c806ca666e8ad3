import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground, isOrphan, world } from '#lib/detect/extension-world.ts';
import { Marks } from '#lib/overlay/marks.ts';
import { Notice } from '#lib/overlay/notice.ts';
import { Overlay } from '#lib/overlay/overlay.ts';

export default defineUnlistedScript(() => {
  // An element with this id would show here, too, until the name is ours.
  if (Object.hasOwn(globalThis, '__consentLedgerOverlay') && globalThis.__consentLedgerOverlay) return;
  const overlay = new Overlay(document);
  // So that the watcher does not take our own words for the page's.
  world.consentLedgerOwn = overlay.host;
  const end = new AbortController();
  end.signal.addEventListener('abort', () => overlay.remove());
  const page = {
    seen: () => world.consentLedgerSeen ?? [],
    pulse: () => isOrphan() && end.abort(),
  };
  const marks = new Marks(overlay, page, end.signal);
  const notice = new Notice(overlay, (ids) => askBackground('consent.undo', { ids }));
  globalThis.__consentLedgerOverlay = {
    marks: (words) => marks.show(words),
    notice: (words) => notice.show(words),
    withdraw: (id) => notice.withdraw(id),
    away: () => {
      end.abort();
      globalThis.__consentLedgerOverlay = undefined;
    },
  };
  if (globalThis.__consentLedgerMarks) marks.show(globalThis.__consentLedgerMarks);
});
