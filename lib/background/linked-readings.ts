import type { Linked, ReadLinked } from '#lib/checks/table.ts';
import { recentFetch } from '#lib/ledger/fetches.ts';
import { storedDocument } from '#lib/ledger/keep-document.ts';
import type { ConsentDocument } from '#lib/model/consent.ts';
import { ENGINE_VERSION } from '#lib/read/engine-version.ts';

/** Marks ask anew with every report of a page; whole documents are too much to load for that. */
const MOST = 40;
const known = new Map<string, ReadLinked>();

/**
 * What is known of the documents behind a consent: what was fetched today, no request is made.
 * @param documents addresses whole, without the fragment
 */
export function linkedReadings(documents: readonly ConsentDocument[]): Promise<Linked[]> {
  return Promise.all(documents.map(linkedReading));
}

async function linkedReading({ href, text, sha256 }: ConsentDocument): Promise<Linked> {
  const fetched = sha256 === undefined ? await recentFetch(href, Date.now()) : { sha256, failure: undefined };
  const read = fetched?.sha256 === undefined ? undefined : await readingOf(fetched.sha256);
  return { text, ...(read && { read }), ...(fetched?.failure && { failure: fetched.failure }) };
}

async function readingOf(sha256: string): Promise<ReadLinked | undefined> {
  const before = known.get(sha256);
  if (before) return before;
  const document = await storedDocument(sha256);
  if (!document) return undefined;
  const reading = { lang: document.lang, summary: document.summary };
  // What an earlier version of the engine read may be read again.
  if (document.engine === ENGINE_VERSION) remember(sha256, reading);
  return reading;
}

function remember(sha256: string, reading: ReadLinked): void {
  const [oldest] = known.keys();
  if (known.size >= MOST && oldest !== undefined) known.delete(oldest);
  known.set(sha256, reading);
}
