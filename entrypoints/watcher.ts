import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rootOpener, sendMessage, world } from '#lib/detect/extension-world.ts';
import { Watcher } from '#lib/detect/watch.ts';

export default defineUnlistedScript(() => {
  // A frame gives its cue once, but the background may be asked twice.
  if (world.consentLedgerWatcher === true) return;
  world.consentLedgerWatcher = true;
  hideNamed();
  const watcher = new Watcher(
    document,
    rootOpener,
    {
      unsure: () => void sendMessage('frame.unsure', { url: location.href.slice(0, 2_000) }),
      report: (report) => sendMessage('frame.report', report),
      deposit: ({ draft, phase }) => sendMessage('consent.draft', { draft: { ...draft, ...gpc() }, phase }),
      seen: (consents) => void (world.consentLedgerSeen = consents),
      isOwn: (target) => target !== undefined && target === world.consentLedgerOwn,
    },
    world.consentLedgerEars,
  );
  world.consentLedgerAppoint = (judge) => watcher.ask(judge);
  globalThis.__consentLedgerHush = () => {
    watcher.stop();
    delete world.consentLedgerAppoint;
    globalThis.__consentLedgerHush = undefined;
    delete world.consentLedgerWatcher;
    delete world.consentLedgerSeen;
  };
  watcher.start();
});

/** An element with such an id would pass for a global of ours, until there is one. */
function hideNamed(): void {
  for (const name of OURS) if (!Object.hasOwn(globalThis, name)) Reflect.set(globalThis, name, undefined);
}

const OURS = [
  'consentLedgerAppoint',
  'consentLedgerSeen',
  '__consentLedgerHush',
  '__consentLedgerMarks',
  '__consentLedgerOverlay',
];

/** Not every browser has the signal. */
function gpc(): { gpc?: true } {
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: unknown };
  return globalPrivacyControl === true ? { gpc: true } : {};
}
