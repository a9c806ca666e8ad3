import { nextKindsOf } from '#lib/letters/offered.ts';
import { wasSent, type Case, type NextStep } from '#lib/model/case.ts';
import type { Letter, NextKind } from '#lib/model/letter.ts';

const LETTERS: Readonly<Record<NextStep, readonly NextKind[]>> = {
  send: [],
  wait: [],
  remind: ['reminder'],
  object: ['object-refusal', 'object-identification'],
  complain: ['complaint'],
};

/**
 * Letters that may come next in a case, as far as its law has such letters, with where they are written.
 * @param shown the letter shown: while it is a draft, there is no need for another of its kind
 */
export function nextLetters(
  found: Case,
  shown?: Letter['id'],
): { readonly kind: NextKind; readonly href: string }[] {
  const { letter, next } = found;
  const known = nextKindsOf(letter.regime, letter.language ?? 'ru');
  const draft = found.later.find((one) => one.id === shown && !wasSent(found, one));
  return next
    .flatMap((step) => LETTERS[step])
    .filter((kind) => known.includes(kind) && kind !== draft?.kind)
    .map((kind) => ({ kind, href: `#/next/${kind}..${letter.id}` }));
}
