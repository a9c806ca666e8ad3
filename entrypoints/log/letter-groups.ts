import type { ListedRow } from '#lib/ledger/find/listing.ts';
import type { Joins } from '#lib/ledger/joins.ts';

/** Consents to one operator, which one letter may carry. */
export interface LetterGroup {
  readonly key: string;
  readonly rows: readonly ListedRow[];
}

/**
 * Groups records by their operator, in the order they come; one whose operator nobody names goes with the others of its
 * site.
 */
export function letterGroups(rows: readonly ListedRow[], joins: Pick<Joins, 'rootOf'>): LetterGroup[] {
  const rootOf = ({ operatorKey }: ListedRow): string => (operatorKey ? joins.rootOf(operatorKey) : '');
  const ofSite = new Map(rows.flatMap((row) => (row.operatorKey ? [[row.site, rootOf(row)]] : [])));
  const keyOf = (row: ListedRow): string =>
    rootOf(row) || (row.site === '' ? row.id : (ofSite.get(row.site) ?? row.site));
  return [...Map.groupBy(rows, keyOf)].map(([key, members]) => ({ key, rows: members }));
}
