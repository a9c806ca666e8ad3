import type { PolicyKept, Trimmed } from '../event.ts';
import { contentsOf } from '../state.ts';
import type { IndexBatch } from './batch.ts';
import { BLOCK } from './blocks.ts';
import { recordById } from './record-by-id.ts';
import type { IndexedText } from './stored.ts';
import { attachText, enterText, enterTrimmed } from './text-in.ts';

/** A version was kept: it is found by its words, and so are the consents that rest on it. */
export async function enterKept(batch: IndexBatch, kept: PolicyKept): Promise<void> {
  const text = await enterAnew(batch, kept.sha256);
  if (!text) return;
  // A later version is there to be compared: it goes with the one it follows.
  if (kept.follows !== undefined) return;
  if (kept.consentId === undefined) return batch.texts.set(text.sha256, { ...text, held: true });
  const record = await recordById(batch, kept.consentId);
  if (record) await attachText(batch, record, text);
}

/** Whose the version was stays known, its words do not; where the index is built anew, consents rest on it as before. */
export async function enterTrimming(batch: IndexBatch, trimmed: Trimmed): Promise<void> {
  const { sha256 } = trimmed;
  if ((await batch.writing.objectStore('documents').getKey(sha256)) !== undefined) return;
  await enterTrimmed(batch, trimmed);
  for (const { consentId } of await keepingsOf(batch, sha256)) {
    const record = consentId === undefined ? undefined : await recordById(batch, consentId);
    const text = await batch.texts.get(sha256);
    if (record && text) await attachText(batch, record, text);
  }
}

/**
 * The text of a version is in the ledger again, or for the first time, though nothing new is said of it: what the events
 * say counts from now on. One that no event speaks of is left out, as ever.
 */
export async function enterReturned(batch: IndexBatch, sha256: string): Promise<void> {
  const known = await batch.texts.get(sha256);
  // What rests on it, it was told when it went.
  if (known) return void (await enterAnew(batch, sha256));
  for (const kept of await keepingsOf(batch, sha256)) await enterKept(batch, kept);
}

async function enterAnew(batch: IndexBatch, sha256: string): Promise<IndexedText | undefined> {
  const before = await batch.texts.get(sha256);
  const text = await enterText(batch, sha256);
  if (text && before?.trimmed && !text.trimmed) await sayAgain(batch, text);
  return text;
}

async function keepingsOf(batch: IndexBatch, sha256: string): Promise<PolicyKept[]> {
  const events = await batch.writing.objectStore('events').index('sha256').getAll(sha256);
  return contentsOf(events, 'policy-kept');
}

/** A record that was changed while the text was away has lost what the text says. */
async function sayAgain(batch: IndexBatch, { n, said }: IndexedText): Promise<void> {
  for (let key = 0; key * BLOCK < batch.state.next.record; key++) {
    const block = await batch.blocks.get(key);
    const places = block ? placesOf(block.texts, n) : [];
    for (const place of places) if (block) block.said[place] = (block.said[place] ?? 0) | said;
    if (block && places.length > 0) batch.blocks.set(key, block);
  }
}

/** Places in a block whose records rest on the text with this number. */
function placesOf(pairs: Uint32Array, n: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < pairs.length; at += 2) if (pairs[at + 1] === n) places.push(pairs[at] ?? 0);
  return places;
}
