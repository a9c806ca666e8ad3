import type { ListedRow } from '#lib/ledger/find/listing.ts';

/** Consents to one operator, which one letter may carry. */
export interface LetterGroup {
  readonly key: string;
  readonly rows: readonly ListedRow[];
}

/**
 * Groups records by their operator, in the order they come; one whose operator nobody names goes with the others of its
 * site.
 */
export function letterGroups(rows: readonly ListedRow[]): LetterGroup[] {
  const ofSite = new Map(rows.flatMap((row) => (row.operatorKey ? [[row.site, row.operatorKey]] : [])));
  const keyOf = ({ id, site, operatorKey }: ListedRow): string =>
    operatorKey || (site === '' ? id : (ofSite.get(site) ?? site));
  return [...Map.groupBy(rows, keyOf)].map(([key, members]) => ({ key, rows: members }));
}
