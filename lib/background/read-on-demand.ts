import { browser } from 'wxt/browser';
import { storedAddress } from '#lib/ledger/address.ts';
import { keepDocument } from '#lib/ledger/keep-document.ts';
import { asRead } from '#lib/ledger/read.ts';
import type { StoredDocument } from '#lib/ledger/schema.ts';
import type { ReadFailure } from '#lib/model/document.ts';
import type { ReadOutcome } from '#lib/model/page-state.ts';
import { failed, type Result } from '#lib/model/result.ts';
import { reachOf } from './access.ts';
import { fetchNow } from './obtain.ts';
import { readTab } from './page-reading.ts';
import { mayRecord } from './private-window.ts';
import { changeTab } from './tab-record.ts';
import { updateToolbar } from './toolbar.ts';

/** Message `page.read`: reads the page in a tab because the person asked, and keeps this version of a policy. */
export async function readPage({ tabId }: { tabId: number }): Promise<ReadOutcome> {
  const tab = await browser.tabs.get(tabId);
  const { access, isFile } = await reachOf(tab);
  if (access === 'browser-page' || access === 'no-permission') return failed('refused');
  const mayKeep = mayRecord(tab);
  const read = isFile ? await readFileTab(tabId, tab.url ?? '', mayKeep) : await readTab(tabId);
  const outcome = await kept(read, mayKeep);
  await updateToolbar(tabId);
  return outcome;
}

/** Message `address.read`: fetches, reads and keeps a document because the person asked. */
export async function readAddress({ url }: { url: string }): Promise<ReadOutcome> {
  const mayKeep = !(await isPrivateInFront());
  return kept(await fetchNow(url, mayKeep), mayKeep);
}

/** The asking surface belongs to no tab, but it is in the window that the person looks at. Phones have no windows. */
async function isPrivateInFront(): Promise<boolean> {
  return (await browser.windows?.getLastFocused())?.incognito === true;
}

/** The person has this file open; it is fetched again, without cookies. */
async function readFileTab(
  tabId: number,
  url: string,
  mayKeep: boolean,
): Promise<Result<StoredDocument, ReadFailure>> {
  const read = await fetchNow(url, mayKeep);
  if (read.ok) {
    const reading = { url: storedAddress(url), documentId: undefined, document: asRead(read.value) };
    await changeTab(tabId, (record) => ({ ...record, reading }));
  }
  return read;
}

async function kept(read: Result<StoredDocument, ReadFailure>, mayKeep: boolean): Promise<ReadOutcome> {
  if (!read.ok) return read;
  if (mayKeep && read.value.summary.kind !== 'other') await keepDocument(read.value);
  return { ok: true, value: asRead(read.value) };
}
