import { exactMoment, toldMoment } from '#lib/i18n/dates.ts';
import type { Consent } from '#lib/model/consent.ts';

/** When a consent was given, where it was, as closely as it is known: what a person typed has no seconds. */
export const actMoment = ({ time, zone, entered }: Pick<Consent, 'time' | 'zone' | 'entered'>): string =>
  entered && !entered.receipt ? toldMoment(time, zone) : exactMoment(time, zone);
