import { changeSince } from '#lib/ledger/known-changes.ts';
import { noteChange } from '#lib/ledger/note-change.ts';
import type { StoredDocument } from '#lib/ledger/schema.ts';
import { otherVersions } from '#lib/ledger/versions.ts';
import type { CompareFailure, Comparison } from '#lib/model/change.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import type { KnownChange } from '#lib/model/known-change.ts';
import { compare } from '#lib/read/compare.ts';
import { oneAtATime } from './in-turn.ts';
import { presentReading } from './present-reading.ts';

/** Versions that a new one is held against; a document with more of them is no document that a person agreed to. */
const MOST = 50;

const inTurn = oneAtATime();

/** Message `version.compare`: like with like only, both read by the present engine. */
export async function compareVersions(versions: {
  from: string;
  to: string;
}): Promise<Result<Comparison, CompareFailure>> {
  const [before, after] = await Promise.all([presentReading(versions.from), presentReading(versions.to)]);
  if (!before.ok) return before;
  if (!after.ok) return after;
  if (!isLike(before.value, after.value)) return failed('unlike');
  return ok(compare(before.value.summary, after.value.summary));
}

/** Texts that were taken in another way, or by another engine where the bytes are not there, differ by themselves. */
const isLike = (before: StoredDocument, after: StoredDocument): boolean =>
  before.origin === after.origin && before.engine === after.engine;

/** Counts what changed between two versions and remembers it for whoever shows the older one. */
export function noteWhatChanged(from: string, to: string): Promise<Result<KnownChange, CompareFailure>> {
  return inTurn(async () => {
    const compared = await compareVersions({ from, to });
    if (!compared.ok) return compared;
    const { changes } = compared.value;
    const matters = changes.filter(({ weight }) => weight === 'matters').length;
    const change = { from, to, at: new Date().toISOString(), matters, minor: changes.length - matters };
    await noteChange(change);
    return ok(change);
  });
}

/** A version was put on record that is the newest of its document: earlier ones learn what has changed since. */
export async function noteNewest(sha256: string): Promise<void> {
  const others = await otherVersions(sha256);
  for (const from of others.slice(0, MOST)) {
    // Unlike pairs are no news: what is known of the like ones stands.
    if ((await changeSince(from))?.to !== sha256) await noteWhatChanged(from, sha256);
  }
}
