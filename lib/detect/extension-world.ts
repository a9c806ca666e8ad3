import type { Ears } from './early.ts';
import { openRoots, type RootOpener } from './flat-tree.ts';

/** What of the extension's interface a content script gets, without the polyfill: it would cost every page 10 kB. */
interface Port {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
  };
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** Globals of the isolated world, which scout and watcher share. */
interface World {
  readonly browser?: Port;
  readonly chrome?: Port;
  consentLedgerEars?: Ears;
  consentLedgerWatcher?: true;
}

export const world = globalThis as unknown as World;

const port = (): Port | undefined => (world.browser?.runtime ? world.browser : world.chrome);

/**
 * Tells the background something. Sent at once, so that a page that dies now still delivers.
 * @returns false where the extension was updated or removed under this page
 */
export function sendMessage(name: string, payload: unknown): boolean {
  const runtime = port()?.runtime;
  if (runtime?.id === undefined) return false;
  // Nobody listening (the background restarts, the extension goes) is normal life for a content script.
  void runtime.sendMessage({ name, payload }).then(undefined, () => undefined);
  return true;
}

/** Opens closed shadow roots too: Chromium through its API, Firefox through a method of the element. */
export const rootOpener: RootOpener = (host) => {
  if (host.shadowRoot) return host.shadowRoot;
  const own = (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  const opener = port()?.dom;
  return opener && mayHost(host) ? opener.openOrClosedShadowRoot(host) : openRoots(host);
};

/** Asking costs a call into the browser: only elements that can bear a root, and have little else, are asked. */
const mayHost = (element: Element): boolean =>
  element instanceof HTMLElement &&
  (element.localName.includes('-') || (element.localName === 'div' && element.childElementCount === 0));
