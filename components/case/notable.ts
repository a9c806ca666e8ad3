import type { CaseState } from '#lib/model/case.ts';
import type { NotingKind } from './noting.ts';

const NOTABLE: Readonly<Record<CaseState, readonly NotingKind[]>> = {
  draft: ['sent'],
  sent: ['delivered', 'answered', 'extended', 'closed'],
  delivered: ['answered', 'extended', 'closed'],
  overdue: ['answered', 'delivered', 'extended', 'closed'],
  answered: ['answered', 'closed'],
  refused: ['answered', 'closed'],
  done: [],
  'given-up': [],
};

/** What may be noted about a letter, the likeliest first; what is known already is not asked again. */
export const notable = (state: CaseState, known: readonly NotingKind[]): readonly NotingKind[] =>
  NOTABLE[state].filter((kind) => kind === 'answered' || !known.includes(kind));
