import { changeSince } from '#lib/ledger/known-changes.ts';
import { versionsOf } from '#lib/ledger/versions.ts';
import { send } from '#lib/messages.ts';
import type { Change } from '#lib/model/change.ts';
import type { ConsentDocument } from '#lib/model/consent.ts';
import type { KnownChange } from '#lib/model/known-change.ts';
import type { DocumentStanding, Version } from '#lib/model/version.ts';

/**
 * Where a document of a consent stands beside the version agreed to; undefined where none is kept.
 * @throws LedgerError, MessageError
 */
export async function standingOf({
  href,
  text,
  sha256,
}: ConsentDocument): Promise<DocumentStanding | undefined> {
  const versions = sha256 ? await versionsOf(sha256) : [];
  const agreed = versions.find((version) => version.sha256 === sha256);
  if (!agreed) return undefined;
  const { sha256: from } = agreed;
  const known = await changeSince(from);
  const unlike = laterUnlike(versions, agreed);
  const compared = known && known.from !== known.to ? await changesBetween(known) : [];
  const change = known && { ...known, ...(compared && countOf(compared)) };
  const found = versions.find((version) => version !== agreed && version.sha256 === known?.to)?.kept;
  return {
    ...{ href, text, sha256: from, changes: compared ?? [] },
    ...(change && { change }),
    ...(found && { found }),
    ...(unlike && { unlike }),
  };
}

/** When the document was last opened and kept as shown, after a version that was kept as sent; or the reverse. */
const laterUnlike = (versions: readonly Version[], agreed: Version): string | undefined =>
  versions.slice(0, versions.indexOf(agreed)).find(({ origin }) => origin !== agreed.origin)?.kept;

/** Counted anew: what is remembered may have been counted by an older engine. */
function countOf(changes: readonly Change[]): Pick<KnownChange, 'matters' | 'minor'> {
  const matters = changes.filter(({ weight }) => weight === 'matters').length;
  return { matters, minor: changes.length - matters };
}

/** Undefined where they cannot be compared now: what was counted before still holds. */
async function changesBetween({ from, to }: KnownChange): Promise<readonly Change[] | undefined> {
  const compared = await send('version.compare', { from, to });
  return compared.ok ? compared.value.changes : undefined;
}
