import type { Check } from '#lib/model/check.ts';
import type { Consent } from '#lib/model/consent.ts';
import type {
  Correction,
  LetterAnswered,
  LetterClosed,
  LetterDelivered,
  LetterExtended,
  LetterSent,
  LetterStepUndone,
  Note,
  Undone,
  Withdrawn,
} from '#lib/model/follow-up.ts';
import type { Letter } from '#lib/model/letter.ts';
import type { KeptVersion } from '#lib/model/page-state.ts';
import { canonicalJson } from './canonical.ts';
import { newSalt, sha256 } from './sha256.ts';

/** A version of a document was kept: by a click of the person, or because `consentId` rests on it. */
export interface PolicyKept extends Pick<KeptVersion, 'sha256' | 'origin' | 'url' | 'title'> {
  readonly time: string;
  readonly consentId?: string;
  /** The link of that consent that led to it, as on its record. */
  readonly href?: string;
  /** What was read from it, hashed, and the version of the engine that read; events of earlier versions lack both. */
  readonly readingHash?: string;
  readonly engine?: number;
  /** The version it came after, where it was kept to be compared with that one: erased together with it. */
  readonly follows?: string;
  /** What this version showed of its consent that was not known before. */
  readonly checks?: readonly Check[];
}

/** The person says that two operators are one: `key` goes by `into` from now on; where both are equal, apart again. */
export interface OperatorsJoined {
  readonly id: string;
  readonly time: string;
  readonly key: string;
  readonly into: string;
}

/**
 * The person says that at one site an operator is another one than elsewhere, though it goes by the same name or number;
 * where `apart` is false, the same again.
 */
export interface OperatorApart {
  readonly id: string;
  readonly time: string;
  readonly key: string;
  /** Host in Unicode. */
  readonly site: string;
  readonly apart: boolean;
}

/** The text of a version was taken away, as the person chose for old ones; whose it was stays known. */
export interface Trimmed {
  readonly time: string;
  readonly sha256: string;
  readonly operator?: string;
  readonly operatorIds?: readonly string[];
}

/** The person erased the contents of these events of this chain, or of `chain` where one is named. */
export interface Forgotten {
  readonly time: string;
  readonly seqs: readonly number[];
  readonly chain?: string;
}

/** What each kind of event says. */
export interface EventContents {
  consent: Consent;
  'policy-kept': PolicyKept;
  'letter-drafted': Letter;
  'letter-sent': LetterSent;
  'letter-answered': LetterAnswered;
  'letter-delivered': LetterDelivered;
  'letter-extended': LetterExtended;
  'letter-closed': LetterClosed;
  'letter-step-undone': LetterStepUndone;
  withdrawn: Withdrawn;
  undone: Undone;
  note: Note;
  correction: Correction;
  'operators-joined': OperatorsJoined;
  'operator-apart': OperatorApart;
  trimmed: Trimmed;
  forgotten: Forgotten;
}
export type EventKind = keyof EventContents;

/** What is to be said next, before it has its place in the chain. */
export type Entry = { [K in EventKind]: { readonly kind: K; readonly content: EventContents[K] } }[EventKind];

/** The part of an event that stays for good: it links the chain even after the content was forgotten. */
export interface Link {
  readonly chain: string;
  /** From 1. */
  readonly seq: number;
  readonly kind: EventKind;
  /** Hash of the event before; the chain's own id before the first. */
  readonly prev: string;
  readonly contentHash: string;
  readonly hash: string;
}

/** An event; content and salt are null once forgotten. */
export type LedgerEvent = {
  [K in EventKind]: Link & {
    readonly kind: K;
    readonly salt: string | null;
    readonly content: EventContents[K] | null;
  };
}[EventKind];

/** The end of a chain: what the next event hangs on. */
export type Head = Pick<Link, 'chain' | 'seq' | 'hash'>;

/** The head of a chain that has no event yet. */
export const root = (chain: string): Head => ({ chain, seq: 0, hash: chain });

/** Gives an entry its place after `head`. */
export async function seal(head: Head, entry: Entry): Promise<LedgerEvent> {
  const salt = newSalt();
  const contentHash = await hashContent(salt, entry.content);
  const link = { chain: head.chain, seq: head.seq + 1, kind: entry.kind, prev: head.hash, contentHash };
  return { ...link, hash: await hashLink(link), salt, content: entry.content } as LedgerEvent;
}

/** SHA-256 over the salt, a line feed and the content's canonical JSON. */
export const hashContent = (salt: string, content: unknown): Promise<string> =>
  sha256(`${salt}\n${canonicalJson(content)}`);

/** SHA-256 over the canonical JSON of chain, seq, kind, prev and contentHash. */
export const hashLink = ({ chain, seq, kind, prev, contentHash }: Omit<Link, 'hash'>): Promise<string> =>
  sha256(canonicalJson({ chain, seq, kind, prev, contentHash }));
