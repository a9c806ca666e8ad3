import type { Browser } from 'wxt/browser';
import { documentAddress } from '#lib/ledger/document-address.ts';
import { keepDocument } from '#lib/ledger/keep-document.ts';
import type { StoredDocument } from '#lib/ledger/schema.ts';
import { versionsAt } from '#lib/ledger/versions.ts';
import { noteNewest } from './compare-versions.ts';
import { leaveIn } from './leave-in.ts';
import { readTab } from './page-reading.ts';
import { updateToolbar } from './toolbar.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A page has come: where it is a document with versions on record, it is read as it is shown. Costs no request. */
export async function readOpened(tabId: number, { url = '', incognito }: Browser.tabs.Tab): Promise<void> {
  if ((await leaveIn({ incognito, url })) !== 'record' || documentAddress(url) === '') return;
  if ((await versionsAt(url)).length === 0) return;
  const read = await readTab(tabId);
  if (!read.ok) return;
  await noteOpened(read.value);
  await updateToolbar(tabId);
}

/**
 * A document that has versions on record, as it is shown today, joins them: once a day at most, since pages that greet
 * by name or time would be new at every look.
 */
export async function noteOpened(document: StoredDocument): Promise<void> {
  if (document.isAddressCut || document.summary.kind === 'other') return;
  const versions = await versionsAt(document.url);
  const [newest] = versions;
  if (!newest) return;
  const [shown] = versions.filter(({ origin }) => origin === document.origin);
  // One of the future was kept while the clock was wrong: it says nothing of today.
  const isToday = shown !== undefined && Math.abs(Date.now() - Date.parse(shown.kept)) < DAY;
  const isKnown = versions.some(({ sha256 }) => sha256 === document.sha256);
  if (isToday && !isKnown) return;
  await keepDocument(document, { follows: (shown ?? newest).sha256 });
  await noteNewest(document.sha256);
}
