import { browser } from 'wxt/browser';
import { asRead } from '#lib/ledger/read.ts';
import type { StoredDocument } from '#lib/ledger/schema.ts';
import type { PolicyDocument, ReadFailure } from '#lib/model/document.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import type { Onlooker } from '#lib/model/reading-progress.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { readDocument } from '#lib/reader/reader.ts';
import { framedDocument, type Framed } from './framed-document.ts';
import { injectFile, injectFunction } from './inject.ts';
import { routeOf } from './route.ts';
import { pageVersion } from './stored-document.ts';
import { changeTab, tabRecord } from './tab-record.ts';

/**
 * Reads the page in a tab as rendered and remembers the reading with the tab; keeps nothing. Where the page is no
 * document and a frame of another site in it is one, that frame is what the page shows.
 */
export async function readTab(
  tabId: number,
  onlooker?: Onlooker,
): Promise<Result<StoredDocument, ReadFailure>> {
  onlooker?.onprogress?.({ stage: 'reading' });
  const top = await readTop(tabId, onlooker);
  if (!top.ok && top.error !== 'empty') return top;
  const framed =
    top.ok && top.value.summary.kind !== 'other' ? undefined : await framedDocument(tabId, onlooker);
  if (framed) return remembered(tabId, framed);
  return top.ok ? remembered(tabId, top.value) : top;
}

async function readTop(tabId: number, onlooker?: Onlooker): Promise<Result<Framed, ReadFailure>> {
  const taken = await injectFile<Result<PolicyDocument, ReadFailure>>({ tabId }, '/page-text.js');
  if (!taken.ok) return failed('refused');
  const { value: text, documentId } = taken.value;
  if (!text.ok) return text;
  const summary = await readDocument(text.value, onlooker);
  return summary.ok ? ok({ frameId: 0, documentId, document: text.value, summary: summary.value }) : summary;
}

async function remembered(tabId: number, shown: Framed): Promise<Result<StoredDocument, ReadFailure>> {
  const { frameId, documentId, document, summary } = shown;
  const { url = '' } = await browser.tabs.get(tabId);
  const version = await pageVersion(url, { document, summary });
  const reading = { route: await routeOf(url), frameId, documentId, document: asRead(version) };
  await changeTab(tabId, (record) => ({ ...record, reading }));
  return ok(version);
}

/** The reading of the page that the tab shows right now, if it was read. */
export async function knownReading(tabId: number): Promise<ReadDocument | undefined> {
  const { reading } = await tabRecord(tabId);
  const { url = '' } = await browser.tabs.get(tabId);
  if (reading?.route !== (await routeOf(url))) return undefined;
  const { documentId, document } = reading;
  if (documentId === undefined) return document;
  return (await injectFunction({ tabId, documentId }, () => true)).ok ? document : undefined;
}
