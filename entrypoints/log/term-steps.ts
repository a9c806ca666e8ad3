import { dueStepWords } from '#components/case/due-step-words.ts';
import { dayWords } from '#components/case/due-words.ts';
import type { CaseStep } from '#components/log/case/case-view.ts';
import { letterName } from '#components/log/case/letter-name.ts';
import { t } from '#lib/i18n/t.ts';
import { lettersOf, type Case, type TermEnd } from '#lib/model/case.ts';
import type { Letter } from '#lib/model/letter.ts';

/** The end of a term among what happened, which no entry of the log tells of. */
export interface TermStep {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly step: CaseStep;
}

/** Where the terms of letters about a consent end that no answer kept, the earliest first. @param zone of the consent */
export const termSteps = (cases: readonly Case[], zone: string): TermStep[] =>
  cases
    .flatMap((found) => found.ends.map((end) => termStep(end, lettersOf(found), zone)))
    .toSorted((a, b) => a.day.localeCompare(b.day));

function termStep(end: TermEnd, letters: readonly Letter[], zone: string): TermStep {
  const { main, notes } = dueStepWords(end);
  const letter = letters.find(({ id }) => id === end.letterId);
  const what = letter
    ? t('case-file.step.of-letter', { what: main, letter: letterName(letter, zone) })
    : main;
  return { day: end.due.day, step: { time: dayWords(end.due.day), what: [what, ...notes].join('\n') } };
}
