import { isWithdrawn, type Case } from '#lib/model/case.ts';
import type { Standing } from '#lib/model/follow-up.ts';
import { casesIn } from './cases-in.ts';
import type { LedgerEvent } from './event.ts';
import { contentsOf } from './state.ts';

/** How things stand with a consent, and by when an answer is due where one is awaited. */
export interface Stand {
  readonly standing: Standing;
  /** An answer is awaited: of one that was withdrawn, too. */
  readonly waits: boolean;
  /** ISO date; the earliest where several letters are on their way. */
  readonly due?: string | undefined;
}

/** How things stand with one consent, from all events about it. */
export function standingOf(events: readonly LedgerEvent[]): Stand {
  const [consent] = contentsOf(events, 'consent');
  const cases = casesIn(events, '');
  const waiting = cases.filter(isWaited);
  const waits = waiting.length > 0;
  const due = earliest(waiting);
  if (contentsOf(events, 'withdrawn').length > 0 || cases.some(isWithdrawn))
    return { standing: 'withdrawn', waits, due };
  if (waits) return { standing: 'waiting', waits, due };
  if (cases.some(({ state }) => state !== 'draft' && state !== 'given-up'))
    return { standing: 'answered', waits };
  return { standing: consent?.decision === 'refused' ? 'refused' : 'active', waits };
}

/** Of the operator, or of the authority. */
const isWaited = ({ state }: Case): boolean =>
  state === 'sent' || state === 'delivered' || state === 'complained';

const earliest = (cases: readonly Case[]): string | undefined =>
  cases.flatMap(({ due }) => due?.day ?? []).toSorted()[0];
