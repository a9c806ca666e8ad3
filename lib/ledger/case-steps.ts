import type { CaseStep } from '#lib/model/case.ts';
import { isRealDay } from '#lib/model/day.ts';
import type { LedgerEvent } from './event.ts';
import { inWritingOrder } from './in-writing-order.ts';

/** Something noted about a letter. */
interface Noted {
  readonly step: CaseStep;
  /** By when an answer is due, as early versions wrote it down. */
  readonly due?: string | undefined;
}

/** What was noted about letters, in the order it was noted; what was taken back counts no more. */
export function notedIn(events: readonly LedgerEvent[]): Noted[] {
  const undone = new Set(events.flatMap((event) => undoneBy(event) ?? []));
  return inWritingOrder(events)
    .flatMap((event) => noteOf(event) ?? [])
    .filter(({ step }) => !undone.has(step.id));
}

const undoneBy = ({ kind, content }: LedgerEvent): string | undefined =>
  kind === 'letter-step-undone' ? content?.step : undefined;

/** What an event notes about a letter, taken back since or not; undefined where it is of another kind or was erased. */
export function noteOf(event: LedgerEvent): Noted | undefined {
  if (event.content === null) return undefined;
  switch (event.kind) {
    case 'letter-sent': {
      const { channel, due } = event.content;
      return { step: { ...whenOf(event.content), kind: 'sent', channel }, due };
    }
    case 'letter-delivered':
      return { step: { ...whenOf(event.content), kind: 'delivered' } };
    case 'letter-extended':
      return { step: { ...whenOf(event.content), kind: 'extended' } };
    case 'letter-answered': {
      const { outcome, text, mail } = event.content;
      return {
        step: { ...whenOf(event.content), kind: 'answered', outcome, text, ...(mail && { mail }) },
      };
    }
    case 'letter-closed':
      return { step: { ...whenOf(event.content), kind: 'closed', how: event.content.how } };
    default:
      return undefined;
  }
}

/** Times of early versions may be anything. */
function whenOf(content: {
  readonly id: string;
  readonly letterId: string;
  readonly day?: string;
  readonly time: string;
}): Pick<CaseStep, 'id' | 'letterId' | 'day'> {
  const { id, letterId, day, time } = content;
  const said = day ?? time.slice(0, 10);
  return { id, letterId, day: isRealDay(said) ? said : '' };
}
