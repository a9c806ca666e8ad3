import type { FieldKind } from '#lib/model/control.ts';
import type { Regime } from '#lib/model/regime.ts';
import type { Term } from '#lib/model/term.ts';

/** What a language says by itself, outside the texts of the letters. */
export interface LetterWords {
  /** Opening quotation mark of the language: nested ones follow from it. */
  readonly opening: '«' | '“' | '„';
  readonly closing: '»' | '”' | '“';
  /** `2026-11-20…` in words. @throws RangeError where it is no ISO date */
  readonly date: (iso: string, regime: Regime) => string;
  /** A moment on the person's own clock, zone included. @param zone IANA zone, or empty */
  readonly moment: (iso: string, zone: string, regime: Regime) => string;
  readonly fieldKinds: Readonly<Record<FieldKind, string>>;
  /** A term as it stands in the letters of this language. */
  readonly term: (term: Pick<Term, 'n' | 'unit'>) => string;
  /** Behind the address of a document of which a version is kept. */
  readonly versionKept: string;
  /** The same of a document that was read and not kept. @param date in words */
  readonly versionRead: (date: string) => string;
  /** The addressee where nobody knows the operator's name. */
  readonly siteOwner: (site: string) => string;
  /** Registration numbers with the names of their registers, where they tell; empty for none. */
  readonly numbers: (ids: readonly string[], regime: Regime, operator: string) => string;
  /** The sender behind "From:". */
  readonly senderFrom: (fullName: string) => string;
  /** An earlier letter as it is enclosed. @param date in words */
  readonly copyOf: (what: 'request' | 'reminder' | 'objection', date: string) => string;
  /** The operator's answer as it is enclosed. @param date in words, or empty @param isMail its text is a message's own */
  readonly answerOf: (date: string, isMail: boolean) => string;
}
