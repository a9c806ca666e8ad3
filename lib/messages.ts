import type { ConsentDraft, Phase } from './model/consent.ts';
import type { FrameReport } from './model/control.ts';
import type { Letter } from './model/letter.ts';
import type { PageState, ReadOutcome } from './model/page-state.ts';

/** From content scripts: the only names the background accepts from a tab, each checked at the door. */
export interface TabMessages {
  /** The scout saw something worth a closer look in this frame: inject the watcher here. */
  'scout.cue': (cue: { url: string }) => void;
  /** What the watcher found in its frame, again after every change. */
  'frame.report': (report: FrameReport) => void;
  /** The person acted on a consent; the same id comes again with each phase of the act. */
  'consent.draft': (deposit: { draft: ConsentDraft; phase: Phase }) => void;
}

/** From the extension's own pages. */
export interface PageMessages {
  'page.state': (tab: { tabId: number }) => PageState;
  /** Reads the page in the tab (rendered; a PDF tab is fetched again without cookies) and keeps this version. */
  'page.read': (tab: { tabId: number }) => ReadOutcome;
  /** Fetches, reads and keeps the document at an address. */
  'address.read': (address: { url: string }) => ReadOutcome;
  /** Scrolls the page in the tab to the words and highlights them; false where they are not found. */
  'page.show': (words: { tabId: number; text: string; start: number }) => boolean;
  'consent.forget': (consent: { id: string }) => void;
  'letter.keep': (letter: Letter) => void;
}

export type Messages = TabMessages & PageMessages;
export type MessageName = keyof Messages;
export type Payload<N extends MessageName> = Parameters<Messages[N]>[0];
export type Answer<N extends MessageName> = Awaited<ReturnType<Messages[N]>>;

/** Every answer on the wire. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: { code: string; message: string } };
