import { casesOf } from '#lib/ledger/cases.ts';
import type { ListedRow } from '#lib/ledger/find/listing.ts';
import type { Case } from '#lib/model/case.ts';
import type { LetterDraft } from './letter-draft.svelte.ts';
import { today } from './today.ts';

/** How many other letters go to the same address, by the key of each. */
export function sharingOf(
  chosen: Iterable<readonly [id: string, { readonly draft: LetterDraft }]>,
): ReadonlyMap<string, number> {
  const going = [...chosen].map(([id, { draft }]) => ({ id, to: addressOf(draft) }));
  const byAddress = Map.groupBy(going, ({ to }) => to);
  return new Map(going.map(({ id, to }) => [id, to === '' ? 0 : (byAddress.get(to) ?? []).length - 1]));
}

/** Where a letter goes, for comparing; empty while nobody knows. */
const addressOf = ({ recipient }: LetterDraft): string =>
  (recipient.email.trim() || recipient.postal.trim()).toLowerCase();

/** The newest case of each record that has a letter, by record; a letter that was given up counts for none. */
export async function casesBefore(rows: readonly ListedRow[]): Promise<ReadonlyMap<string, Case>> {
  const lettered = rows.filter(({ letters }) => letters > 0);
  const found = await Promise.all(lettered.map(({ id }) => casesOf(id, today())));
  return new Map(
    lettered.flatMap(({ id }, at) => {
      const open = found[at]?.find(({ state }) => state !== 'given-up');
      return open ? [[id, open]] : [];
    }),
  );
}
