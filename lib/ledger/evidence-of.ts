import type { Consent, Evidence } from '#lib/model/consent.ts';
import type { EvidenceType } from '#lib/model/evidence.ts';
import { evidenceType } from './evidence-type.ts';
import { fileName } from './file-name.ts';
import { withLedger } from './open.ts';

/** A file kept as evidence. */
export interface KeptEvidence {
  readonly evidence: Evidence;
  /** As it may be shown and saved under. */
  readonly name: string;
  /** By its bytes, not by what an imported record claims; undefined for what we do not take. */
  readonly type: EvidenceType | undefined;
  /** Absent where the log was brought here without its files. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

/** The files of an entry made by hand, in its order. @throws LedgerError */
export async function evidenceOf({ id, entered }: Consent): Promise<KeptEvidence[]> {
  const named = entered?.evidence ?? [];
  const stored = await withLedger((ledger) =>
    Promise.all(named.map(({ sha256 }) => ledger.get('evidence', [id, sha256]))),
  );
  return named.map((evidence, at) => {
    const bytes = stored[at]?.bytes;
    const type = bytes && evidenceType(bytes, evidence.name);
    return { evidence, name: fileName(evidence.name, type), type, ...(bytes && { bytes }) };
  });
}

/** Files kept as evidence, of all records. @throws LedgerError */
export const evidenceCount = (): Promise<number> => withLedger((ledger) => ledger.count('evidence'));
