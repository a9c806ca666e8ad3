/** How far a reading is: bytes fetched (`of` where the server said how many), or pages read of a PDF. */
export type ReadingProgress =
  | { readonly stage: 'fetching'; readonly done: number; readonly of?: number }
  | { readonly stage: 'reading'; readonly page?: number; readonly of?: number };

/** Told as each page of a PDF begins to be read, from 1. */
export type OnPage = (page: number, of: number) => void;

/** Who looks on while something is read: is told how far it is, and may stop it. */
export interface Onlooker {
  readonly signal?: AbortSignal | undefined;
  readonly onprogress?: ((progress: ReadingProgress) => void) | undefined;
}
