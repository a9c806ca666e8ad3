import type { Order } from './filters.ts';
import type { FoundRow } from './found-row.ts';
import { groupTitle } from './grouped.ts';
import { rowSameness } from './row-sameness.ts';

/** Equal for records that one row tells of: the same, under one heading. */
export const runKey = (found: FoundRow, order: Order): string =>
  `${groupTitle(found.row, order)}\n${rowSameness(found)}`;
