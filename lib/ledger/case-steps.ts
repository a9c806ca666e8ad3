import type { CaseStep } from '#lib/model/case.ts';
import { isRealDay } from '#lib/model/day.ts';
import type { LedgerEvent } from './event.ts';

/** What was noted about one letter, as {@link caseOf} takes it. */
interface Noted {
  readonly steps: readonly CaseStep[];
  readonly dueSaid?: string | undefined;
}

/** Collects by letter what was noted, in the order it was noted; what was taken back counts no more. */
export function stepsByLetter(events: readonly LedgerEvent[]): ReadonlyMap<string, Noted> {
  const undone = new Set(events.flatMap((event) => undoneBy(event) ?? []));
  const noted = new Map<string, { steps: CaseStep[]; dueSaid?: string | undefined }>();
  for (const event of inWriting(events)) {
    const found = stepOf(event);
    if (!found || undone.has(found.step.id)) continue;
    const letter = noted.get(found.letterId) ?? { steps: [] };
    letter.steps.push(found.step);
    letter.dueSaid = found.due ?? letter.dueSaid;
    noted.set(found.letterId, letter);
  }
  return noted;
}

const undoneBy = ({ kind, content }: LedgerEvent): string | undefined =>
  kind === 'letter-step-undone' ? content?.step : undefined;

/** As they were written: a chain has an order of its own, logs that were joined have only their times. */
function inWriting(events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  const isOneChain = events.every(({ chain }) => chain === events[0]?.chain);
  return events.toSorted((a, b) => (isOneChain ? a.seq - b.seq : writtenAt(a) - writtenAt(b)));
}

function writtenAt({ content }: LedgerEvent): number {
  const time = content !== null && 'time' in content ? Date.parse(content.time) : 0;
  return Number.isNaN(time) ? 0 : time;
}

function stepOf(
  event: LedgerEvent,
): { letterId: string; step: CaseStep; due?: string | undefined } | undefined {
  if (event.content === null) return undefined;
  switch (event.kind) {
    case 'letter-sent': {
      const { channel, letterId, due } = event.content;
      return { letterId, step: { ...whenOf(event.content), kind: 'sent', channel }, due };
    }
    case 'letter-delivered':
      return { letterId: event.content.letterId, step: { ...whenOf(event.content), kind: 'delivered' } };
    case 'letter-extended':
      return { letterId: event.content.letterId, step: { ...whenOf(event.content), kind: 'extended' } };
    case 'letter-answered': {
      const { letterId, outcome, text, mail } = event.content;
      const step = {
        ...whenOf(event.content),
        kind: 'answered',
        outcome,
        text,
        ...(mail && { mail }),
      } as const;
      return { letterId, step };
    }
    case 'letter-closed': {
      const { letterId, how } = event.content;
      return { letterId, step: { ...whenOf(event.content), kind: 'closed', how } };
    }
    default:
      return undefined;
  }
}

/** Times of early versions may be anything. */
function whenOf({ id, day, time }: { id: string; day?: string; time: string }): Pick<CaseStep, 'id' | 'day'> {
  const said = day ?? time.slice(0, 10);
  return { id, day: isRealDay(said) ? said : '' };
}
