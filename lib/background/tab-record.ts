import { browser } from 'wxt/browser';
import type { FrameReport } from '#lib/model/control.ts';
import type { ReadDocument, ReadOutcome } from '#lib/model/page-state.ts';
import { oneAtATime } from './in-turn.ts';

/** What one frame last reported, and which document that was. */
interface FrameRecord {
  readonly documentId?: string | undefined;
  readonly report: FrameReport;
}

/** What is known of a tab's page. In storage.session, which outlives the worker and ends with the browser. */
export interface TabRecord {
  readonly frames: Readonly<Record<number, FrameRecord>>;
  /** Reading of the page, or of a frame in it, valid while it shows that route; a file has no document to ask. */
  readonly reading?: {
    readonly route: string;
    readonly frameId: number;
    readonly documentId: string | undefined;
    readonly document: ReadDocument;
  };
  /** What the person had read from here last, a link or a file; valid while the tab shows the address `page`. */
  readonly asked?: { readonly id: string; readonly page: string; readonly outcome: ReadOutcome };
}

const EMPTY: TabRecord = { frames: {} };
const keyOf = (tabId: number): string => `tab:${tabId}`;
const inTurn = oneAtATime();

/** What is known of a tab; an empty record where nothing is. Surfaces follow its `frames` in storage.session. */
export async function tabRecord(tabId: number): Promise<TabRecord> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as TabRecord | undefined) ?? EMPTY;
}

/** Changes a tab's record; changes wait for each other, so that frames reporting at once lose nothing. */
export function changeTab(tabId: number, change: (record: TabRecord) => TabRecord): Promise<void> {
  return inTurn(async () => store(tabId, change(await tabRecord(tabId))));
}

/** Forgets a closed tab. */
export function dropTab(tabId: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tabId));
}

async function store(tabId: number, record: TabRecord): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(tabId)]: record });
  } catch (error) {
    if (!isQuota(error)) throw error;
    // Readings are made again on demand; what was noticed on pages is not.
    await dropReadings();
    await browser.storage.session.set({ [keyOf(tabId)]: { frames: record.frames } });
  }
}

const isQuota = (error: unknown): boolean => error instanceof Error && /quota/i.test(error.message);

async function dropReadings(): Promise<void> {
  const all = await browser.storage.session.get(null);
  const slim = Object.entries(all).flatMap(([key, value]) =>
    key.startsWith('tab:') ? [[key, { frames: (value as TabRecord).frames }]] : [],
  );
  await browser.storage.session.set(Object.fromEntries(slim) as Record<string, unknown>);
}
