import { canonicalJson } from './canonical.ts';
import type { Link } from './event.ts';
import { sha256 } from './sha256.ts';

interface Checked {
  readonly events: readonly Pick<Link, 'hash'>[];
  readonly documents: readonly object[];
}

/**
 * SHA-256 over the canonical JSON of the events' hashes and of the hashes of the documents, each over its canonical JSON. It shows damage of a file where neither the chain nor a document's own hash reaches; whoever
 * changes a file on purpose computes it anew.
 */
export async function checkOf({ events, documents }: Checked): Promise<string> {
  const hashes: string[] = [];
  for (const document of documents) hashes.push(await sha256(canonicalJson(document)));
  return sha256(canonicalJson({ events: events.map(({ hash }) => hash), documents: hashes }));
}
