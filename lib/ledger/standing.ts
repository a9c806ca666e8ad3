import type { Standing } from '#lib/model/follow-up.ts';
import type { LedgerEvent } from './event.ts';

/** How things stand with a consent, and by when an answer is due where one is awaited. */
export interface Stand {
  readonly standing: Standing;
  /** ISO date. */
  readonly due?: string | undefined;
}

/** How things stand after one more event about the same consent; the first one is the consent itself. */
export function standAfter(before: Stand, event: LedgerEvent): Stand {
  if (event.content === null) return before;
  switch (event.kind) {
    case 'consent':
      return { standing: event.content.decision === 'refused' ? 'refused' : 'active' };
    case 'letter-sent':
      return { standing: 'waiting', due: event.content.due };
    case 'letter-answered':
      return { standing: event.content.outcome === 'done' ? 'withdrawn' : 'answered' };
    case 'withdrawn':
      return { standing: 'withdrawn' };
    default:
      return before;
  }
}
