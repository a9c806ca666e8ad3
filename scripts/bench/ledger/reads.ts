/** Counts the rows that IndexedDB hands over, by store: what reading without the records is proved by. */
export class Reads {
  readonly #rows = new Map<string, number>();

  constructor() {
    this.#watch(IDBObjectStore.prototype, 'get', ({ name }) => name);
    this.#watch(IDBObjectStore.prototype, 'getAll', ({ name }) => name);
    this.#watch(IDBObjectStore.prototype, 'openCursor', ({ name }) => name);
    this.#watch(IDBIndex.prototype, 'get', ({ objectStore }) => objectStore.name);
    this.#watch(IDBIndex.prototype, 'getAll', ({ objectStore }) => objectStore.name);
    this.#watch(IDBIndex.prototype, 'openCursor', ({ objectStore }) => objectStore.name);
  }

  /** Rows read since this was last asked. */
  take(): Record<string, number> {
    const rows = Object.fromEntries(this.#rows);
    this.#rows.clear();
    return rows;
  }

  #watch<T extends object>(prototype: T, method: keyof T, nameOf: (source: T) => string): void {
    const rows = this.#rows;
    const original = prototype[method] as (...args: unknown[]) => IDBRequest;
    const watched = function (this: T, ...args: unknown[]): IDBRequest {
      const request = original.apply(this, args);
      request.addEventListener('success', () => {
        const { result } = request as { result: unknown };
        const count = Array.isArray(result) ? result.length : Number(Boolean(result));
        rows.set(nameOf(this), (rows.get(nameOf(this)) ?? 0) + count);
      });
      return request;
    };
    Object.assign(prototype, { [method]: watched });
  }
}
