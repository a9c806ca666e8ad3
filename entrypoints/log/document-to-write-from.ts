import { documentBySha } from '#lib/ledger/read.ts';
import { send } from '#lib/messages.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import { isOpen } from '../surfaces/tabs.ts';

/**
 * The document that a letter without a record is written from: as it is kept, else as the tab shows it, since nothing of
 * a private window is kept.
 * @param place `SHA..TAB`
 */
export async function documentToWriteFrom(place: string): Promise<ReadDocument | undefined> {
  const [sha256 = '', tab = ''] = place.split('..');
  const kept = await documentBySha(sha256);
  if (kept || !/^\d{1,12}$/.test(tab) || !(await isOpen(Number(tab)))) return kept;
  const { document } = await send('page.state', { tabId: Number(tab) });
  return document?.sha256 === sha256 ? document : undefined;
}
