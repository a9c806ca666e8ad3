import type { FoundRow } from '#components/log/found-row.ts';
import type { ListedRow, Listing } from '#lib/ledger/find/listing.ts';
import { marksIn, passageWith, type Passage } from '#lib/ledger/find/marks.ts';
import { documentBySha } from '#lib/ledger/read.ts';

/** Passages remembered: consents of one site rest on the same policy, and policies are long. */
const MOST_PASSAGES = 100;

/** Reads the rows of one answer and marks in them what was looked for. */
export class FoundRows {
  readonly #listing: Listing;
  readonly #passages = new Map<string, Promise<Passage | undefined>>();

  constructor(listing: Listing) {
    this.#listing = listing;
  }

  load = async (from: number, count: number): Promise<readonly FoundRow[]> => {
    const rows = await this.#listing.rows(from, count);
    return Promise.all(rows.map((row) => this.#marked(row)));
  };

  async #marked(row: ListedRow): Promise<FoundRow> {
    const { wanted } = this.#listing;
    const found = {
      row,
      labelMarks: marksIn(row.label, wanted),
      siteMarks: marksIn(row.site, wanted),
      operatorMarks: marksIn(row.operator, wanted),
      frameMarks: marksIn(row.frameSite ?? '', wanted),
    };
    const said = `${row.label}\n${row.site}\n${row.operator}\n${row.frameSite ?? ''}`;
    const missing = wanted.filter((word) => marksIn(said, [word]).length === 0);
    const passage = missing.length > 0 ? await this.#passage(row.texts, missing) : undefined;
    return passage ? { ...found, passage } : found;
  }

  async #passage(texts: readonly string[], missing: Listing['wanted']): Promise<Passage | undefined> {
    for (const sha256 of texts) {
      const key = `${sha256} ${missing.map(({ folded }) => folded).join(' ')}`;
      const passage = this.#passages.get(key) ?? readPassage(sha256, missing);
      if (this.#passages.size < MOST_PASSAGES) this.#passages.set(key, passage);
      const found = await passage;
      if (found) return found;
    }
    return undefined;
  }
}

async function readPassage(sha256: string, wanted: Listing['wanted']): Promise<Passage | undefined> {
  const document = await documentBySha(sha256);
  return document && passageWith(document.text, wanted);
}
