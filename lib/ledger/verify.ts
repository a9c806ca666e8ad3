import { bytesIn } from '#lib/text/base64.ts';
import { canonicalJson } from './canonical.ts';
import { ChainCheck, type Problem } from './chain-check.ts';
import type { LedgerEvent, PolicyKept } from './event.ts';
import { checkOf } from './export-check.ts';
import type { ExportedDocument } from './export.ts';
import { evidenceProblems } from './evidence-named.ts';
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
  /** Where the first of them is, as `events.3`, `documents.0` or `consents`; undefined where there is none. */
  readonly place?: string;
}

/**
 * Checks an exported log, given as parsed JSON: every event hangs on the one before it, contents and documents match
 * their hashes, what was erased is said to be, and the state follows from the events. It shows that part of a log was
 * changed later by someone who could not rebuild the whole; it proves no more.
 * @throws the signal's reason where it ends the check
 */
export async function verifyLog(log: unknown, signal?: AbortSignal): Promise<Verdict> {
  const outline = logOutline(log);
  if ('amiss' in outline) {
    return { events: 0, forgotten: 0, documents: 0, problems: [`not a log: ${outline.amiss}`], place: '' };
  }
  const { events, documents, consents, letters, evidence = [], check } = outline.log;
  const problems = [
    ...(await chainProblems(events, signal)),
    ...(await documentProblems(events, documents, signal)),
    ...(await evidenceProblems(events, evidence)),
    ...stateProblems('consents', consents, [consentsOf(events), consentsOf(events, (said) => [...said])]),
    ...stateProblems('letters', letters, [lettersIn(events)]),
    ...(check === undefined || check === (await checkOf(outline.log)) ? [] : [CHECK_FAILED]),
  ];
  const forgotten = events.filter(({ content }) => content === null).length;
  const [first] = problems;
  return {
    events: events.length,
    forgotten,
    documents: documents.length,
    problems: problems.map(({ says }) => says),
    ...(first && { place: first.place }),
  };
}

const CHECK_FAILED: Problem = { place: 'check', says: 'the file does not match its own checksum' };

async function chainProblems(events: readonly LedgerEvent[], signal?: AbortSignal): Promise<Problem[]> {
  const chain = new ChainCheck();
  for (const event of events) {
    await chain.next(event);
    signal?.throwIfAborted();
  }
  return chain.finish();
}

async function documentProblems(
  events: readonly LedgerEvent[],
  documents: readonly ExportedDocument[],
  signal?: AbortSignal,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const announced = contentsOf(events, 'policy-kept');
  for (const [n, document] of documents.entries()) {
    signal?.throwIfAborted();
    const problem = (says: string): Problem => {
      return { place: `documents.${n}`, says: `document ${document.sha256}: ${says}` };
    };
    if (await documentChanged(document, announced)) problems.push(problem('was changed'));
    if (await readingChanged(document, announced))
      problems.push(problem('what was read from it was changed'));
  }
  const trimmed = contentsOf(events, 'trimmed').map(({ sha256: hash }) => hash);
  const present = new Set([...documents.map((document) => document.sha256), ...trimmed]);
  const missing = new Set(announced.map(({ sha256 }) => sha256).filter((sha256) => !present.has(sha256)));
  const absent = (sha256: string): Problem => {
    return { place: 'documents', says: `document ${sha256}: is missing` };
  };
  return [...problems, ...Array.from(missing, absent)];
}

/** Of a file whose bytes there was no room for, only what was read from it can be held against the log. */
async function documentChanged(
  document: ExportedDocument,
  announced: readonly PolicyKept[],
): Promise<boolean> {
  const { bytes, origin, text } = document;
  if (bytes === undefined && origin === 'fetched') {
    const hash = await readingHash(document);
    return !announced.some(({ readingHash: known }) => known === hash);
  }
  const given = bytes === undefined ? text : bytesIn(bytes);
  return given === undefined || (await sha256(given)) !== document.sha256;
}

/** Text and summary against the hash announced with them. One read again by a later engine has none to match. */
async function readingChanged(
  document: ExportedDocument,
  announced: readonly PolicyKept[],
): Promise<boolean> {
  const hashes = announced.flatMap(({ sha256, engine, readingHash: hash }) =>
    hash !== undefined && sha256 === document.sha256 && engine === document.engine ? [hash] : [],
  );
  return hashes.length > 0 && !hashes.includes(await readingHash(document));
}

/** @param computed as this version has it, and as earlier ones had */
function stateProblems(
  name: 'consents' | 'letters',
  stated: readonly { readonly id: string }[],
  computed: readonly (readonly { readonly id: string }[])[],
): Problem[] {
  const said = canonicalJson(stated);
  return computed.some((one) => canonicalJson(one) === said)
    ? []
    : [{ place: name, says: `the ${name} do not follow from the events` }];
}
