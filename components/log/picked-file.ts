/** A file that the person chose and that is not on record yet. */
export interface PickedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}
