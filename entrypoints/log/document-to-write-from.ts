import { documentBySha } from '#lib/ledger/read.ts';
import { send } from '#lib/messages.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import { isOpen } from '../surfaces/tabs.ts';

/** What a letter without a record is written from, and whether it is a version of the log. */
export interface WrittenFrom {
  readonly document: ReadDocument;
  readonly isKept: boolean;
}

/**
 * The document that a letter without a record is written from: as it is kept, else as the tab shows it, since nothing of
 * a private window is kept.
 * @param place `SHA..TAB`, or `SHA..TAB..private`
 */
export async function documentToWriteFrom(place: string): Promise<WrittenFrom | undefined> {
  const [sha256 = '', tab = ''] = place.split('..');
  const kept = await documentBySha(sha256);
  if (kept) return { document: kept, isKept: true };
  if (!/^\d{1,12}$/.test(tab) || !(await isOpen(Number(tab)))) return undefined;
  const { document } = await send('page.state', { tabId: Number(tab) });
  return document?.sha256 === sha256 ? { document, isKept: false } : undefined;
}

/** Whether the person began the letter in a private window. @param place as above */
export const isFromPrivateWindow = (place: string): boolean => place.endsWith('..private');
