/** What the person lets go of: age in days, room in bytes; nothing where it is kept for good. */
export interface Trim {
  readonly files?: number | undefined;
  readonly texts?: number | undefined;
  readonly room?: number | undefined;
}

/** How many versions lose their file, and how many their text. */
export interface Going {
  readonly files: number;
  readonly texts: number;
}
