import rules from 'virtual:rules';
import { openDocument, type Hints } from '#lib/documents/open.ts';
import type { Reading } from '#lib/messages/contract.ts';
import type { PolicyDocument, ReadFailure } from '#lib/model/document.ts';
import type { OnPage } from '#lib/model/reading-progress.ts';
import { ok, type Result } from '#lib/model/result.ts';
import type { PolicySummary } from '#lib/model/summary.ts';
import { summarize } from '#lib/read/summarize.ts';

/** Reads a file of any format. It may take seconds on end: not for a thread on which something is shown. */
export async function readFile(
  bytes: Uint8Array,
  hints: Hints,
  onpage?: OnPage,
): Promise<Result<Reading, ReadFailure>> {
  const opened = await openDocument(bytes, hints, onpage);
  if (!opened.ok) return opened;
  return ok({ document: opened.value, summary: readDocument(opened.value) });
}

/** Says what a document says. Linear in its length. */
export const readDocument = (document: PolicyDocument): PolicySummary => summarize(document, rules);
