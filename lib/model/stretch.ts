/** A stretch of time with what was put on record in it. */
export interface Stretch {
  /** ms since the epoch, in the device's zone: the first moment, and the first that is not in it any more. */
  readonly from: number;
  readonly until: number;
  readonly unit: 'month' | 'quarter' | 'year';
  readonly given: number;
  readonly refused: number;
  /** Of those given, what was withdrawn since. */
  readonly withdrawn: number;
}
