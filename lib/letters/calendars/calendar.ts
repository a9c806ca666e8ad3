/** A country's days off beside Saturdays and Sundays. Days are `MM-DD` where they come every year, else `YYYY-MM-DD`. */
export interface WorkCalendar {
  /** Holidays that stay where they are, whatever day of the week. */
  readonly fixed: readonly string[];
  /** Holidays that move to the next working day where they meet a weekend. */
  readonly moving: readonly string[];
  /** What the yearly decree changes. A year that is not here is an estimate. */
  readonly decrees: Readonly<Record<string, YearlyDecree>>;
}

interface YearlyDecree {
  readonly source: string;
  readonly off: readonly string[];
  /** Saturdays and Sundays that are worked. */
  readonly working: readonly string[];
}
