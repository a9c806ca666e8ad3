import type { Writing } from '../writing.ts';
import type { PostingsRow } from './stored.ts';

type Of = PostingsRow['of'];

/** Which terms the postings have at all, as a batch changes them: few rows, by which mistyped words are put right. */
export class Vocabulary {
  readonly #writing: Writing;
  /** By row: terms, and whether they are there from now on. */
  readonly #changed = new Map<string, { readonly key: [Of, string]; readonly terms: Map<string, boolean> }>();

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  note(of: Of, term: string, present: boolean): void {
    const first = term.charAt(0);
    const name = `${of}/${first}`;
    const row = this.#changed.get(name) ?? { key: [of, first] as [Of, string], terms: new Map() };
    row.terms.set(term, present);
    this.#changed.set(name, row);
  }

  async flush(): Promise<void> {
    await Promise.all([...this.#changed.values()].map(({ key, terms }) => this.#write(key, terms)));
    this.#changed.clear();
  }

  async #write([of, first]: [Of, string], changed: ReadonlyMap<string, boolean>): Promise<void> {
    const store = this.#writing.objectStore('vocabulary');
    const before = (await store.get([of, first]))?.terms.split('\n') ?? [];
    const terms = new Set(before);
    for (const [term, present] of changed) {
      if (present) terms.add(term);
      else terms.delete(term);
    }
    if (terms.size === 0) await store.delete([of, first]);
    else if (terms.size !== before.length || [...changed.values()].includes(false))
      await store.put({ of, first, terms: [...terms].join('\n') });
  }
}
