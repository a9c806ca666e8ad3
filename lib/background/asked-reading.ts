import { browser } from 'wxt/browser';
import { storedAddress } from '#lib/ledger/address.ts';
import type { ReadOutcome } from '#lib/model/page-state.ts';
import { changeTab, tabRecord } from './tab-record.ts';

/** Remembers with a tab what reading something else than its page gave, for surfaces that open or turn to it later. */
export async function rememberAsked(tabId: number, outcome: ReadOutcome): Promise<void> {
  const { url = '' } = await browser.tabs.get(tabId);
  const asked = { id: crypto.randomUUID(), page: storedAddress(url), outcome };
  await changeTab(tabId, (record) => ({ ...record, asked }));
}

/** What was last read for the tab, while it shows the page on which the person asked. */
export async function askedReading(tabId: number): Promise<ReadOutcome | undefined> {
  const { asked } = await tabRecord(tabId);
  const { url = '' } = await browser.tabs.get(tabId);
  return asked?.page === storedAddress(url) ? asked.outcome : undefined;
}

/** The person turns back to the page itself. */
export function forgetAsked(tabId: number): Promise<void> {
  return changeTab(tabId, ({ frames, reading }) => ({ frames, ...(reading && { reading }) }));
}
