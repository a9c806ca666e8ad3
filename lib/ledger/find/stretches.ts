import type { Stretch } from '#lib/model/stretch.ts';
import type { Standing } from '#lib/model/follow-up.ts';

/** Times before or long after this are mistakes of a clock or of a file; they are listed, and not drawn. */
const FIRST = Date.UTC(1990, 0, 1);
const DAY = 24 * 60 * 60 * 1000;
const MOST = 36;

/** Months in a stretch. */
const UNITS = { month: 1, quarter: 3, year: 12 } as const;

/** Acts as they are counted, each at its time. */
export interface Acts {
  readonly times: readonly number[];
  readonly standings: readonly Standing[];
}

/** Counts acts by month, quarter or year, whichever is the finest that gives no more than three dozen stretches. */
export function stretchesOf({ times, standings }: Acts, now: number): Stretch[] {
  const isDrawn = (time: number): boolean => time >= FIRST && time <= now + DAY;
  let [first, last] = [Infinity, -Infinity];
  for (const time of times) {
    if (!isDrawn(time)) continue;
    first = Math.min(first, time);
    last = Math.max(last, time);
  }
  if (first === Infinity) return [];
  const unit = unitFor(monthOf(first), monthOf(last));
  const months = UNITS[unit];
  const begin = Math.floor(monthOf(first) / months);
  const counts = Array.from({ length: Math.floor(monthOf(last) / months) - begin + 1 }, nothing);
  times.forEach((time, at) => {
    const count = isDrawn(time) ? counts[Math.floor(monthOf(time) / months) - begin] : undefined;
    if (count) add(count, standings[at]);
  });
  return counts.map((count, at) => ({
    from: startOf((begin + at) * months),
    until: startOf((begin + at + 1) * months),
    unit,
    ...count,
  }));
}

interface Count {
  given: number;
  refused: number;
  withdrawn: number;
}

const nothing = (): Count => ({ given: 0, refused: 0, withdrawn: 0 });

function add(count: Count, standing: Standing | undefined): void {
  if (standing === 'refused') count.refused += 1;
  else count.given += 1;
  if (standing === 'withdrawn') count.withdrawn += 1;
}

function unitFor(first: number, last: number): Stretch['unit'] {
  if (last - first < MOST) return 'month';
  return last - first < MOST * UNITS.quarter ? 'quarter' : 'year';
}

/** Months since year 0 of the device's calendar. */
function monthOf(time: number): number {
  const date = new Date(time);
  return date.getFullYear() * 12 + date.getMonth();
}

const startOf = (month: number): number => new Date(Math.floor(month / 12), month % 12, 1).getTime();
