import { keepDocument, storedDocument } from '#lib/ledger/keep-document.ts';
import { markSeen } from '#lib/ledger/note-change.ts';
import { consentById } from '#lib/ledger/read.ts';
import type { StoredDocument } from '#lib/ledger/schema.ts';
import { addressToAsk, versionsOf } from '#lib/ledger/versions.ts';
import type { CheckFailure } from '#lib/model/change.ts';
import { failed, type Result } from '#lib/model/result.ts';
import type { KnownChange } from '#lib/model/known-change.ts';
import type { Onlooker } from '#lib/model/reading-progress.ts';
import { noteNewest, noteWhatChanged } from './compare-versions.ts';
import { fetchNow } from './obtain.ts';
import { updateToolbarsOf } from './toolbar.ts';

/** Consents that are asked for their site; a policy that more rest on is one site's, or that of a platform. */
const MOST = 100;

/**
 * Message `version.check`: one plain GET of the document that a kept version is of. What answers is kept where it is
 * new, and compared; a page of an error, an empty shell or something that is no policy is no version.
 */
export async function checkVersion(
  version: { sha256: string; href: string },
  onlooker: Onlooker = {},
): Promise<Result<KnownChange, CheckFailure>> {
  const agreed = await storedDocument(version.sha256);
  if (!agreed) return failed('gone');
  if (agreed.origin !== 'fetched') return failed('unlike');
  const address = await addressToAsk(version.sha256, version.href);
  if (address === undefined) return failed('address-cut');
  const fetched = await fetchNow(address, true, onlooker);
  if (!fetched.ok) return fetched;
  if (isSomethingElse(agreed, fetched.value)) return failed('not-a-document');
  await keepDocument(fetched.value, { asked: address, follows: agreed.sha256 });
  await noteNewest(fetched.value.sha256);
  const change = await noteWhatChanged(agreed.sha256, fetched.value.sha256);
  await updateToolbarsOf(await sitesRestingOn(agreed.sha256));
  return change;
}

/** Message `version.seen`: what changed is shown to the person; the toolbar need not say so any more. */
export async function noteSeen(versions: { from: string; to: string }): Promise<void> {
  await markSeen(versions);
  await updateToolbarsOf(await sitesRestingOn(versions.from));
}

/** Sites where consents were given that rest on a version. */
async function sitesRestingOn(sha256: string): Promise<Set<string>> {
  const version = (await versionsOf(sha256)).find((one) => one.sha256 === sha256);
  const consents = await Promise.all((version?.consents ?? []).slice(0, MOST).map(consentById));
  return new Set(consents.flatMap((consent) => consent?.site ?? []));
}

/** An address that has been given to another page has no newer version of the document. */
const isSomethingElse = (agreed: StoredDocument, now: StoredDocument): boolean =>
  agreed.summary.kind !== 'other' && now.summary.kind === 'other';
