import { commit } from '../commit.ts';
import { LedgerError } from '../ledger-error.ts';
import { withLedger, type Ledger } from '../open.ts';
import { inWriterQueue } from '../writer-queue.ts';
import type { Writing } from '../writing.ts';
import { IndexBatch } from './batch.ts';
import { indexEvent } from './index-event.ts';

/** Events per transaction: a worker that is ended loses no more than this, and a consent given meanwhile waits no longer. */
const STEP = 400;

type Step = 'behind' | 'whole';
let running: Promise<void> | undefined;

/**
 * Brings the index up to the events: after a migration, an import or a new version of the index, and where the index
 * was damaged. Where it is whole that costs a few reads. What `signal` stops goes on from there the next time. For the
 * background only. @throws LedgerError
 */
export function catchUp(signal?: AbortSignal): Promise<void> {
  running ??= run(signal).finally(() => (running = undefined));
  return running;
}

/**
 * Sorts in what was put on record lately. Unlike {@link catchUp} it does not count the records to see whether the index
 * is damaged: it is done after every consent. For the background only. @throws LedgerError
 */
export const keepUp = (): Promise<void> => untilWhole();

async function run(signal?: AbortSignal): Promise<void> {
  await inWriterQueue(() => withLedger(discardDamaged));
  await untilWhole(signal);
}

async function untilWhole(signal?: AbortSignal): Promise<void> {
  while ((await inWriterQueue(() => withLedger(step))) === 'behind') {
    if (signal?.aborted) throw new LedgerError('stopped');
  }
}

/** An index that has lost records tells so by their number. */
async function discardDamaged(ledger: Ledger): Promise<void> {
  await commit(ledger, async (writing) => {
    const [state, records] = await Promise.all([
      writing.objectStore('index').get('state'),
      writing.objectStore('records').count(),
    ]);
    if ((state?.records ?? 0) === records) return false;
    await IndexBatch.clear(writing);
    return true;
  });
}

async function step(ledger: Ledger): Promise<Step> {
  const outcome = await commit<Step>(ledger, async (writing) => {
    const batch = await IndexBatch.open(writing);
    const chain = await chainBehind(writing, batch);
    if (chain === undefined) return false;
    const from = batch.state.positions[chain] ?? 0;
    const range = IDBKeyRange.bound([chain, from], [chain, Infinity], true);
    for (const event of await writing.objectStore('events').getAll(range, STEP))
      await indexEvent(batch, event);
    await batch.flush();
    return 'behind';
  });
  return outcome === false ? 'whole' : outcome;
}

/** A chain that has events beyond what is in the index. */
export async function chainBehind(
  writing: Writing,
  batch: Pick<IndexBatch, 'isAt'>,
): Promise<string | undefined> {
  const events = writing.objectStore('events');
  for (
    let first = await events.openKeyCursor();
    first;
    first = await first.continue([first.key[0], Infinity])
  ) {
    const [chain] = first.key;
    const last = await events.openKeyCursor(IDBKeyRange.bound([chain, 0], [chain, Infinity]), 'prev');
    if (last && !batch.isAt({ chain, seq: last.key[1] })) return chain;
  }
  return undefined;
}
