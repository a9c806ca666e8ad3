import type { StoreKey, StoreValue } from 'idb';
import type { LedgerSchema } from '../schema.ts';
import type { Writing } from '../writing.ts';

type Shelved = 'records' | 'texts' | 'sites' | 'operators' | 'blocks';
type Key<S extends Shelved> = StoreKey<LedgerSchema, S>;
type Value<S extends Shelved> = StoreValue<LedgerSchema, S>;

/** Rows of one store as a batch changes them: each is read once and written once. */
export class Shelf<S extends Shelved> {
  readonly #writing: Writing;
  readonly #name: S;
  readonly #rows = new Map<Key<S>, Value<S> | undefined>();
  readonly #changed = new Set<Key<S>>();

  constructor(writing: Writing, name: S) {
    this.#writing = writing;
    this.#name = name;
  }

  async get(key: Key<S>): Promise<Value<S> | undefined> {
    if (this.#rows.has(key)) return this.#rows.get(key);
    const row = await this.#writing.objectStore(this.#name).get(key);
    this.#rows.set(key, row);
    return row;
  }

  set(key: Key<S>, row: Value<S> | undefined): void {
    this.#rows.set(key, row);
    this.#changed.add(key);
  }

  async flush(): Promise<void> {
    const store = this.#writing.objectStore(this.#name);
    await Promise.all(
      Array.from(this.#changed, (key) => {
        const row = this.#rows.get(key);
        return row === undefined ? store.delete(key) : store.put(row);
      }),
    );
    this.#changed.clear();
  }
}
