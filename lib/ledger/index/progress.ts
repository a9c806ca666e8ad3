import { withLedger, type Ledger } from '../open.ts';
import { INDEX_VERSION } from './index-version.ts';

/** Events in the index, and events there are. @throws LedgerError */
export async function indexProgress(): Promise<{ done: number; of: number }> {
  return withLedger(async (ledger) => {
    const positions = Object.values((await ledger.get('index', 'state'))?.positions ?? {});
    return { done: positions.reduce((sum, seq) => sum + seq, 0), of: await ledger.count('events') };
  });
}

/** Whether every event is in the index. Costs a few reads, however long the log. @throws LedgerError */
export async function isCaughtUp(): Promise<boolean> {
  return withLedger(async (ledger) => {
    const state = await ledger.get('index', 'state');
    const ends = await endsOfChains(ledger);
    if (!state) return ends.length === 0;
    return state.version === INDEX_VERSION && ends.every(([chain, seq]) => state.positions[chain] === seq);
  });
}

async function endsOfChains(ledger: Ledger): Promise<[chain: string, seq: number][]> {
  const ends: [string, number][] = [];
  const { store } = ledger.transaction('events');
  for (
    let first = await store.openKeyCursor();
    first;
    first = await first.continue([first.key[0], Infinity])
  ) {
    const [chain] = first.key;
    const last = await store.openKeyCursor(IDBKeyRange.bound([chain, 0], [chain, Infinity]), 'prev');
    if (last) ends.push(last.key);
  }
  return ends;
}
