import { nextKindsOf } from '#lib/letters/offered.ts';
import type { Case, NextStep } from '#lib/model/case.ts';
import type { NextKind } from '#lib/model/letter.ts';

const LETTERS: Readonly<Record<NextStep, readonly NextKind[]>> = {
  send: [],
  wait: [],
  remind: ['reminder'],
  object: ['object-refusal', 'object-identification'],
  complain: ['complaint'],
};

/** Letters that may come next in a case, as far as its law has such letters, with where they are written. */
export function nextLetters({ letter, next }: Case): { readonly kind: NextKind; readonly href: string }[] {
  const known = nextKindsOf(letter.regime, letter.language ?? 'ru');
  return next
    .flatMap((step) => LETTERS[step])
    .filter((kind) => known.includes(kind))
    .map((kind) => ({ kind, href: `#/next/${kind}..${letter.id}` }));
}
