import { keepDocument } from '#lib/ledger/keep-document.ts';
import type { StoredDocument } from '#lib/ledger/schema.ts';
import { versionsAt } from '#lib/ledger/versions.ts';
import { noteNewest } from './compare-versions.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The person has opened a policy that has versions on record: as it is shown today it joins them, once a day at most,
 * since pages that greet by name or time would be new at every look. Costs no request.
 */
export async function noteOpened(document: StoredDocument): Promise<void> {
  if (document.isAddressCut || document.summary.kind === 'other') return;
  const versions = await versionsAt(document.url);
  const [newest] = versions;
  if (!newest) return;
  const [shown] = versions.filter(({ origin }) => origin === document.origin);
  const isToday = shown !== undefined && Date.now() - Date.parse(shown.kept) < DAY;
  const isKnown = versions.some(({ sha256 }) => sha256 === document.sha256);
  if (isToday && !isKnown) return;
  await keepDocument(document, { follows: (shown ?? newest).sha256 });
  await noteNewest(document.sha256);
}
