import { isOpen, waits, type Case } from '#lib/model/case.ts';

export const CASE_FILTERS = ['open', 'overdue', 'done', 'all'] as const;
export type CaseFilter = (typeof CASE_FILTERS)[number];

const PASSES: Readonly<Record<CaseFilter, (found: Case) => boolean>> = {
  open: isOpen,
  overdue: ({ state }) => state === 'overdue',
  done: (found) => !isOpen(found),
  all: () => true,
};

/** Cases of one kind, those whose term ends first before others, then those without a term, newest letter first. */
export function filtered(cases: readonly Case[], filter: CaseFilter): readonly Case[] {
  const dueOf = (found: Case): string => (found.due && waits(found) ? found.due.day : '9999');
  return cases
    .filter(PASSES[filter])
    .toSorted(
      (a, b) =>
        dueOf(a).localeCompare(dueOf(b)) || Date.parse(b.letter.created) - Date.parse(a.letter.created),
    );
}
