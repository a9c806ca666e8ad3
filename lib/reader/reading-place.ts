import type { Hints } from '#lib/documents/open.ts';
import type { Reading } from '#lib/messages/contract.ts';
import type { PolicyDocument, ReadFailure } from '#lib/model/document.ts';
import type { Onlooker } from '#lib/model/reading-progress.ts';
import type { Result } from '#lib/model/result.ts';
import type { PolicySummary } from '#lib/model/summary.ts';

/** What reading offers, wherever it happens. */
export interface Reader {
  readFile(bytes: Uint8Array, hints: Hints, onlooker?: Onlooker): Promise<Result<Reading, ReadFailure>>;
  readDocument(document: PolicyDocument, onlooker?: Onlooker): Promise<Result<PolicySummary, ReadFailure>>;
}
