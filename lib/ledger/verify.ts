import { fromBase64 } from './base64.ts';
import { canonicalJson } from './canonical.ts';
import { ChainCheck } from './chain-check.ts';
import type { LedgerEvent } from './event.ts';
import type { ExportedDocument } from './export.ts';
import { logOutline } from './log-shape.ts';
import { readingHash } from './reading-hash.ts';
import { sha256 } from './sha256.ts';
import { consentsOf, contentsOf, lettersIn } from './state.ts';

/** What the check of an exported log found; `problems` in plain English, empty where all holds together. */
export interface Verdict {
  readonly events: number;
  readonly forgotten: number;
  readonly documents: number;
  readonly problems: readonly string[];
}

/**
 * Checks an exported log, given as parsed JSON: every event hangs on the one before it, contents and documents match
 * their hashes, what was erased is said to be, and the state follows from the events. It shows that part of a log was
 * changed later by someone who could not rebuild the whole; it proves no more.
 */
export async function verifyLog(log: unknown): Promise<Verdict> {
  const outline = logOutline(log);
  if ('amiss' in outline) {
    return { events: 0, forgotten: 0, documents: 0, problems: [`not a log: ${outline.amiss}`] };
  }
  const { events, documents, consents, letters } = outline.log;
  const problems = [
    ...(await chainProblems(events)),
    ...(await documentProblems(events, documents)),
    ...(differs(consents, consentsOf(events)) ? ['the consents do not follow from the events'] : []),
    ...(differs(letters, lettersIn(events)) ? ['the letters do not follow from the events'] : []),
  ];
  const forgotten = events.filter(({ content }) => content === null).length;
  return { events: events.length, forgotten, documents: documents.length, problems };
}

async function chainProblems(events: readonly LedgerEvent[]): Promise<readonly string[]> {
  const check = new ChainCheck();
  for (const event of events) await check.next(event);
  return check.finish();
}

async function documentProblems(
  events: readonly LedgerEvent[],
  documents: readonly ExportedDocument[],
): Promise<string[]> {
  const problems: string[] = [];
  for (const document of documents) {
    const given = document.bytes === undefined ? document.text : bytesOf(document.bytes);
    if (given === undefined || (await sha256(given)) !== document.sha256) {
      problems.push(`document ${document.sha256}: was changed`);
    }
  }
  problems.push(...(await readingProblems(events, documents)));
  const present = new Set(documents.map((document) => document.sha256));
  for (const { sha256 } of contentsOf(events, 'policy-kept')) {
    if (!present.has(sha256)) problems.push(`document ${sha256}: is missing`);
  }
  return problems;
}

/** Texts and summaries against the hash announced with them. One read again by a later engine has none to match. */
async function readingProblems(
  events: readonly LedgerEvent[],
  documents: readonly ExportedDocument[],
): Promise<string[]> {
  const problems: string[] = [];
  const announced = contentsOf(events, 'policy-kept');
  for (const document of documents) {
    const hashes = announced.flatMap(({ sha256, engine, readingHash: hash }) =>
      hash !== undefined && sha256 === document.sha256 && engine === document.engine ? [hash] : [],
    );
    if (hashes.length > 0 && !hashes.includes(await readingHash(document)))
      problems.push(`document ${document.sha256}: what was read from it was changed`);
  }
  return problems;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return fromBase64(base64);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

const differs = (stated: unknown, computed: unknown): boolean =>
  canonicalJson(stated) !== canonicalJson(computed);
