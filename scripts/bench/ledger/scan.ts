import type { Consent } from '../../../lib/model/consent.ts';
import { openLedger } from '../../../lib/ledger/open.ts';

const ROWS = 2_000;

/** What a search without an index does: reads every record and looks for the words in it. Gives how many have them. */
export async function scan(words: string): Promise<number> {
  const wanted = words.toLocaleLowerCase().split(/\s+/u);
  const ledger = await openLedger();
  let found = 0;
  let range: IDBKeyRange | undefined;
  for (;;) {
    const events = await ledger.getAll('events', range, ROWS);
    for (const { kind, content } of events) {
      if (kind !== 'consent' || content === null) continue;
      const text = searched(content);
      if (wanted.every((word) => text.includes(word))) found += 1;
    }
    const last = events.at(-1);
    if (!last || events.length < ROWS) return found;
    range = IDBKeyRange.lowerBound([last.chain, last.seq], true);
  }
}

const searched = ({ site, page, control, caption }: Consent): string =>
  [site, page.title, page.url, control.label, caption].join('\n').toLocaleLowerCase().replaceAll('ё', 'е');
