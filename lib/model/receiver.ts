import type { FieldKind } from './control.ts';
import type { RecipientId } from './taxonomy.ts';

/** An operator, or a site whose operator is not known, and what it has of the person by the log. */
export interface Receiver {
  /** Key of the operator in the index; empty where none is known. */
  readonly key: string;
  readonly operator: string;
  /** Sites by which the data went, in the order of their names. */
  readonly sites: readonly string[];
  readonly records: number;
  /** Time of the newest record, ms since the epoch. */
  readonly last: number;
  /** Kinds of data filled in beside consents on record. */
  readonly handed: readonly FieldKind[];
  /** Kinds of data that documents kept with these consents say are collected. */
  readonly said: readonly FieldKind[];
  /** Whom the documents name as recipients. */
  readonly passedTo: readonly RecipientId[];
  /** Every consent given was withdrawn since; what happened to the data is not told by that. */
  readonly withdrawn: boolean;
}
