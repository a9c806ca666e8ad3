import type { Covers } from '#lib/model/control.ts';
import type { Standing } from '#lib/model/follow-up.ts';

export const ORDERS = ['time', 'site'] as const;
export type Order = (typeof ORDERS)[number];

/** What the person wants to see of the log; everything that is named must hold. */
export interface Query {
  /** Each word must be found in the record or in a policy that it rests on. */
  readonly words: string;
  readonly order: Order;
  readonly standing?: Standing | 'overdue' | 'given';
  readonly preticked?: true;
  readonly lettered?: true;
  readonly byHand?: true;
  readonly covers?: Covers;
  /** Host in Unicode, as on the record. */
  readonly site?: string;
  /** Registrable domain: all its hosts. */
  readonly domain?: string;
  /** Key of an operator; those joined with it count. */
  readonly operator?: string;
  /** Time of the act, ms since the epoch: not before `from`, before `until`. */
  readonly from?: number;
  readonly until?: number;
  /** `YYYY-MM-DD`, for what is overdue. */
  readonly today: string;
}
