import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage, world } from '#lib/detect/extension-world.ts';
import { Marks } from '#lib/overlay/marks.ts';
import { Notice } from '#lib/overlay/notice.ts';
import { Overlay } from '#lib/overlay/overlay.ts';

export default defineUnlistedScript(() => {
  if (globalThis.__consentLedgerOverlay) return;
  const overlay = new Overlay(document);
  // So that the watcher does not take our own words for the page's.
  world.consentLedgerOwn = overlay.host;
  const marks = new Marks(overlay, () => world.consentLedgerSeen ?? []);
  const notice = new Notice(overlay, (ids) => sendMessage('consent.undo', { ids: [...ids] }));
  globalThis.__consentLedgerOverlay = {
    marks: (words) => marks.show(words),
    notice: (words) => notice.show(words),
  };
});
