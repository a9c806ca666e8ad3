import type { Covers } from '#lib/model/control.ts';

export const STANDS = ['all', 'given', 'refused', 'waiting', 'overdue', 'withdrawn'] as const;
export type Stand = (typeof STANDS)[number];

export const TRAITS = ['preticked', 'lettered', 'byHand'] as const;
export type Trait = (typeof TRAITS)[number];

export const ORDERS = ['time', 'site'] as const;
export type Order = (typeof ORDERS)[number];

/** A stretch of time, ms since the epoch. */
export interface Period {
  readonly from: number;
  readonly until: number;
}

/** What the person chose above the list. */
export interface Filters {
  words: string;
  stand: Stand;
  traits: readonly Trait[];
  covers: Covers | '';
  order: Order;
  period: Period | null;
}

export const NO_FILTERS: Filters = {
  words: '',
  stand: 'all',
  traits: [],
  covers: '',
  order: 'time',
  period: null,
};

/** Whether the list shows all there is. */
export const showsAll = ({ words, stand, traits, covers, period }: Filters): boolean =>
  words.trim() === '' && stand === 'all' && traits.length === 0 && covers === '' && period === null;
