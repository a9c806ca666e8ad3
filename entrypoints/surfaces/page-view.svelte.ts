import { documentBySha } from '#lib/ledger/read.ts';
import type { ReadFailure } from '#lib/model/document.ts';
import type { PageState, ReadOutcome } from '#lib/model/page-state.ts';
import { failed } from '#lib/model/result.ts';
import type { ReadingProgress } from '#lib/model/reading-progress.ts';
import { onLedgerChanged, send } from '#lib/messages.ts';
import { base64Of } from './base64-of.ts';
import { followReading, readingProgress } from './follow-reading.ts';
import { isOpen } from './tabs.ts';
import { troubleWords } from './trouble-words.ts';

/** Larger files are not read by the engine either: they need not be passed on. */
const MOST_BYTES = 20_000_000;

/** What a surface knows of one tab's page, and what it may ask for it. */
export class PageView {
  tabId: number;
  page = $state.raw<PageState | null>(null);
  busy = $state(false);
  /** Of a reading that has taken a second, whoever asked for it. */
  progress = $state.raw<ReadingProgress | null>(null);
  failure = $state<ReadFailure | null>(null);
  /** The document shown lies in the log as it is. */
  kept = $state(false);
  /** Why nothing can be shown, in words; empty where something can. */
  trouble = $state('');
  /** Because the tab is closed: nothing can be asked about it any more. */
  gone = $state(false);

  constructor(tabId: number) {
    this.tabId = tabId;
    // What was erased in another window is not to stay in sight here. A surface lives as long as its page.
    onLedgerChanged(() => {
      if (this.page) void this.refresh();
    });
    followReading(
      () => this.tabId,
      (progress) => {
        this.progress = progress;
        if (progress === null && !this.busy) void this.refresh();
      },
    );
  }

  async refresh(): Promise<void> {
    const asked = this.tabId;
    await this.#attempt(async () => {
      const page = await send('page.state', { tabId: asked });
      if (asked === this.tabId) this.page = this.#keeping(page);
      await this.#lookWhetherKept();
    });
  }

  /** Turns to another tab; what was known of the last one goes. */
  async turnTo(tabId: number): Promise<void> {
    if (tabId !== this.tabId) {
      this.page = null;
      this.failure = null;
    }
    this.tabId = tabId;
    const progress = readingProgress(tabId).then((known) => {
      if (tabId === this.tabId) this.progress = known;
    });
    await Promise.all([progress, this.refresh()]);
  }

  readPage = (): Promise<void> => this.#read(() => send('page.read', { tabId: this.tabId }));

  readAddress = (url: string): Promise<void> =>
    this.#read(() => send('address.read', { url, tabId: this.tabId }));

  /** Reads a file that the person handed over. */
  readFile = (file: File): Promise<void> =>
    this.#read(async () => {
      if (file.size > MOST_BYTES) return failed('too-large');
      const { name, type: mediaType } = file;
      const { tabId } = this;
      return send('file.read', { tabId, name, mediaType, bytes: await base64Of(file) });
    });

  stop = (): Promise<void> => this.#attempt(() => send('reading.stop', { tabId: this.tabId }));

  async #read(read: () => Promise<ReadOutcome>): Promise<void> {
    this.busy = true;
    this.failure = null;
    const asked = this.tabId;
    await this.#attempt(async () => {
      const outcome = await read();
      await this.refresh();
      if (asked !== this.tabId) return;
      if (!outcome.ok) this.failure = outcome.error;
      else if (this.page) this.page = { ...this.page, document: outcome.value };
      await this.#lookWhetherKept();
    });
    this.busy = false;
  }

  async #lookWhetherKept(): Promise<void> {
    const sha256 = this.page?.document?.sha256;
    const kept = sha256 !== undefined && (await documentBySha(sha256)) !== undefined;
    if (this.page?.document?.sha256 === sha256) this.kept = kept;
  }

  /** A document that the person had read from here stays, until the tab shows another page. */
  #keeping(page: PageState): PageState {
    const read = page.url === this.page?.url ? this.page.document : null;
    return { ...page, document: page.document ?? read };
  }

  // A worker that dies while it answers is normal life; the person is told and may try again.
  async #attempt(act: () => Promise<void>): Promise<void> {
    this.trouble = '';
    this.gone = false;
    try {
      await act();
    } catch (error) {
      this.gone = !(await isOpen(this.tabId));
      this.trouble = troubleWords(error);
    }
  }
}
