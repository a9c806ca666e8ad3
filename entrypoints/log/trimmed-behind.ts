import { trimmedAt } from '#lib/ledger/trimmed.ts';
import type { Consent } from '#lib/model/consent.ts';

/** When texts that a consent rests on were let go of (ISO), by the version's hash. @throws LedgerError */
export async function trimmedBehind({ documents }: Consent): Promise<Record<string, string>> {
  const hashes = documents.flatMap(({ sha256 }) => sha256 ?? []);
  const times = await Promise.all(hashes.map(async (hash) => [hash, await trimmedAt(hash)] as const));
  return Object.fromEntries(times.flatMap(([hash, time]) => (time === undefined ? [] : [[hash, time]])));
}
