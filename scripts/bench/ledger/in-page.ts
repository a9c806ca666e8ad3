// Bundled by itself and opened as a page of the extension: it works on the very database that the extension uses.
import { append } from '../../../lib/ledger/append.ts';
import { listing } from '../../../lib/ledger/find/listing.ts';
import type { Query } from '../../../lib/ledger/find/query.ts';
import { catchUp, keepUp } from '../../../lib/ledger/index/catch-up.ts';
import { openLedger } from '../../../lib/ledger/open.ts';
import { everyIso, everyKantara } from '../../../lib/ledger/receipts/every-receipt.ts';
import { recordConsent } from '../../../lib/ledger/record-consent.ts';
import { Reads } from './reads.ts';
import { consent, entriesFor, version, VERSIONS } from './sample.ts';
import { scan } from './scan.ts';

/** Consents per transaction while the log is filled. */
const BATCH = 250;
const SCREEN = 40;
const ALL: Query = { words: '', order: 'time', today: '2026-11-28' };

const reads = new Reads();
const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function screen(query: Partial<Query>): Promise<number> {
  const found = await listing({ ...ALL, ...query });
  await found.rows(0, SCREEN);
  return found.total;
}

/** What the commands outside call. Times in ms. */
const bench = {
  /** Fills the log from consent `from` to `to`, as the background would have over the years. */
  async fill(from: number, to: number): Promise<number> {
    const ledger = await openLedger();
    for (let n = from; n < Math.min(to, VERSIONS); n++) await ledger.put('documents', version(n));
    for (let n = from; n < to; n += BATCH) {
      const numbers = Array.from({ length: Math.min(BATCH, to - n) }, (_, at) => n + at);
      await append(numbers.flatMap(entriesFor));
    }
    return ledger.count('records');
  },

  /** Adds consents one by one; the median of one. */
  async add(name: string, count: number): Promise<number> {
    const times: number[] = [];
    for (let n = 0; n < count; n++) times.push(await timed(() => recordConsent(consent(n, `${name}-${n}`))));
    return median(times);
  },

  /** Sorts what was added last into the index, as the background does a moment after each. */
  keepUp: () => timed(keepUp),

  /** The first screen of the log: how long it takes and how many rows of which stores are read for it. */
  async firstScreen(): Promise<{ ms: number; rows: Record<string, number> }> {
    reads.take();
    const ms = await timed(() => screen({}));
    return { ms, rows: reads.take() };
  },

  /** One query by the index and by reading everything, in turns. */
  async search(words: string, rounds: number): Promise<{ found: number; index: number; scan: number }> {
    const [index, scans]: [number[], number[]] = [[], []];
    let found = 0;
    for (let round = 0; round < rounds; round++) {
      index.push(await timed(async () => (found = await screen({ words }))));
      scans.push(await timed(() => scan(words)));
    }
    return { found, index: median(index), scan: median(scans) };
  },

  /** Filters together, ordered by site. */
  filter: () =>
    timed(() => screen({ standing: 'given', preticked: true, covers: 'marketing', order: 'site' })),

  /** Receipts of all consents as a file: how long they take, and how long the file is. */
  async receipts(kind: 'iso' | 'kantara'): Promise<{ ms: number; name: string; bytes: number }> {
    const watch = { onprogress: () => undefined, signal: new AbortController().signal };
    const begun = performance.now();
    const file =
      kind === 'iso'
        ? await everyIso('2026-11-28', '2026-11-28T00:00:00.000Z', watch)
        : await everyKantara('2026-11-28', watch);
    if (!file) throw new Error('nobody stopped it');
    return { ms: performance.now() - begun, name: file.name, bytes: file.content.size };
  },

  /** The whole index anew, as after an update that changes it. */
  async rebuild(): Promise<number> {
    await (await openLedger()).clear('index');
    return timed(catchUp);
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
export type LedgerBench = typeof bench;
