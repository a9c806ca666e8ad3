// Bundled by itself and opened as a page of the extension. It asks the background for everything, as surfaces do, tells
// the test what was acknowledged, and looks at what is there after a kill.
import { send } from '../../../lib/messages/send.ts';
import { listConsents } from '../../../lib/ledger/read.ts';
import { fileOf, madeLog } from './made-log.ts';
import { layOldLedger } from './old-ledger.ts';
import { wholeness } from './wholeness.ts';
import { tell } from './words.ts';
import { write } from './writes.ts';

let running: Promise<void> = Promise.resolve();
let halted = true;
let trouble = '';
const goesOn = (): boolean => !halted;

async function takeIn(): Promise<void> {
  const log = await madeLog(60, 6);
  const [chain, events] = [log.chain, log.events.length];
  const address = URL.createObjectURL(await fileOf(log));
  await tell({ is: 'importing', chain, events });
  const { ok } = await send('log.import', { address, only: 'write' });
  if (ok) await tell({ is: 'imported', chain, events });
}

async function forget(): Promise<void> {
  for (const { id } of await listConsents()) {
    if (halted) return;
    await tell({ is: 'forgetting', ids: [id] });
    await send('consent.forget', { id });
    await tell({ is: 'forgotten', ids: [id] });
  }
}

async function migrate(): Promise<void> {
  const log = await madeLog(400, 150);
  await tell({ is: 'emptying' });
  await layOldLedger(log);
  await tell({ is: 'filled', chain: log.chain, events: log.events.length });
  await send('ledger.catch-up', {});
}

const WORKS = {
  write: (tabId: number) => write(tabId, goesOn),
  'take in': async () => {
    while (goesOn()) await takeIn();
  },
  forget,
  migrate,
} as const;
export type Work = keyof typeof WORKS;

/** What the test calls. */
const kills = {
  /** Begins some work and does not wait for it. */
  begin(work: Work, tabId: number): void {
    halted = false;
    // That the background dies under its messages is what this is for.
    running = WORKS[work](tabId).catch((error: unknown) => void (trouble = String(error)));
  },

  /** Settles when no message is under way any more, or when none is going to be answered. */
  async halt(): Promise<void> {
    halted = true;
    await Promise.race([running, new Promise((resolve) => setTimeout(resolve, 5_000))]);
  },

  /** What ended the last work, if something did. */
  trouble: () => trouble,

  wholeness,
};

declare global {
  interface Window {
    kills: typeof kills;
  }
}
window.kills = kills;
export type Kills = typeof kills;
