import type { Consent } from './consent.ts';
import type { Covers } from './control.ts';

/** What a mark says of one consent, in the person's language. */
export interface AskedWords {
  /** The words of the consent, where the mark tells of several; else empty. */
  readonly label: string;
  /** What the words cover. */
  readonly covers: readonly string[];
  /** What is odd: ticked in advance, one tick for several consents, a form that asks for more than its policy lists. */
  readonly notes: readonly string[];
  /** What matters most in the linked policy; empty until it is read. */
  readonly policy: readonly string[];
}

/** What a mark beside a consent says, in the person's language. */
export interface MarkWords {
  /** For those who hear it: what the mark is, and what it says. */
  readonly name: string;
  readonly title: string;
  /** The consents that its control gives, at least one. */
  readonly asked: readonly AskedWords[];
  /** Heading of what matters in a policy. */
  readonly policyTitle: string;
  readonly close: string;
}

/** Marks of one frame, by the selector of their control. */
export type FrameMarks = Readonly<Record<string, MarkWords>>;

/** What a notice tells of a consent that was put on record. */
export interface LoggedConsent extends Pick<Consent, 'id' | 'site'> {
  readonly covers: readonly Covers[];
}

/** What the notice of a record says, in the person's language. */
export interface NoticeWords {
  readonly title: string;
  readonly text: string;
  readonly undo: string;
  readonly undone: string;
  /** Where the records could not be taken back. */
  readonly notUndone: string;
  readonly close: string;
  /** The records that it is about. */
  readonly ids: readonly string[];
}

/** A consent that the watcher found, and where it is to be seen. */
export interface SeenConsent {
  readonly selector: string;
  readonly element: Element;
}

/** What the background asks of the overlay in a frame. */
export interface OverlayCalls {
  /** Shows these marks and no others; an empty record takes them all away. */
  marks(words: FrameMarks): void;
  notice(words: NoticeWords): void;
  /** Closes the notice that tells of this record. */
  withdraw(id: string): void;
  /** Takes the overlay away: the person wants nothing here. Another may come later. */
  away(): void;
}

declare global {
  /** In the isolated world of a frame that has something to show; the background calls it. */
  var __consentLedgerOverlay: OverlayCalls | undefined;
  /** The marks that the frame is to have: an overlay that comes later begins with them. */
  var __consentLedgerMarks: FrameMarks | undefined;
  /** Ends the watcher of the frame, where one is. */
  var __consentLedgerHush: (() => void) | undefined;
}
