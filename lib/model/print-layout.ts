/**
 * How a letter is laid out for paper: as it reads, or with the addressee where a window envelope shows it. `din`: window
 * left, DIN 5008 form B; `e65`: window lower right of an E65 (DL) envelope, as Russian post offices sell it. A4 is folded
 * in three.
 */
export const PRINT_LAYOUTS = ['plain', 'din', 'e65'] as const;
export type PrintLayout = (typeof PRINT_LAYOUTS)[number];

/** A list of what lies in an envelope, for the post office to stamp. */
export interface Inventory {
  /** In the language of the letter. */
  readonly title: string;
  readonly addressee: readonly string[];
  readonly columns: readonly [number: string, what: string, count: string, value: string];
  readonly items: readonly string[];
  readonly total: string;
  readonly sender: readonly string[];
  readonly postOffice: readonly string[];
}
