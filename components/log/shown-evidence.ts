/** A file that shows a record, as its page shows it. */
export interface ShownEvidence {
  readonly sha256: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Its bytes came along with the log. */
  readonly isHere: boolean;
  /** Address of the picture within this page; bitmaps only. */
  readonly picture?: string;
}
