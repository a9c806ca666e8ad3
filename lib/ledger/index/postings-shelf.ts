import type { Writing } from '../writing.ts';
import { PendingShelf } from './pending-shelf.ts';
import { CHUNK, mark, noPlaces, packed, unpackInto, type Places } from './places.ts';
import type { PostingsRow } from './stored.ts';
import { Vocabulary } from './vocabulary.ts';

type Key = [of: PostingsRow['of'], term: string, chunk: number];

interface Row {
  readonly key: Key;
  readonly places: Places;
}

/** Rows of postings as a batch changes them: each is read once and written once. */
export class PostingsShelf {
  readonly #writing: Writing;
  readonly #rows = new Map<string, Row>();

  readonly #pending: PendingShelf;

  constructor(writing: Writing) {
    this.#writing = writing;
    this.#pending = new PendingShelf(writing);
  }

  /** Says which terms number `n` has from now on; those it had before and has no more are taken out. */
  async change(
    of: PostingsRow['of'],
    n: number,
    before: readonly string[],
    now: readonly string[],
  ): Promise<void> {
    const [had, has] = [new Set(before), new Set(now)];
    const added = now.filter((term) => !had.has(term));
    const gone = before.filter((term) => !has.has(term));
    await this.#pending.change(of, n, added, new Set(gone));
    await this.#markAll(of, n, gone, false);
  }

  async flush(): Promise<void> {
    await this.#pending.flush(({ of, n, terms }) => this.#markAll(of, n, terms, true));
    const vocabulary = new Vocabulary(this.#writing);
    await Promise.all(Array.from(this.#rows.values(), (row) => this.#write(row, vocabulary)));
    this.#rows.clear();
    await vocabulary.flush();
  }

  async #write({ key, places }: Row, vocabulary: Vocabulary): Promise<void> {
    const store = this.#writing.objectStore('postings');
    const [of, term, chunk] = key;
    const stored = packed(places);
    if (stored) {
      vocabulary.note(of, term, true);
      return void (await store.put({ of, term, chunk, places: stored }));
    }
    await store.delete(key);
    const range = IDBKeyRange.bound([of, term, 0], [of, term, Infinity]);
    // It may be in another stretch; in one that goes, too, it is not for long.
    vocabulary.note(of, term, (await store.getKey(range)) !== undefined);
  }

  async #markAll(
    of: PostingsRow['of'],
    n: number,
    terms: readonly string[],
    present: boolean,
  ): Promise<void> {
    const chunk = Math.floor(n / CHUNK);
    await Promise.all(terms.map((term) => this.#mark([of, term, chunk], n % CHUNK, present)));
  }

  async #mark(key: Key, place: number, present: boolean): Promise<void> {
    const name = key.join('\n');
    const known = this.#rows.get(name);
    if (known) return mark(known.places, place, present);
    const row = await this.#writing.objectStore('postings').get(key);
    // Another mark of this batch may have come to the same row meanwhile.
    const places = this.#rows.get(name)?.places ?? unpacked(row);
    mark(places, place, present);
    this.#rows.set(name, { key, places });
  }
}

function unpacked(row: PostingsRow | undefined): Places {
  const places = noPlaces();
  if (row) unpackInto(places, 0, row.places);
  return places;
}
