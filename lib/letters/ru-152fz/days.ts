import type { LawTerm } from '../law/law.ts';

const plural = new Intl.PluralRules('ru');

/** A term after «не более»: «30 дней», «10 рабочих дней», «1 рабочего дня». */
export function daysInGenitive(term: Pick<LawTerm, 'n' | 'unit'>): string {
  const one = plural.select(term.n) === 'one';
  const days = one ? 'дня' : 'дней';
  if (term.unit === 'calendar-day') return `${term.n} ${days}`;
  return `${term.n} ${one ? 'рабочего' : 'рабочих'} ${days}`;
}
