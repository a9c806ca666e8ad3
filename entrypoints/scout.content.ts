import { defineContentScript } from 'wxt/utils/define-content-script';
import { rootOpener, sendMessage, sharedScouting, world } from '#lib/detect/extension-world.ts';
import { openEars } from '#lib/detect/early.ts';
import { scout } from '#lib/detect/scout.ts';

// The manifest is made of it; pages get `main` alone.
export default /* @__PURE__ */ defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main,
});

/** Scouts the frame that it runs in. */
export function main(): void {
  // The background brings the scout into tabs that were open at installation; there may be one already.
  if (world.consentLedgerEars) return;
  // The name is taken before a page has an element that is called so.
  world.consentLedgerOwn = undefined;
  const scouting = sharedScouting() ?? (world.consentLedgerScout = { openEars, scout });
  const hurry = scouting.scout(window, rootOpener, () => sendMessage('scout.cue', {}));
  world.consentLedgerEars = scouting.openEars(window, hurry);
}
