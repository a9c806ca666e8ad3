import { bytesIn } from '#lib/text/base64.ts';
import type { Problem } from './chain-check.ts';
import type { LedgerEvent } from './event.ts';
import type { ExportedEvidence } from './export.ts';
import { sha256 } from './sha256.ts';
import { contentsOf } from './state.ts';

/** The files that entries on record say that they have. */
export function evidenceNamed(events: readonly LedgerEvent[]): Omit<ExportedEvidence, 'bytes'>[] {
  return contentsOf(events, 'consent').flatMap(({ id, entered }) =>
    (entered?.evidence ?? []).map((file) => ({ consentId: id, sha256: file.sha256 })),
  );
}

/**
 * What is wrong with the files in an exported log: each belongs to an entry and matches its hash, none is there twice.
 * One that is lacking is no fault: the person may have left the files out.
 */
export async function evidenceProblems(
  events: readonly LedgerEvent[],
  evidence: readonly ExportedEvidence[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const left = new Set(evidenceNamed(events).map(({ consentId, sha256: hash }) => `${consentId} ${hash}`));
  for (const [n, { consentId, sha256: hash, bytes }] of evidence.entries()) {
    const problem = (says: string) =>
      problems.push({ place: `evidence.${n}`, says: `evidence ${hash}: ${says}` });
    if (!left.delete(`${consentId} ${hash}`)) problem('belongs to no entry');
    const given = bytesIn(bytes);
    if (given === undefined || (await sha256(given)) !== hash) problem('was changed');
  }
  return problems;
}
