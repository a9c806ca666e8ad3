/** How many levels a clause number has: 3.2.1 → 3; none → 0. */
export const levelsOf = (number: string | undefined): number => number?.split('.').length ?? 0;

/** Whether `next` is the number after `number` at the same level: 2.3 → 2.4. */
export function follows(number: string, next: string): boolean {
  const [a, b] = [number.split('.'), next.split('.')];
  const beside = a.length === b.length && a.slice(0, -1).join('.') === b.slice(0, -1).join('.');
  return beside && Number(a.at(-1)) + 1 === Number(b.at(-1));
}

/** Whether `number` is a sub-number of `above`: 2.3 → 2.3.1. */
export const isUnder = (above: string, number: string): boolean => number.startsWith(`${above}.`);
