import type { PolicyDocument, ReadFailure } from '#lib/model/document.ts';
import type { Onlooker } from '#lib/model/reading-progress.ts';
import type { Result } from '#lib/model/result.ts';
import type { PolicySummary } from '#lib/model/summary.ts';
import { readDocument } from '#lib/reader/reader.ts';
import { injectFile, injectIntoFrames } from './inject.ts';

/** A document shown in a frame of another site, where the page itself cannot look. */
export interface Framed {
  readonly frameId: number;
  readonly documentId: string | undefined;
  readonly document: PolicyDocument;
  readonly summary: PolicySummary;
}

/** A policy has more characters; most frames are advertisements and players. */
const LEAST = 500;
/** So many of the longest frames are read. */
const MOST_FRAMES = 3;

/** The policy or consent document in a frame of another site; undefined where none of the longest frames is one. */
export async function framedDocument(tabId: number, onlooker?: Onlooker): Promise<Framed | undefined> {
  const frames = await injectIntoFrames({ tabId }, lengthApart);
  const long = frames.filter(({ value }) => value >= LEAST).sort((a, b) => b.value - a.value);
  for (const { frameId } of long.slice(0, MOST_FRAMES)) {
    const framed = await readFrame(tabId, frameId, onlooker);
    if (framed && framed.summary.kind !== 'other') return framed;
  }
  return undefined;
}

/** Runs in each frame: how many characters are there that the page's own script cannot see. */
function lengthApart(): number {
  try {
    if (globalThis.top?.document) return 0;
  } catch (error) {
    // What another site's frame answers when asked for its document.
    if (error instanceof DOMException) return document.body?.textContent.length ?? 0;
    throw error;
  }
  return 0;
}

async function readFrame(tabId: number, frameId: number, onlooker?: Onlooker): Promise<Framed | undefined> {
  const taken = await injectFile<Result<PolicyDocument, ReadFailure>>({ tabId, frameId }, '/page-text.js');
  if (!taken.ok || !taken.value.value.ok) return undefined;
  const document = taken.value.value.value;
  const summary = await readDocument(document, onlooker);
  if (!summary.ok) return undefined;
  return { frameId, documentId: taken.value.documentId, document, summary: summary.value };
}
