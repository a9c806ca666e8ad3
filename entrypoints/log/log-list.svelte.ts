import { NO_FILTERS, showsAll, type Filters } from '#components/log/filters.ts';
import { pageRows, type PageRows } from '#components/log/page-rows.ts';
import { noPagesSeen, type LoadRows, type Seen } from '#components/log/pages.ts';
import { listing } from '#lib/ledger/find/listing.ts';
import type { Query } from '#lib/ledger/find/query.ts';
import { timeline } from '#lib/ledger/find/timeline.ts';
import type { Stretch } from '#lib/model/stretch.ts';
import { FoundRows } from './found-rows.ts';
import { today } from './today.ts';

/** A list as it is shown: how long it is, its first page, and how to read on. */
export interface Shown {
  readonly total: number;
  readonly first: PageRows;
  readonly load: LoadRows;
  readonly order: Filters['order'];
  readonly seen: Seen;
  /** What the list was asked for: the answer to something else is another list. */
  readonly query: string;
  /** How it begins: the same again is no news. */
  readonly begins: string;
}

/** What the list is of: everything, one site, one operator. */
export type Scope = Pick<Query, 'site' | 'domain' | 'operator'>;

/** The list of records as the person has it before them; the place in it survives a look at a record. */
export class LogList {
  filters: Filters = $state({ ...NO_FILTERS });
  shown: Shown | undefined = $state.raw();
  /** How what was found lies in time, whatever stretch of it is chosen. */
  stretches: readonly Stretch[] = $state.raw([]);
  /** Where the person had scrolled to. */
  place = 0;
  readonly #scope: Scope;
  #asked = 0;

  constructor(scope: Scope = {}) {
    this.#scope = scope;
  }

  /** What is asked for by search and filters; undefined where neither narrows the list. */
  get narrowed(): Query | undefined {
    return showsAll(this.filters) ? undefined : this.#query();
  }

  /**
   * Reads the list for the filters as they are. An answer that another question has overtaken is dropped, and so is the
   * same as before: whoever comes back from another tab, where nothing happened, keeps the very same list.
   * `anew`: something did happen, perhaps on a page of it that is not the first.
   */
  async read(anew = false): Promise<void> {
    const asked = ++this.#asked;
    const { order } = this.filters;
    const asks = this.#query();
    const query = JSON.stringify(asks);
    const found = await listing(asks);
    // Marking what was found takes longer than finding it.
    if (asked !== this.#asked) return;
    const rows = new FoundRows(found);
    const first = await pageRows(rows.load, 0, order);
    const begins = JSON.stringify([query, found.total, first]);
    if (asked !== this.#asked || (!anew && begins === this.shown?.begins)) return;
    const stretches = await timeline(asks, Date.now());
    if (asked !== this.#asked) return;
    const seen = query === this.shown?.query ? this.shown.seen : noPagesSeen();
    this.shown = { total: found.total, first, load: rows.load, order, seen, query, begins };
    this.stretches = stretches;
  }

  #query(): Query {
    const { words, stand, traits, covers, order, period } = this.filters;
    return {
      words,
      order,
      today: today(),
      ...this.#scope,
      ...(stand !== 'all' && { standing: stand }),
      ...(covers !== '' && { covers }),
      ...period,
      ...Object.fromEntries(traits.map((trait) => [trait, true])),
    };
  }
}
