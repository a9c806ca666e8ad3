import { isWithdrawn, type Case } from '#lib/model/case.ts';

/** The day on which a consent was taken back by a letter, `YYYY-MM-DD`, empty where the log does not say; undefined: it was not. */
export function withdrawnOn(cases: readonly Case[]): string | undefined {
  const days = cases.filter(isWithdrawn).map(sentOn);
  return days.toSorted()[0];
}

/** The day on which the first letter of a case went out, by what was noted; empty where nothing says. */
export function sentOn({ letter, steps }: Pick<Case, 'letter' | 'steps'>): string {
  const own = steps.filter(({ letterId }) => letterId === letter.id);
  const sent = own.find(({ kind }) => kind === 'sent') ?? own.find(({ kind }) => kind === 'delivered');
  return sent?.day ?? '';
}
