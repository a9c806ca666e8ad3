import { monthName } from '#lib/i18n/dates.ts';
import { t } from '#lib/i18n/t.ts';
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

/** What a record stands under. */
export function groupTitle({ time, zone, site }: LogRow, order: Order): string {
  if (order === 'site') return site;
  return Number.isNaN(Date.parse(time)) ? t('record.time.none') : monthName(time, zone);
}

/** Groups one page of records as they come; `before` is the last record of the page before. */
export function grouped(rows: readonly FoundRow[], order: Order, before?: FoundRow): readonly RecordGroup[] {
  const last = before && groupTitle(before.row, order);
  const groups = Map.groupBy(rows, ({ row }) => groupTitle(row, order));
  return [...groups].map(([title, members], at) => ({
    title,
    rows: members,
    continues: at === 0 && title === last,
  }));
}
