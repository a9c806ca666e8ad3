import { t } from '#lib/i18n/t.ts';
import { lettersOf, type Case } from '#lib/model/case.ts';

interface Lettered {
  readonly cases: readonly Case[];
}

/** All letters with their days, oldest of a case first. One of which nothing was noted did not go out. */
export const written = ({ cases }: Lettered): string[] =>
  cases.flatMap((one) =>
    lettersOf(one).map(({ id, subject, created }) => {
      const isDraft = !one.steps.some(({ letterId }) => letterId === id);
      return `${created.slice(0, 10)} ${subject}${isDraft ? ` (${t('case.state.draft')})` : ''}`;
    }),
  );

/** As the page of letters has them, each once. */
export const states = ({ cases }: Lettered): string[] => [
  ...new Set(cases.map(({ state }) => t(`case.state.${state}`))),
];
