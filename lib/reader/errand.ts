import type { Hints } from '#lib/documents/open.ts';
import type { Reading } from '#lib/messages/contract.ts';
import type { PolicyDocument, ReadFailure } from '#lib/model/document.ts';
import type { ReadingProgress } from '#lib/model/reading-progress.ts';
import type { Result } from '#lib/model/result.ts';
import type { PolicySummary } from '#lib/model/summary.ts';

/** What the reading worker is asked to do; one errand at a time. */
export type Errand =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly hints: Hints }
  | { readonly kind: 'document'; readonly document: PolicyDocument };

/** What an errand gives. */
export interface Results {
  file: Result<Reading, ReadFailure>;
  document: PolicySummary;
}

/** What the worker says: how far it is, any number of times; then what it found, or that it failed. */
export type Word =
  | { readonly progress: ReadingProgress }
  | { readonly found: Results[Errand['kind']] }
  | { readonly mistake: string };
