import { COVERS, type Covers } from '#lib/model/control.ts';

/** What tells records of one act from others. */
interface Acted {
  readonly time: string;
  readonly site: string;
  readonly covers: readonly Covers[];
  readonly label: string;
}

/** Records of one act are written one after the other, in whatever order; ms. */
const ONE_ACT = 2_000;

/**
 * Puts records of one act in an order that is always the same: what is asked of everyone before advertising; others
 * stay where they are.
 * @param items by time, either way
 */
export function inActOrder<T>(items: readonly T[], of: (item: T) => Acted): T[] {
  const acts: T[][] = [];
  let before: Acted | undefined;
  for (const item of items) {
    const now = of(item);
    if (before && isSameAct(before, now)) acts.at(-1)?.push(item);
    else acts.push([item]);
    before = now;
  }
  return acts.flatMap((act) => act.sort((a, b) => compared(of(a), of(b))));
}

/** A time that is none is nobody's. */
const isSameAct = (a: Acted, b: Acted): boolean =>
  a.site === b.site && Math.abs(Date.parse(a.time) - Date.parse(b.time)) <= ONE_ACT;

function compared(a: Acted, b: Acted): number {
  const rank = ({ covers }: Acted): number =>
    Math.min(COVERS.length, ...covers.map((one) => COVERS.indexOf(one)));
  return rank(a) - rank(b) || (a.label < b.label ? -1 : Number(a.label > b.label));
}
