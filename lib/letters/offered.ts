import {
  NEXT_KINDS,
  REQUEST_KINDS,
  type LetterKind,
  type LetterLanguage,
  type NextKind,
  type Particular,
  type RequestKind,
} from '#lib/model/letter.ts';
import type { Regime } from '#lib/model/regime.ts';
import { LAWS } from './law/laws.ts';

/** Kinds of request that a law knows, the usual one first. */
export const kindsOf = (regime: Regime): readonly RequestKind[] =>
  REQUEST_KINDS.filter((kind) => LAWS[regime].kinds[kind] !== undefined);

/**
 * Letters that may follow one under a law, in the order in which they are usual: reminder, objections, complaint.
 * Empty in a language that the law has no letters in.
 */
export const nextKindsOf = (regime: Regime, language: LetterLanguage): readonly NextKind[] =>
  languagesOf(regime).includes(language)
    ? NEXT_KINDS.filter((kind) => LAWS[regime].kinds[kind] !== undefined)
    : [];

/** Languages that letters under a law are written in, the usual one first. */
export const languagesOf = (regime: Regime): readonly LetterLanguage[] => {
  const { languages, alsoIn = [] } = LAWS[regime];
  return [...languages, ...alsoIn];
};

/** Whether the law's operators work in another language: letters in this one are written by the person's choice only. */
export const isSecondLanguage = (regime: Regime, language: LetterLanguage): boolean =>
  LAWS[regime].alsoIn?.includes(language) ?? false;

/** What the law wants in such a letter beside name and contact, and what it may hold. */
export function particularsOf(
  regime: Regime,
  kind: LetterKind,
): { readonly must: readonly (Particular | 'own-postal')[]; readonly may: readonly Particular[] } {
  const { must = [], may = [] } = LAWS[regime].kinds[kind] ?? {};
  return { must, may };
}

/** The kind asked for, or the law's usual one where it does not know that kind. */
export function kindOffered(regime: Regime, wanted: RequestKind): RequestKind {
  const kinds = kindsOf(regime);
  const joined = wanted === 'withdraw-and-stop' ? 'withdraw' : wanted;
  const found = [wanted, joined].find((kind) => kinds.includes(kind)) ?? kinds[0];
  if (found === undefined) throw new Error(`a law without letters: ${regime}`);
  return found;
}

/** The language asked for, or the law's usual one where there are no letters in that language. */
export function languageOffered(regime: Regime, wanted: LetterLanguage): LetterLanguage {
  const languages = languagesOf(regime);
  return languages.find((language) => language === wanted) ?? languages[0] ?? 'en';
}
