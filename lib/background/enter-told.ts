import { enterConsent } from '#lib/ledger/enter-consent.ts';
import { evidenceType } from '#lib/ledger/evidence-type.ts';
import { fileName } from '#lib/ledger/file-name.ts';
import { LedgerError } from '#lib/ledger/ledger-error.ts';
import { sha256 } from '#lib/ledger/sha256.ts';
import { toldConsent } from '#lib/ledger/told-consent.ts';
import type { Answer, Payload } from '#lib/messages.ts';
import type { Evidence } from '#lib/model/consent.ts';
import { LARGEST_EVIDENCE, MOST_EVIDENCE, type EntryRefusal } from '#lib/model/evidence.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { blobAt } from './blob-at.ts';
import { updateToolbarsOf } from './toolbar.ts';

type Entry = Payload<'consent.enter'>;
interface Taken {
  readonly evidence: Evidence;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Message `consent.enter`: puts on record what the person tells of, with its files, all or nothing. */
export async function enterTold(entry: Entry): Promise<Answer<'consent.enter'>> {
  if (entry.files.length > MOST_EVIDENCE) return failed({ reason: 'too-many', file: '' });
  const taken = new Map<string, Taken>();
  for (const file of entry.files) {
    const one = await take(file);
    if (!one.ok) return one;
    taken.set(one.value.evidence.sha256, one.value);
  }
  return write(entry, [...taken.values()]);
}

async function take({ address, name }: Entry['files'][number]): Promise<Result<Taken, EntryRefusal>> {
  const refuse = (reason: EntryRefusal['reason']) => failed({ reason, file: name });
  const blob = await blobAt(address);
  if (!blob) return refuse('gone');
  if (blob.size === 0) return refuse('empty');
  if (blob.size > LARGEST_EVIDENCE) return refuse('too-large');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const mediaType = evidenceType(bytes, name);
  if (mediaType === undefined) return refuse('unknown-type');
  const hash = await sha256(bytes);
  const evidence = { sha256: hash, name: fileName(name, mediaType), mediaType, size: bytes.length };
  return ok({ evidence, bytes });
}

async function write({ id, zone, told }: Entry, taken: readonly Taken[]): Promise<Answer<'consent.enter'>> {
  const now = new Date().toISOString();
  const consent = toldConsent(
    told,
    { id, zone, now },
    taken.map(({ evidence }) => evidence),
  );
  // The form does not let it come to this.
  if (!consent.ok) throw new Error(`an entry with unusable ${consent.error.join(', ')}`);
  const files = taken.map(({ evidence, bytes }) => ({ sha256: evidence.sha256, bytes }));
  try {
    await enterConsent(consent.value, files, told.note.trim());
  } catch (error) {
    if (error instanceof LedgerError && error.code === 'quota') return failed({ reason: 'quota', file: '' });
    throw error;
  }
  await updateToolbarsOf(new Set([consent.value.site]));
  return ok(id);
}
