import type { Writing } from '../writing.ts';
import type { PendingRow } from './stored.ts';

/** Rows that wait to be sorted into the postings: a search looks through all of them, a write sorts them in together. */
const MOST = 64;

/**
 * Terms that wait to be sorted in. A record has some twenty of them, each in a row of its own far from the others: to
 * sort in one record costs more the longer the log, to sort in many together hardly does.
 */
export class PendingShelf {
  readonly #writing: Writing;
  readonly #rows = new Map<string, PendingRow>();

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  /** What number `n` has from now on beside what is sorted in; what it has no more waits no longer. */
  async change(
    of: PendingRow['of'],
    n: number,
    added: readonly string[],
    gone: ReadonlySet<string>,
  ): Promise<void> {
    const name = `${of}/${n}`;
    const known = this.#rows.get(name) ?? (await this.#writing.objectStore('pending').get([of, n]));
    const terms = [...(known?.terms ?? []).filter((term) => !gone.has(term)), ...added];
    if (known || terms.length > 0) this.#rows.set(name, { of, n, terms });
  }

  /** Writes what waits; where that is too much, hands all of it to `sortIn` instead. */
  async flush(sortIn: (row: PendingRow) => Promise<void>): Promise<void> {
    const store = this.#writing.objectStore('pending');
    if (this.#rows.size + (await store.count()) > MOST) {
      const before = (await store.getAll()).filter(({ of, n }) => !this.#rows.has(`${of}/${n}`));
      await Promise.all([...before, ...this.#rows.values()].map(sortIn));
      await store.clear();
    } else {
      const write = (row: PendingRow): Promise<unknown> =>
        row.terms.length > 0 ? store.put(row) : store.delete([row.of, row.n]);
      await Promise.all([...this.#rows.values()].map(write));
    }
    this.#rows.clear();
  }
}
