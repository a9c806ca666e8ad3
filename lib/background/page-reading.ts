import { browser } from 'wxt/browser';
import { storedAddress } from '#lib/ledger/address.ts';
import { asRead } from '#lib/ledger/read.ts';
import type { StoredDocument } from '#lib/ledger/schema.ts';
import type { PolicyDocument, ReadFailure } from '#lib/model/document.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import type { Onlooker } from '#lib/model/reading-progress.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { readDocument } from '#lib/reader/reader.ts';
import { injectFile, injectFunction } from './inject.ts';
import { pageVersion } from './stored-document.ts';
import { changeTab, tabRecord } from './tab-record.ts';

/** Reads the page in a tab as rendered and remembers the reading with the tab; keeps nothing. */
export async function readTab(
  tabId: number,
  onlooker?: Onlooker,
): Promise<Result<StoredDocument, ReadFailure>> {
  onlooker?.onprogress?.({ stage: 'reading' });
  const taken = await injectFile<Result<PolicyDocument, ReadFailure>>({ tabId }, '/page-text.js');
  if (!taken.ok) return failed('refused');
  const { value: text, documentId } = taken.value;
  if (!text.ok) return text;
  const document = text.value;
  const { url = '' } = await browser.tabs.get(tabId);
  const summary = await readDocument(document, onlooker);
  if (!summary.ok) return summary;
  const version = await pageVersion(url, { document, summary: summary.value });
  await changeTab(tabId, (record) => ({
    ...record,
    reading: { url: version.url, documentId, document: asRead(version) },
  }));
  return ok(version);
}

/** The reading of the page that the tab shows right now, if it was read. */
export async function knownReading(tabId: number): Promise<ReadDocument | undefined> {
  const { reading } = await tabRecord(tabId);
  const { url = '' } = await browser.tabs.get(tabId);
  if (reading?.url !== storedAddress(url)) return undefined;
  const { documentId, document } = reading;
  if (documentId === undefined) return document;
  return (await injectFunction({ tabId, documentId }, () => true)).ok ? document : undefined;
}
