import rules from 'virtual:rules';
import { openDocument, type Hints } from '#lib/documents/open.ts';
import type { Reading } from '#lib/messages/contract.ts';
import type { PolicyDocument, ReadFailure } from '#lib/model/document.ts';
import { ok, type Result } from '#lib/model/result.ts';
import type { PolicySummary } from '#lib/model/summary.ts';
import { summarize } from '#lib/read/summarize.ts';

/** Reads a file of any format. Where parsing can run: a page, or Firefox's event page; not Chromium's worker. */
export async function readFile(bytes: Uint8Array, hints: Hints): Promise<Result<Reading, ReadFailure>> {
  const opened = await openDocument(bytes, hints);
  if (!opened.ok) return opened;
  return ok({ document: opened.value, summary: readDocument(opened.value) });
}

/** Says what a document says. Linear in its length. */
export const readDocument = (document: PolicyDocument): PolicySummary => summarize(document, rules);
