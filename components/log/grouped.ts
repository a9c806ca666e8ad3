import { monthName } from '#lib/i18n/dates.ts';
import type { LogRow } from '#lib/model/log-row.ts';
import type { Order } from './filters.ts';
import type { FoundRow } from './found-row.ts';

/** Records under one heading: a month or a site. */
export interface RecordGroup {
  readonly title: string;
  readonly rows: readonly FoundRow[];
  /** Its heading stands on the page before. */
  readonly continues: boolean;
}

const titleOf = ({ time, zone, site }: LogRow, order: Order): string =>
  order === 'site' ? site : monthName(time, zone);

/** Groups one page of records as they come; `before` is the last record of the page before. */
export function grouped(rows: readonly FoundRow[], order: Order, before?: FoundRow): readonly RecordGroup[] {
  const last = before && titleOf(before.row, order);
  const groups = Map.groupBy(rows, ({ row }) => titleOf(row, order));
  return [...groups].map(([title, members], at) => ({
    title,
    rows: members,
    continues: at === 0 && title === last,
  }));
}
