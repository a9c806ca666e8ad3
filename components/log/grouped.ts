import { monthName } from '#lib/i18n/dates.ts';
import type { Consent } from '#lib/model/consent.ts';

export const ORDERS = ['time', 'site'] as const;
export type Order = (typeof ORDERS)[number];

/** Records under one heading: a month or a site. */
export interface RecordGroup {
  readonly title: string;
  readonly consents: readonly Consent[];
}

/** Groups records that come newest first: months in that order, sites by their newest record. */
export function grouped(consents: readonly Consent[], order: Order): readonly RecordGroup[] {
  const groups = Map.groupBy(consents, ({ time, zone, site }) =>
    order === 'site' ? site : monthName(time, zone),
  );
  return [...groups].map(([title, members]) => ({ title, consents: members }));
}
