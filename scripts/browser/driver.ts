/** What the tour and the journeys need of a browser, the same for Chromium and Firefox. */
export type Family = 'chromium' | 'firefox';

/** An entry of ours in the browser's own menu: as the extension and as the person knows it. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
}
export type Key = 'Tab' | 'Enter' | 'Escape' | 'Space' | 'ArrowDown';

/** One open tab. Selectors are CSS; `words` narrows a selector to the first match that contains them. */
export interface Tab {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** A real click or real keys: the page gets trusted events. */
  click(selector: string, words?: string): Promise<void>;
  /** A real click at a point of the window, CSS pixels: for what no selector reaches. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses and releases one key where the focus is: see {@link Key}. */
  press(key: Key): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /**
   * Chooses our entry in the menu of a link. In Firefox the browser's own menu is opened and its entry activated;
   * Chromium lets nobody into its menu, and the extension is told what it would have told, without the gesture.
   */
  choose(selector: string, entry: MenuEntry): Promise<void>;
  /** Runs the body of an async function in the page and gives its JSON value. */
  run<T>(body: string): Promise<T>;
  /** Repeats `run` until the value is truthy. @throws after `seconds`, naming what was waited for. */
  until<T>(what: string, body: string, seconds?: number): Promise<NonNullable<T>>;
  picture(file: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** A tab of a private window. */
export type PrivateTab = Pick<Tab, 'click' | 'run'>;

/** A running browser with the built extension in a profile of its own. */
export interface Driver {
  readonly family: Family;
  readonly name: string;
  /** Address of one of the extension's pages: `log.html#/settings`. */
  extensionUrl(page: string): string;
  open(url?: string): Promise<Tab>;
  /** In a private window, where the extension was allowed to be at the start. */
  openPrivate(url: string): Promise<PrivateTab>;
  /** Installs the built extension in this folder, or updates it, while the browser runs. */
  install(extension: string): Promise<void>;
  /** Has pages believe that the person likes them light or dark; those open follow. */
  useScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Ends the extension's background as the browser does when it idles. */
  stopBackground(): Promise<void>;
  /** Kills the browser at once, as a power cut would; nothing is removed. */
  kill(): Promise<void>;
  /** Settles when the browser has gone, by us or by the person. */
  readonly ended: Promise<void>;
  /** Ends the browser that was started here; removes the profile unless the caller gave one. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Path of the browser's program. */
  readonly program: string;
  /** Folder of the built extension; without it the browser starts bare. */
  readonly extension?: string;
  readonly headless: boolean;
  /** An existing folder to start in, kept afterwards; else a fresh one, removed at the end. */
  readonly profile?: string;
  /** Loopback port that answers for every `*.example` host. */
  readonly examplePort?: number;
  /** Lets the extension into private windows, too, as the person may. */
  readonly allowPrivate?: boolean;
  /** By finger, as on a phone; Chromium only. */
  readonly touch?: boolean;
  /** Folder in which what the person saves arrives. */
  readonly downloads?: string;
}

/**
 * How long anything of a browser is waited for before it counts as failed; s. A shared machine may stand still for as
 * long as it likes: what hangs hangs for longer.
 */
export const PATIENCE_S = 60;

/** Polls `look` until it gives something truthy. @throws after `seconds`, naming what was waited for. */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T>,
  seconds = PATIENCE_S,
): Promise<NonNullable<T>> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await look();
    if (value) return value as NonNullable<T>;
    if (Date.now() > end) throw new Error(`waited ${seconds} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
