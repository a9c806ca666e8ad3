/** Units that laws count terms in. */
export const TERM_UNITS = ['calendar-day', 'working-day', 'month'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

/** A term with its counting, for the clock that starts when the letter is marked as sent. */
export interface Term {
  readonly n: number;
  readonly unit: TermUnit;
  readonly basis: string;
  /** How much longer it may take where the operator gives notice. */
  readonly extension?: { readonly n: number; readonly unit: TermUnit };
}
