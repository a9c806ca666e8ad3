import { kindsOf } from '#lib/letters/offered.ts';
import type { Case, NextStep } from '#lib/model/case.ts';

type NextLetter = Exclude<NextStep, 'send' | 'wait'>;

const isLetter = (step: NextStep): step is NextLetter => step !== 'send' && step !== 'wait';

/** Letters that may come next, as far as the law of this one has such letters, with where they are written. */
export function nextLetters({ letter, next }: Case): { readonly step: NextLetter; readonly href: string }[] {
  const kinds: readonly string[] = kindsOf(letter.regime);
  return next
    .filter(isLetter)
    .filter((step) => kinds.includes(step))
    .map((step) => ({ step, href: `#/letter/${letter.consentId}/${step}/${letter.id}` }));
}
