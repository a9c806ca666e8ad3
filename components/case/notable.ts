import { lettersOf, wasSent, type Case, type CaseState } from '#lib/model/case.ts';
import type { Letter } from '#lib/model/letter.ts';
import type { NotingKind } from './noting.ts';

const NOTABLE: Readonly<Record<CaseState, readonly NotingKind[]>> = {
  draft: [],
  sent: ['delivered', 'answered', 'extended', 'closed'],
  delivered: ['answered', 'extended', 'closed'],
  overdue: ['answered', 'delivered', 'extended', 'closed'],
  answered: ['answered', 'closed'],
  refused: ['answered', 'closed'],
  done: [],
  'given-up': [],
  complained: ['answered', 'delivered', 'closed'],
};

/** Something that may be noted, and the letters of the case that it may be said of, the likeliest last. */
export interface Notable {
  readonly kind: NotingKind;
  readonly letters: readonly [Letter, ...Letter[]];
}

/**
 * What may be noted in a case, the likeliest first; what is known already is not asked again.
 * @param letterId the letter that is shown: only of this one is it asked whether it was sent
 */
export function notable(found: Case, letterId: string): readonly Notable[] {
  const letters = lettersOf(found);
  const drafts = letters.filter((letter) => letter.id === letterId && !wasSent(found, letter));
  const sent = letters.filter((letter) => wasSent(found, letter));
  const about = (kind: NotingKind): readonly Letter[] => {
    const without = sent.filter(
      ({ id }) => !found.steps.some((step) => step.letterId === id && step.kind === kind),
    );
    if (kind === 'delivered') return without;
    // A notice that it takes longer is of the first letter's term, a closing is of the whole case.
    if (kind === 'extended') return found.due && without.length === sent.length ? sent.slice(0, 1) : [];
    return kind === 'closed' ? sent.slice(-1) : sent;
  };
  return [
    ...drafts.map((letter) => ({ kind: 'sent', letters: [letter] }) as const),
    ...NOTABLE[found.state].flatMap((kind) => {
      const [first, ...others] = about(kind);
      return first ? [{ kind, letters: [first, ...others] } as const] : [];
    }),
  ];
}
