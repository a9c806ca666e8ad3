import type { Consent, ConsentDocument } from './consent.ts';
import type { Authority } from './authority.ts';
import type { Quote } from './quote.ts';
import type { Regime } from './regime.ts';
import type { Term } from './term.ts';

/**
 * Kinds of request, in the order they are offered; each law knows some of them. Letters kept by early versions have
 * `withdraw` where now stands `withdraw-and-stop`.
 */
export const REQUEST_KINDS = [
  'withdraw-and-stop',
  'withdraw',
  'stop',
  'stop-advertising',
  'erase',
  'access',
  'correct',
  'restrict',
  'stop-passing',
  'end-publication',
  'object-automated',
  'portability',
] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Letters that follow one that was sent: after the term, after a refusal or a demand for papers, to the authority. */
export const NEXT_KINDS = ['reminder', 'object-refusal', 'object-identification', 'complaint'] as const;
export type NextKind = (typeof NEXT_KINDS)[number];
export const isNext = (kind: LetterKind): kind is NextKind => NEXT_KINDS.some((next) => next === kind);
/** Whether a letter of this kind takes the consent back: a request for access does not. */
export const isWithdrawal = (kind: LetterKind): boolean =>
  kind === 'withdraw' || kind === 'withdraw-and-stop';
export const LETTER_KINDS = [...REQUEST_KINDS, ...NEXT_KINDS] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Languages of letters, which are not those of the interface. */
export const LETTER_LANGUAGES = ['ru', 'en', 'de', 'uk'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

/** What only some letters say of the person or of the matter; asked for each letter anew and kept nowhere. */
export const PARTICULARS = [
  'birth-date',
  'id-document',
  'personal-number',
  'grounds',
  'corrections',
  'published',
  'decision',
  'demanded',
  'answer',
  'enclosures',
] as const;
export type Particular = (typeof PARTICULARS)[number];
export type Particulars = Readonly<Partial<Record<Particular, string>>>;

/** Why a birth date cannot be one. */
export type BirthDayFault = 'no-date' | 'no-such-day' | 'day-ahead' | 'day-long-ago';
/** Particulars that cannot be as they were typed, and why. */
export type ParticularFaults = Readonly<Partial<Record<Particular, BirthDayFault>>>;

/** What the person keeps in the profile. Empty strings are absent fields. */
export interface Profile {
  readonly fullName: string;
  readonly email: string;
  readonly phone: string;
  readonly postal: string;
}

/** Who the letter goes to, and the words of the policy that say so. */
export interface Addressee {
  readonly name: string;
  readonly ids: readonly string[];
  readonly email: string;
  readonly postal: string;
  /** Subject that the policy demands for a withdrawal («с пометкой …»), or empty. */
  readonly subject: string;
  readonly quotes: readonly Quote[];
}

/**
 * What must be asked before the letter can be written. `operator`: its name, where no site tells it; `channel`: neither e-mail nor postal address of the operator
 * known; `authority`: to whom a complaint goes; `contact`: no way to answer the person; `own-postal`: an address that the law wants.
 */
export const LETTER_FIELDS = [
  'operator',
  'channel',
  'authority',
  'full-name',
  'contact',
  'own-postal',
  ...PARTICULARS,
] as const;
export type LetterField = (typeof LETTER_FIELDS)[number];

/** A site that the person writes to with no consent on record: nothing is said of one. */
export interface SiteMatter {
  /** Host in Unicode. */
  readonly site: string;
  /** The site's documents that the person has before them. */
  readonly documents: readonly ConsentDocument[];
  /** `YYYY-MM-DD` on which they were read, where none of them is kept: in a private window. */
  readonly onlyRead?: string;
}

/** The letter that a next one follows, as it went out. Dates are `YYYY-MM-DD`. */
export interface EarlierLetter {
  readonly kind: LetterKind;
  readonly subject: string;
  readonly sent: string;
  /** The day it was received, as far as anybody has said; absent where that is a guess. */
  readonly received?: string;
  /** Last day of the law's term, where it is certain. */
  readonly due?: string;
  /** The day of receipt that `due` is counted from, where nobody has said when the letter came. */
  readonly receivedBy?: string;
  /** When an answer came; absent where none did. */
  readonly answered?: string;
  /** When it was last reminded of, and when an objection was last made; absent where they were not. */
  readonly reminded?: string;
  readonly objected?: string;
}

/** An earlier letter, or what was answered to it, as it goes along with a letter that follows. */
export interface Enclosure {
  /** In the language of the letter that it goes along with. */
  readonly title: string;
  readonly body: string;
  /** Absent where it is an answer. */
  readonly letter?: Pick<Letter, 'id' | 'language'>;
  /** `YYYY-MM-DD` of the sending or the answer. */
  readonly day: string;
}

export interface LetterRequest {
  readonly regime: Regime;
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
  readonly about: Consent | SiteMatter;
  /** Other consents to the same operator that the letter carries as well. */
  readonly also?: readonly Consent[];
  /** For the kinds that follow a letter; those are not written without. */
  readonly earlier?: EarlierLetter;
  /** For a complaint: whom it goes to, while `addressee` stays the operator complained of. */
  readonly authority?: Authority;
  readonly addressee: Addressee;
  readonly sender: Profile;
  readonly particulars?: Particulars;
  /** ISO date of writing. */
  readonly date: string;
  /** SHA-256 of the policy version kept, where one was. */
  readonly policyHash?: string;
}

export interface LetterText {
  readonly subject: string;
  readonly body: string;
  readonly terms: readonly Term[];
}

/** A letter as the ledger keeps it. */
export interface Letter {
  readonly id: string;
  /** Empty where no consent is on record. */
  readonly consentId: string;
  /** Other consents that the letter carries. */
  readonly also?: readonly string[];
  /** The letter that this one follows. */
  readonly follows?: string;
  /** Host in Unicode of a letter without a record. */
  readonly site?: string;
  readonly created: string;
  readonly regime: Regime;
  readonly kind: LetterKind;
  /** Absent in letters of early versions, which were Russian. */
  readonly language?: LetterLanguage;
  readonly addressee: Pick<Addressee, 'name' | 'email' | 'postal'>;
  readonly subject: string;
  readonly body: string;
  /** What the letter says of terms whose clock it starts. Absent in letters of early versions. */
  readonly terms?: readonly Term[];
}

/** Ids of all consents that a letter carries; none where it rests on no record. */
export const consentsIn = ({
  consentId,
  also = [],
}: Pick<Letter, 'consentId' | 'also'>): readonly string[] => (consentId === '' ? [] : [consentId, ...also]);

/** A part of a letter as it stands on paper. */
export type LetterPart =
  /** Addressee or sender, upper right. */
  | { readonly kind: 'party'; readonly lines: readonly string[] }
  /** Centred. */
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly { readonly number: string; readonly text: string }[] }
  /** Date, room to sign, name in full. */
  | { readonly kind: 'signature'; readonly date: string; readonly name: string };
