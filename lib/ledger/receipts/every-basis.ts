import { caseIn, eventsOfEach } from '../case-file.ts';
import { withLedger } from '../open.ts';
import { documentBySha } from '../read.ts';
import { basisOf } from './basis-of.ts';
import type { ReceiptBasis, ReceiptDocument } from './receipt-basis.ts';

/** How far something long is, and a way to stop it. */
export interface Watch {
  readonly onprogress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

/** Consents read at a time. */
const PAGE = 100;
/** Summaries kept at hand: consents that follow each other often rest on the same versions. */
const MOST_DOCUMENTS = 100;

/**
 * What a receipt says, of all consents on record, the one written down last first: some at a time, so that a long log
 * need not fit into memory. The index must be whole. Ends early where it is stopped. @throws LedgerError
 */
export async function* everyBasis({ onprogress, signal }: Watch): AsyncGenerator<ReceiptBasis> {
  const of = (await withLedger((ledger) => ledger.get('index', 'state')))?.next.record ?? 0;
  const documents = new Documents();
  for (let until = of; until > 0 && !signal.aborted; until -= PAGE) {
    const range = IDBKeyRange.bound(Math.max(0, until - PAGE), until, false, true);
    const records = await withLedger((ledger) => ledger.getAll('records', range));
    for (const events of await eventsOfEach(records.map(({ id }) => id).toReversed())) {
      const file = await caseIn(events, documents.read);
      if (file) yield basisOf(file);
    }
    onprogress(of - Math.max(0, until - PAGE), of);
  }
}

/** Versions without their texts, the last ones used. */
class Documents {
  readonly #known = new Map<string, Promise<ReceiptDocument | undefined>>();

  read = (sha256: string): Promise<ReceiptDocument | undefined> => {
    const reading = this.#known.get(sha256) ?? receiptDocument(sha256);
    this.#known.delete(sha256);
    this.#known.set(sha256, reading);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_DOCUMENTS && oldest !== undefined) this.#known.delete(oldest);
    return reading;
  };
}

async function receiptDocument(sha256: string): Promise<ReceiptDocument | undefined> {
  const document = await documentBySha(sha256);
  if (!document) return undefined;
  const { url, title, lang, summary } = document;
  return { sha256, url, title, lang, summary };
}
