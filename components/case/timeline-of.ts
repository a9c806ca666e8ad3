import { lettersOf, type Case, type CaseStep, type TermEnd } from '#lib/model/case.ts';
import { dayOfMoment } from '#lib/model/day.ts';
import type { Letter } from '#lib/model/letter.ts';

/** A line of a case's timeline: a letter was drafted, something was noted about one, or a term ends. */
export type Entry =
  | { readonly kind: 'drafted'; readonly id: string; readonly letter: Letter }
  | { readonly kind: 'noted'; readonly id: string; readonly letter: Letter; readonly step: CaseStep }
  | { readonly kind: 'due'; readonly id: string; readonly end: TermEnd };

interface Placed {
  readonly day: string;
  readonly turn: number;
  readonly entry: Entry;
}

/**
 * What happened in a case, by day; on one day, and where no day is known, letter by letter. The end of a term that no
 * answer kept is told after all else of its day.
 */
export function timelineOf(found: Pick<Case, 'letter' | 'later' | 'steps' | 'ends'>): Entry[] {
  const placed = lettersOf(found).flatMap((letter, turn) => ofLetter(letter, turn, found.steps));
  const ends = found.ends.map((end): Placed => {
    const entry: Entry = { kind: 'due', id: `due ${end.letterId}`, end };
    return { day: end.due.day, turn: Number.MAX_VALUE, entry };
  });
  return [...placed, ...ends]
    .sort((a, b) => a.day.localeCompare(b.day) || a.turn - b.turn)
    .map(({ entry }) => entry);
}

function ofLetter(letter: Letter, turn: number, all: readonly CaseStep[]): Placed[] {
  const steps = all.filter(({ letterId }) => letterId === letter.id);
  // Whoever notes the letter days after it went out drafted it no later than that.
  const days = [dayOfMoment(new Date(letter.created)), ...steps.map(({ day }) => day)];
  const drafted = days.filter((day) => /^\d{4}-/.test(day)).toSorted()[0] ?? '';
  const entry: Entry = { kind: 'drafted', id: letter.id, letter };
  return [
    { day: drafted, turn, entry },
    ...steps.map((step) => ({
      ...{ day: step.day || drafted, turn },
      entry: { kind: 'noted', id: step.id, letter, step } as const,
    })),
  ];
}
