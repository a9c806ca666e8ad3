import type { Score } from './scorer.ts';

/** A figure that must not fall below its floor. */
interface Floor {
  readonly name: string;
  readonly least: number;
  readonly of: (score: Score) => number;
}

const claims: Omit<Floor, 'least'> = { name: 'claims F1', of: ({ groups }) => groups['all']?.f1 ?? 0 };
const precision: Omit<Floor, 'least'> = {
  name: 'claims precision',
  of: ({ groups }) => groups['all']?.precision ?? 0,
};
const facts: Omit<Floor, 'least'> = { name: 'facts F1', of: (score) => score.facts['all']?.f1 ?? 0 };
const stance: Omit<Floor, 'least'> = { name: 'stance right', of: (score) => score.stance };
const exact: Omit<Floor, 'least'> = { name: 'quotes exact', of: ({ quotesExact }) => quotesExact };
const onTarget: Omit<Floor, 'least'> = {
  name: 'quotes on target',
  of: ({ quotesOnTarget }) => quotesOnTarget,
};
const at = (floor: Omit<Floor, 'least'>, least: number): Floor => ({ ...floor, least });

/** Least figures by part; a part without floors is for information. */
const FLOORS: Readonly<Record<string, readonly Floor[]>> = {
  Seeds: [at(claims, 0.95), at(facts, 0.95), at(stance, 0.93), at(exact, 1), at(onTarget, 0.95)],
  Russian: [at(claims, 0.92), at(precision, 0.92), at(facts, 0.88), at(exact, 1), at(onTarget, 0.93)],
  'Russian, held back': [at(exact, 1)],
  English: [at(exact, 1)],
};

/** Prints a line per floor of a part. @returns how many were not reached */
export function printFloors(part: string, score: Score): number {
  const floors = FLOORS[part] ?? [];
  return floors.filter(({ name, least, of }) => !printFloor(`${part}: ${name}`, of(score), least)).length;
}

/** Prints `ok` or `FAILED`, the figure and its floor. @returns whether it was reached */
export function printFloor(name: string, value: number, least: number): boolean {
  const reached = value >= least;
  console.log(`${reached ? 'ok    ' : 'FAILED'} ${name} ${value.toFixed(3)} (floor ${least})`);
  return reached;
}
