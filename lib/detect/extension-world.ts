import type { Ears, openEars } from './early.ts';
import { openRoots, type RootOpener } from './flat-tree.ts';
import type { SeenConsent } from '#lib/model/overlay.ts';
import type { scout } from './scout.ts';
import type { Judge } from './second-opinion.ts';

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
  consentLedgerScout?: Scouting;
  /** Gives the watcher somebody to ask about wordings that the lexicon does not read. */
  consentLedgerAppoint?: (judge: Judge) => void;
  /** What the watcher sees now, for the overlay to mark. */
  consentLedgerSeen?: readonly SeenConsent[];
  /** The element of our overlay. */
  consentLedgerOwn?: Element | undefined;
}

/** What the scout does in a frame. */
export interface Scouting {
  readonly openEars: typeof openEars;
  readonly scout: typeof scout;
}

export const world = globalThis as unknown as World;

const port = (): Port | undefined => world.chrome ?? world.browser;

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

/** Asks the background something that is answered by yes or no; whatever goes wrong is a no. */
export async function askBackground(name: string, payload: unknown): Promise<boolean> {
  const runtime = port()?.runtime;
  if (runtime?.id === undefined) return false;
  const reply = await runtime.sendMessage({ name, payload }).then(undefined, () => undefined);
  return typeof reply === 'object' && reply !== null && 'value' in reply && reply.value === true;
}

/** Whether the extension is still there: updated or removed, it leaves its scripts behind in the page. */
export const isOrphan = (): boolean => port()?.runtime.id === undefined;

/**
 * The scouting of the page that a frame is in, where both are of one site. Each kind of object that a frame's own script
 * touches first is built anew for that frame: twenty frames that share one scout cost half of twenty scouts.
 */
export function sharedScouting(): Scouting | undefined {
  try {
    return (window.top as unknown as World | null)?.consentLedgerScout;
  } catch (error) {
    // Another site's page: its frames have nothing in common with it.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** Opens closed shadow roots too: Chromium through its API, Firefox through a method of the element. */
export const rootOpener: RootOpener = (host) => {
  // A form bears no root, and a field of that name hides its `shadowRoot`.
  if (host === world.consentLedgerOwn || host instanceof HTMLFormElement) return null;
  if (host.shadowRoot) return host.shadowRoot;
  const own = (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  // The browser makes its interface for extensions when it is first asked for: plain pages never ask.
  return mayHost(host) ? (port()?.dom?.openOrClosedShadowRoot(host) ?? null) : openRoots(host);
};

/**
 * Asking for a closed root costs a call into the browser. Asked are custom elements, and `div`s with no element in them,
 * which is how scripts mount their widgets; in other elements (`section`, `p` …) only open roots are found.
 */
const mayHost = (element: Element): boolean =>
  element instanceof HTMLElement &&
  (element.localName.includes('-') || (element.localName === 'div' && element.childElementCount === 0));
