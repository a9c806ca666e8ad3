import { BLOCK } from '../index/blocks.ts';
import { CHUNK, unpackInto } from '../index/places.ts';
import type { Block, IndexState, PendingRow, PostingsRow } from '../index/stored.ts';
import { add, has, keepCommon, noBits, type Bits } from './bits.ts';
import { addPending } from './pending.ts';
import type { Reading } from './reading.ts';
import { answers, isBeginning, stemsNearby, type Wanted } from './words.ts';

type Of = PostingsRow['of'];

/** Rows of postings read at a time, so that a short beginning of a word cannot fill the memory. */
const ROWS = 2_000;

/** What was found, and by which terms where the words were not found as they were typed. */
export interface Matches {
  readonly records: Bits;
  readonly wanted: readonly Wanted[];
}

/** Records in which every word is found, in themselves or in a version that they rest on. */
export async function matching(
  reading: Reading,
  words: readonly Wanted[],
  { next }: IndexState,
  blocks: readonly Block[],
): Promise<Matches> {
  const pending = await reading.objectStore('pending').getAll();
  const all = noBits(next.record).fill(255);
  const used: Wanted[] = [];
  for (const word of words) {
    const { found, texts, by } = await matchesOf({ reading, pending }, word, next);
    addRestingOn(found, texts, blocks);
    keepCommon(all, found);
    used.push(...by);
  }
  return { records: all, wanted: used };
}

/** The index as it is looked through: what is sorted in, and what waits to be. */
interface Index {
  readonly reading: Reading;
  readonly pending: readonly PendingRow[];
}

async function matchesOf(
  index: Index,
  word: Wanted,
  { record, text }: IndexState['next'],
): Promise<{ found: Bits; texts: Bits; by: Wanted[] }> {
  const [found, texts] = [noBits(record), noBits(text)];
  const exact = [
    await addAll(index, 'record', word, found),
    await addAll(index, 'text', word, texts),
  ].includes(true);
  if (exact) return { found, texts, by: [word] };
  const near = await knownStems(index, stemsNearby(word));
  for (const { of, stem } of near) {
    const bits = of === 'record' ? found : texts;
    await addRows(index.reading, exactly(of, stem), bits);
    addPending(index.pending, of, (term) => term === stem, bits);
  }
  return { found, texts, by: near.map(({ stem }) => ({ folded: stem, stem })) };
}

async function addAll({ reading, pending }: Index, of: Of, word: Wanted, bits: Bits): Promise<boolean> {
  const byStem = await addRows(reading, exactly(of, word.stem), bits);
  const byBeginning = isBeginning(word) && (await addRows(reading, beginning(of, word.folded), bits));
  const waiting = addPending(pending, of, (term) => answers(term, word), bits);
  return byStem || byBeginning || waiting;
}

async function addRows(reading: Reading, range: IDBKeyRange, bits: Bits): Promise<boolean> {
  let rest: IDBKeyRange = range;
  for (let any = false; ; any = true) {
    const rows = await reading.objectStore('postings').getAll(rest, ROWS);
    for (const { chunk, places } of rows) unpackInto(bits, chunk * (CHUNK / 8), places);
    const last = rows.at(-1);
    if (!last || rows.length < ROWS) return any || rows.length > 0;
    rest = IDBKeyRange.bound([last.of, last.term, last.chunk], range.upper, true);
  }
}

/** One question for all there are: hundreds of slips are possible, and asking for each costs more than reading all. */
async function knownStems(
  { reading, pending }: Index,
  stems: ReadonlySet<string>,
): Promise<{ of: Of; stem: string }[]> {
  if (stems.size === 0) return [];
  const vocabulary = await reading.objectStore('vocabulary').getAll();
  const sorted = vocabulary.map(({ of, terms }) => ({ of, terms: terms.split('\n') }));
  const known = new Map<string, { of: Of; stem: string }>();
  for (const { of, terms } of [...sorted, ...pending]) {
    for (const stem of terms) if (stems.has(stem)) known.set(`${of}/${stem}`, { of, stem });
  }
  return [...known.values()];
}

const exactly = (of: Of, term: string): IDBKeyRange => IDBKeyRange.bound([of, term, 0], [of, term, Infinity]);

const beginning = (of: Of, start: string): IDBKeyRange =>
  IDBKeyRange.bound([of, start, 0], [of, `${start}\uffff`, Infinity]);

function addRestingOn(records: Bits, texts: Bits, blocks: readonly Block[]): void {
  if (texts.every((byte) => byte === 0)) return;
  for (const { block, texts: pairs } of blocks) {
    for (let at = 0; at < pairs.length; at += 2) {
      if (has(texts, pairs[at + 1] ?? 0)) add(records, block * BLOCK + (pairs[at] ?? 0));
    }
  }
}
