/** The same again and again: what happened last, and all of it, the last first. */
export interface Repeats<T> {
  readonly last: T;
  readonly all: readonly T[];
}

/**
 * Gathers what is the same, each where its first one stands.
 * @param items the newest first
 * @param sameness equal for what is the same
 */
export function repeatsIn<T>(items: readonly T[], sameness: (item: T) => string): readonly Repeats<T>[] {
  return [...Map.groupBy(items, sameness).values()].flatMap((all) =>
    all[0] === undefined ? [] : [{ last: all[0], all }],
  );
}
