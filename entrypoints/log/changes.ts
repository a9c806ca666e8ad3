import { documentBySha } from '#lib/ledger/read.ts';
import { textOf, versionsOf } from '#lib/ledger/versions.ts';
import { send } from '#lib/messages.ts';
import type { CompareFailure, Change, DiffRow } from '#lib/model/change.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import type { Version } from '#lib/model/version.ts';

/** Two versions of one document, and what changed from the one to the other. */
export interface Changes {
  readonly before: { readonly version: Version; readonly document: ReadDocument };
  readonly after: { readonly version: Version; readonly document: ReadDocument };
  readonly compared: Result<readonly Change[], CompareFailure>;
}

/**
 * What there is to say of a pair, given as `FROM..TO`; undefined where one of them is not on record. That the person
 * looks at it is noted. @throws LedgerError, MessageError
 */
export async function changesIn(pair: string): Promise<Changes | undefined> {
  const [from = '', to = ''] = pair.split('..');
  // Comparing reads versions anew that an older engine read: it comes before they are shown.
  const compared = await send('version.compare', { from, to });
  const [before, after] = await Promise.all([side(from), side(to)]);
  if (!before || !after) return undefined;
  await send('version.seen', { from, to });
  return { before, after, compared: compared.ok ? ok(compared.value.changes) : failed(compared.error) };
}

async function side(sha256: string): Promise<Changes['before'] | undefined> {
  const [versions, document] = await Promise.all([versionsOf(sha256), documentBySha(sha256)]);
  const version = versions.find((one) => one.sha256 === sha256);
  return version && document && { version, document };
}

/** Both texts side by side; null where they are too long or too unlike. Loaded when it is wanted. @throws LedgerError */
export async function textsOf({ before, after }: Changes): Promise<DiffRow[] | null> {
  const [{ textDiff }, old, now] = await Promise.all([
    import('#lib/read/text-diff.ts'),
    textOf(before.version.sha256),
    textOf(after.version.sha256),
  ]);
  return old && now ? textDiff(old, now) : null;
}
