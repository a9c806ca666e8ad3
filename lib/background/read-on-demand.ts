import { browser, type Browser } from 'wxt/browser';
import { keepDocument } from '#lib/ledger/keep-document.ts';
import { asRead } from '#lib/ledger/read.ts';
import type { StoredDocument } from '#lib/ledger/schema.ts';
import type { ReadFailure } from '#lib/model/document.ts';
import type { ReadOutcome } from '#lib/model/page-state.ts';
import type { Onlooker } from '#lib/model/reading-progress.ts';
import { failed, type Result } from '#lib/model/result.ts';
import { reachOf } from './access.ts';
import { noteNewest } from './compare-versions.ts';
import { fetchNow } from './obtain.ts';
import { forgetAsked, rememberAsked } from './asked-reading.ts';
import { leaveIn } from './leave-in.ts';
import { readTab } from './page-reading.ts';
import { readingFor } from './readings-under-way.ts';
import { routeOf } from './route.ts';
import { changeTab } from './tab-record.ts';
import { updateToolbar } from './toolbar.ts';

/**
 * Message `page.read`: reads the page in a tab because the person asked, and keeps this version of a policy, unless it is
 * `only` to be read.
 */
export async function readPage({ tabId, only }: { tabId: number; only?: 'read' }): Promise<ReadOutcome> {
  const tab = await browser.tabs.get(tabId);
  const { access, isFile } = await reachOf(tab);
  if (access === 'browser-page' || access === 'no-permission') return failed('refused');
  await forgetAsked(tabId);
  const mayKeep = only !== 'read' && (await leaveIn(tab)) === 'record';
  const outcome = await readingFor(tabId, async (onlooker) => {
    const read = isFile ? await readFileTab(tab, mayKeep, onlooker) : await readTab(tabId, onlooker);
    return kept(read, mayKeep);
  });
  await updateToolbar(tabId);
  return outcome;
}

/** Message `address.read`: fetches, reads and keeps a document because the person asked. */
export async function readAddress({ url, tabId }: { url: string; tabId?: number }): Promise<ReadOutcome> {
  if (tabId === undefined) return fetchAndKeep(url, !(await isPrivateInFront()));
  const mayKeep = (await leaveIn(await browser.tabs.get(tabId))) === 'record';
  const outcome = await readingFor(tabId, (onlooker) => fetchAndKeep(url, mayKeep, onlooker));
  await rememberAsked(tabId, outcome);
  return outcome;
}

const fetchAndKeep = async (url: string, mayKeep: boolean, onlooker?: Onlooker): Promise<ReadOutcome> =>
  kept(await fetchNow(url, mayKeep, onlooker), mayKeep);

/** The asking surface belongs to no tab, but it is in the window that the person looks at. Phones have no windows. */
async function isPrivateInFront(): Promise<boolean> {
  return (await browser.windows?.getLastFocused())?.incognito === true;
}

/** The person sees the file: where we get none, or a page to sign in, the site gives it to those it knows. */
const NOT_THERE: ReadonlySet<ReadFailure> = new Set(['missing', 'empty', 'not-a-document']);

/** The person has this file open; it is fetched again, without cookies. */
async function readFileTab(
  tab: Browser.tabs.Tab,
  mayKeep: boolean,
  onlooker: Onlooker,
): Promise<Result<StoredDocument, ReadFailure>> {
  const url = tab.url ?? '';
  const read = await fetchNow(url, mayKeep, onlooker);
  if (read.ok ? read.value.mediaType?.includes('html') : NOT_THERE.has(read.error)) return failed('refused');
  if (read.ok && tab.id !== undefined) {
    const reading = {
      route: await routeOf(url),
      frameId: 0,
      documentId: undefined,
      document: asRead(read.value),
    };
    await changeTab(tab.id, (record) => ({ ...record, reading }));
  }
  return read;
}

async function kept(read: Result<StoredDocument, ReadFailure>, mayKeep: boolean): Promise<ReadOutcome> {
  if (!read.ok) return read;
  if (mayKeep && read.value.summary.kind !== 'other') {
    await keepDocument(read.value);
    await noteNewest(read.value.sha256);
  }
  return { ok: true, value: asRead(read.value) };
}
