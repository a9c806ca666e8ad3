import type { Head } from '../event.ts';
import { INDEX_STORES, type Writing } from '../writing.ts';
import { INDEX_VERSION } from './index-version.ts';
import { keyApart, operatorsApart, wholeKey } from './operators-apart.ts';
import { PostingsShelf } from './postings-shelf.ts';
import { Shelf } from './shelf.ts';
import type { IndexState } from './stored.ts';

type Counter = keyof IndexState['next'];

const EMPTY: IndexState = {
  version: INDEX_VERSION,
  positions: {},
  next: { record: 0, text: 0, site: 1, operator: 1 },
  records: 0,
};

/** Changes to the index within one transaction: nothing of them is there before `flush`, all of them after. */
export class IndexBatch {
  readonly writing: Writing;
  readonly records: Shelf<'records'>;
  readonly texts: Shelf<'texts'>;
  readonly sites: Shelf<'sites'>;
  readonly operators: Shelf<'operators'>;
  readonly blocks: Shelf<'blocks'>;
  readonly postings: PostingsShelf;
  /** Numbers of records entered by this batch, by id: the store knows them only after `flush`. */
  readonly entered = new Map<string, number>();
  #state: IndexState;
  #apart: Promise<ReadonlySet<string>> | undefined;

  private constructor(writing: Writing, state: IndexState) {
    this.writing = writing;
    this.#state = state;
    this.records = new Shelf(writing, 'records');
    this.texts = new Shelf(writing, 'texts');
    this.sites = new Shelf(writing, 'sites');
    this.operators = new Shelf(writing, 'operators');
    this.blocks = new Shelf(writing, 'blocks');
    this.postings = new PostingsShelf(writing);
  }

  /** The index as it stands; one that an earlier version of the index wrote, or none, is begun anew. */
  static async open(writing: Writing): Promise<IndexBatch> {
    const state = await writing.objectStore('index').get('state');
    if (state?.version === INDEX_VERSION) return new IndexBatch(writing, state);
    await IndexBatch.clear(writing);
    return new IndexBatch(writing, EMPTY);
  }

  static async clear(writing: Writing): Promise<void> {
    await Promise.all(INDEX_STORES.map((name) => writing.objectStore(name).clear()));
  }

  get state(): IndexState {
    return this.#state;
  }

  /** Whether every event of this chain up to its head is in the index. */
  isAt({ chain, seq }: Pick<Head, 'chain' | 'seq'>): boolean {
    return (this.#state.positions[chain] ?? 0) === seq;
  }

  passed({ chain, seq }: Pick<Head, 'chain' | 'seq'>): void {
    this.#state = { ...this.#state, positions: { ...this.#state.positions, [chain]: seq } };
  }

  count(records: 1 | -1): void {
    this.#state = { ...this.#state, records: this.#state.records + records };
  }

  nextNumber(counter: Counter): number {
    const n = this.#state.next[counter];
    this.#state = { ...this.#state, next: { ...this.#state.next, [counter]: n + 1 } };
    return n;
  }

  /** The key that the operator of a record at a site goes by, as the person has it. */
  async operatorKeyAt(key: string, site: string): Promise<string> {
    if (key === '' || site === '') return key;
    this.#apart ??= this.writing
      .objectStore('events')
      .index('kind')
      .getAll('operator-apart')
      .then(operatorsApart);
    const { key: whole } = wholeKey(key);
    const apart = keyApart(whole, site);
    return (await this.#apart).has(apart) ? apart : whole;
  }

  /** Something more was said of operators. */
  saidOfOperators(): void {
    this.#apart = undefined;
  }

  async flush(): Promise<void> {
    const shelves = [this.records, this.texts, this.sites, this.operators, this.blocks, this.postings];
    await Promise.all(shelves.map((shelf) => shelf.flush()));
    await this.writing.objectStore('index').put(this.#state, 'state');
  }
}
