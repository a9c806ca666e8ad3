import { root, seal, type Entry, type LedgerEvent } from '../../../lib/ledger/event.ts';
import { checkOf } from '../../../lib/ledger/export-check.ts';
import { logFile } from '../../../lib/ledger/export-file.ts';
import type { LogExport } from '../../../lib/ledger/export.ts';
import { readingHash } from '../../../lib/ledger/reading-hash.ts';
import type { StoredDocument } from '../../../lib/ledger/schema.ts';
import { sha256 } from '../../../lib/ledger/sha256.ts';
import { consentsOf, lettersIn } from '../../../lib/ledger/state.ts';
import { consent, version } from '../../../scripts/bench/ledger/sample.ts';

/** As rendered, so that its text is all there is of it. */
type Rendered = Omit<StoredDocument, 'bytes'>;

/** A log of its own: each consent rests on a version. */
export interface MadeLog {
  readonly chain: string;
  readonly events: readonly LedgerEvent[];
  readonly documents: readonly Rendered[];
}

export async function madeLog(consents: number, versions: number): Promise<MadeLog> {
  const chain = crypto.randomUUID();
  const documents = await Promise.all(Array.from({ length: versions }, (_, n) => rendered(chain, n)));
  const events: LedgerEvent[] = [];
  for (let n = 0; n < consents; n++) {
    const document = documents[n % versions];
    if (!document) throw new Error('a log without versions');
    for (const entry of await entries(`${chain}-${n}`, n, document)) {
      events.push(await seal(events.at(-1) ?? root(chain), entry));
    }
  }
  return { chain, events, documents };
}

export async function fileOf({ events, documents }: MadeLog): Promise<Blob> {
  const log: LogExport = {
    format: 'consent-ledger/1',
    exported: new Date().toISOString(),
    events,
    consents: consentsOf(events),
    documents,
    letters: lettersIn(events),
    check: await checkOf({ events, documents }),
  };
  return logFile(log);
}

async function rendered(chain: string, n: number): Promise<Rendered> {
  const read: Rendered = version(n);
  const text = `${read.text}\n${chain}`;
  return {
    ...read,
    origin: 'page',
    text,
    blocks: [{ kind: 'paragraph', depth: 0, start: 0, end: text.length }],
    sha256: await sha256(text),
  };
}

async function entries(id: string, n: number, document: Rendered): Promise<Entry[]> {
  const { sha256: hash, origin, url, title, engine } = document;
  const [link] = consent(n).documents;
  const content = { ...consent(n, id), documents: [{ href: url, text: link?.text ?? '', sha256: hash }] };
  const kept = { time: content.time, sha256: hash, origin, url, title, engine, consentId: id, href: url };
  return [
    { kind: 'consent', content },
    { kind: 'policy-kept', content: { ...kept, readingHash: await readingHash(document) } },
  ];
}
