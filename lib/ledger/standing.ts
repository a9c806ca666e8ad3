import type { Case } from '#lib/model/case.ts';
import type { Standing } from '#lib/model/follow-up.ts';
import { casesIn } from './cases-in.ts';
import type { LedgerEvent } from './event.ts';
import { contentsOf } from './state.ts';

/** How things stand with a consent, and by when an answer is due where one is awaited. */
export interface Stand {
  readonly standing: Standing;
  /** ISO date; the earliest where several letters are on their way. */
  readonly due?: string | undefined;
}

/** How things stand with one consent, from all events about it. */
export function standingOf(events: readonly LedgerEvent[]): Stand {
  const [consent] = contentsOf(events, 'consent');
  if (contentsOf(events, 'withdrawn').length > 0) return { standing: 'withdrawn' };
  const cases = casesIn(events, '');
  if (cases.some(isWithdrawal)) return { standing: 'withdrawn' };
  const waiting = cases.filter(isWaited);
  if (waiting.length > 0) return { standing: 'waiting', due: earliest(waiting) };
  if (cases.some(({ state }) => state !== 'draft' && state !== 'given-up')) return { standing: 'answered' };
  return { standing: consent?.decision === 'refused' ? 'refused' : 'active' };
}

/** Of the operator, or of the authority. */
const isWaited = ({ state }: Case): boolean =>
  state === 'sent' || state === 'delivered' || state === 'complained';

/** A letter that takes the consent back, and was heeded. */
const isWithdrawal = ({ letter, state }: Case): boolean =>
  state === 'done' && (letter.kind === 'withdraw' || letter.kind === 'withdraw-and-stop');

const earliest = (cases: readonly Case[]): string | undefined =>
  cases.flatMap(({ due }) => due?.day ?? []).toSorted()[0];
