import { t } from '#lib/i18n/t.ts';
import type { Term, TermUnit } from '#lib/model/term.ts';

const COUNTED = {
  'working-day': 'count.working-days',
  'calendar-day': 'count.days',
  month: 'count.months',
} as const satisfies Record<TermUnit, string>;

/** "10 working days". */
export const termInWords = ({ n, unit }: Pick<Term, 'n' | 'unit'>): string => t(COUNTED[unit], { n });
