import type { MessageName } from './contract.ts';

const NAME = 'ledger-changes';
/** In place of a context's name, which is a UUID. */
const GREW = 'grew';

/** What windows show of the log may be no more after these. */
const CHANGING: ReadonlySet<string> = new Set<MessageName>([
  'consent.undo',
  'consent.enter',
  'consent.forget',
  'consent.follow-up',
  'site.forget',
  'ledger.wipe',
  'documents.trim',
  'letter.keep',
  'letter.forget',
  'log.import',
]);

/** A window, or another context of the extension, while it lives. */
const HERE: string = crypto.randomUUID();

let channel: BroadcastChannel | undefined;
const opened = (): BroadcastChannel => (channel ??= new BroadcastChannel(NAME));

/** How the asking context names itself, so that it need not hear of what it did. */
export const author = (): string => HERE;

/** Whether a message may have changed what is on record; some only look what they would do. */
export const changesLedger = (name: string, payload: unknown): boolean =>
  CHANGING.has(name) &&
  !(typeof payload === 'object' && payload !== null && 'only' in payload && payload.only === 'check');

/** Tells every window of the extension that the log has changed. @param by the context that asked for it, or nothing */
export function tellLedgerChanged(by = ''): void {
  opened().postMessage(by);
}

/** Tells every window that there are new records, and that nothing else is other than it was. */
export function tellLedgerGrew(): void {
  opened().postMessage(GREW);
}

/** Calls back when another context than this one has changed the log. Gives what ends that. */
export function onLedgerChanged(hear: () => void): () => void {
  return listening((told) => told !== HERE && told !== GREW && hear());
}

/**
 * Calls back when consents were put on record while the person was on a page; in a window that nobody sees, once it is
 * seen again. In Firefox the windows share a thread with the background: a long log that was read anew behind the page at
 * each consent kept the watcher from the next page for a second. Gives what ends that.
 */
export function onLedgerGrew(hear: () => void): () => void {
  let isBehind = false;
  const catchUp = (): void => {
    if (document.hidden || !isBehind) return;
    isBehind = false;
    hear();
  };
  const end = listening((told) => {
    if (told !== GREW) return;
    isBehind = true;
    catchUp();
  });
  document.addEventListener('visibilitychange', catchUp);
  return () => {
    end();
    document.removeEventListener('visibilitychange', catchUp);
  };
}

function listening(hear: (told: unknown) => unknown): () => void {
  const listen = ({ data }: MessageEvent<unknown>): void => void hear(data);
  opened().addEventListener('message', listen);
  return () => opened().removeEventListener('message', listen);
}
