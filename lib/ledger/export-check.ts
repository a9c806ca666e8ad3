import { canonicalJson } from './canonical.ts';
import type { Link } from './event.ts';
import { sha256 } from './sha256.ts';

interface Checked {
  readonly events: readonly Pick<Link, 'hash'>[];
  readonly documents: readonly object[];
  readonly evidence?: readonly object[];
}

/**
 * SHA-256 over the canonical JSON of the events' hashes and of the hashes of the documents and, where there is any, of
 * the evidence, each over its canonical JSON. It shows damage of a file where neither the chain nor a document's own hash reaches; whoever
 * changes a file on purpose computes it anew.
 */
export async function checkOf({ events, documents, evidence = [] }: Checked): Promise<string> {
  const whole = {
    events: events.map(({ hash }) => hash),
    documents: await hashesOf(documents),
    // Left out where there is none, as in files of earlier versions.
    ...(evidence.length > 0 && { evidence: await hashesOf(evidence) }),
  };
  return sha256(canonicalJson(whole));
}

async function hashesOf(parts: readonly object[]): Promise<string[]> {
  const hashes: string[] = [];
  for (const part of parts) hashes.push(await sha256(canonicalJson(part)));
  return hashes;
}
