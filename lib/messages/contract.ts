import type { FollowUpEntry } from '#lib/ledger/follow-up.ts';
import type { LedgerErrorCode } from '#lib/ledger/ledger-error.ts';
import type { TrimChoice } from '#lib/ledger/trim-plan.ts';
import type { CheckFailure, CompareFailure, Comparison } from '#lib/model/change.ts';
import type { ConsentDraft, Phase } from '#lib/model/consent.ts';
import type { FrameReport } from '#lib/model/control.ts';
import type { EntryRefusal } from '#lib/model/evidence.ts';
import type { Told } from '#lib/model/told.ts';
import type { PolicyDocument, ReadFailure } from '#lib/model/document.ts';
import type { ImportRefusal, ImportReport } from '#lib/model/import.ts';
import type { Letter } from '#lib/model/letter.ts';
import type { PageState, ReadOutcome } from '#lib/model/page-state.ts';
import type { ReadingProgress } from '#lib/model/reading-progress.ts';
import type { Result } from '#lib/model/result.ts';
import type { PolicySummary } from '#lib/model/summary.ts';
import type { KnownChange } from '#lib/model/known-change.ts';

/** From content scripts: the only names the background accepts from a tab, each checked at the door. */
export interface TabMessages {
  /** The scout saw something worth a closer look in this frame: inject the watcher here. */
  'scout.cue': (nothing: Record<never, never>) => void;
  /** The watcher met words beside a control that the lexicon does not read: inject the judge there. */
  'frame.unsure': (frame: { url: string }) => void;
  /** What the watcher found in its frame, again after every change. */
  'frame.report': (report: FrameReport) => void;
  /** The person acted on a consent; the same id comes again with each phase of the act. */
  'consent.draft': (deposit: { draft: ConsentDraft; phase: Phase }) => void;
  /** The person takes back what a notice said was logged; records of another tab's notices are not heeded, then false. */
  'consent.undo': (records: { ids: string[] }) => boolean;
}

/** What the background does for a page that may take long. */
export type StoppableWork = 'import' | 'trim' | 'catch-up' | 'version-check';

/** From the extension's own pages. */
interface PageMessages {
  'page.state': (tab: { tabId: number }) => PageState;
  /**
   * Reads the page in the tab (rendered; a PDF tab is fetched again without cookies) and keeps this version, unless it is
   * only to be read.
   */
  'page.read': (tab: { tabId: number; only?: 'read' }) => ReadOutcome;
  /** Fetches, reads and keeps the document at an address; for the tab in which it was asked for, where one is named. */
  'address.read': (address: { url: string; tabId?: number }) => ReadOutcome;
  /** Reads a file of the person's own, `bytes` in base64; nothing of it is kept. */
  'file.read': (file: { tabId: number; bytes: string; name: string; mediaType: string }) => ReadOutcome;
  /** Stops what is being read for the tab. */
  'reading.stop': (tab: { tabId: number }) => void;
  /** Scrolls the page in the tab to the words and highlights them; false where they are not found. */
  'page.show': (words: { tabId: number; text: string; start: number }) => boolean;
  /** Fetches the document anew that this version is of, by the link that led to it, and keeps what is new. */
  'version.check': (version: { sha256: string; href: string }) => Result<KnownChange, CheckFailure>;
  /** What changed by meaning between two versions, both read by the present engine. */
  'version.compare': (versions: { from: string; to: string }) => Result<Comparison, CompareFailure>;
  /** The person looked at what changed between two versions. */
  'version.seen': (versions: { from: string; to: string }) => void;
  /**
   * Puts on record a consent that the person tells of; gives its id. `id` is new, `zone` the IANA zone of the form's
   * times; each file is a blob URL of the page that asks.
   */
  'consent.enter': (entry: {
    id: string;
    zone: string;
    told: Told;
    files: readonly { readonly address: string; readonly name: string }[];
  }) => Result<string, EntryRefusal>;
  'consent.forget': (consent: { id: string }) => void;
  /** Erases all that is on record for a site (host in Unicode, as on a record). */
  'site.forget': (site: { site: string }) => void;
  /** Erases the whole log; the next record begins a new one. */
  'ledger.wipe': (nothing: Record<never, never>) => void;
  /** Lets go of kept documents, or tells how many files and texts would go. */
  'documents.trim': (trim: { choice: TrimChoice; only: 'check' | 'write' }) => {
    files: number;
    texts: number;
    /** The person stopped it: some may have gone. */
    stopped?: true;
  };
  /** False where the consent that the letter is about was erased. */
  'letter.keep': (letter: Letter) => boolean;
  /** Erases a draft; false, and nothing erased, where something is noted of it or another letter follows it. */
  'letter.forget': (letter: { id: string }) => boolean;
  /**
   * Takes in a log from a file, or tells what it would add. `address` is a blob URL of the page that asks: the background
   * reads it in both browsers, so a file of any size crosses without becoming a message.
   */
  'log.import': (file: { address: string; only: 'check' | 'write' }) => Result<ImportReport, ImportRefusal>;
  /** What became of a consent, as the person says it; false where it was written before or the consent is unknown. */
  'consent.follow-up': (entry: FollowUpEntry) => boolean;
  /** Stops work of the background that takes long; the message that asked for it is answered as stopped. */
  'work.stop': (work: { work: StoppableWork }) => void;
  /** Brings the index up to the events, where it is behind; settles when it is whole. */
  'ledger.catch-up': (nothing: Record<never, never>) => void;
}

/** What reading gives: the text with its blocks, and what it says. */
export interface Reading {
  readonly document: PolicyDocument;
  readonly summary: PolicySummary;
}

/** From the background to the reader page (Chromium only, whose worker cannot parse). */
interface ReaderMessages {
  /** Reads a file; `bytes` in base64, because messages are JSON in Chromium. */
  'reader.open': (file: {
    job?: string;
    bytes: string;
    name: string;
    mediaType: string;
    charset?: string;
  }) => Result<Reading, ReadFailure>;
  'reader.summarize': (work: {
    job?: string;
    document: PolicyDocument;
  }) => Result<PolicySummary, ReadFailure>;
  /** Ends the reading that was begun under this name; unknown names are those of readings that are done. */
  'reader.stop': (reading: { job: string }) => void;
  /** From the reader page to the background. */
  'reader.progress': (word: { job: string; progress: ReadingProgress }) => void;
}

type Messages = TabMessages & PageMessages & ReaderMessages;
export type MessageName = keyof Messages;
export type Payload<N extends MessageName> = Parameters<Messages[N]>[0];
export type Answer<N extends MessageName> = Awaited<ReturnType<Messages[N]>>;

/**
 * `refused`: the door did not let the message in; `failed`: the handler threw; `silent`: nobody answered. Where it was
 * the ledger that could not be read or written, its own reason.
 */
export type ErrorCode = 'refused' | 'failed' | 'silent' | LedgerErrorCode;

/** Every answer on the wire. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode; message: string } };
