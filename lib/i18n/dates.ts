import type { Stretch } from '../model/stretch.ts';
import { language, t } from './t.ts';

/** Of a day without a time, the day is all that is told, and it is the same day everywhere. */
const format = (iso: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language(), isDay(iso) ? dayOnly(options) : options).format(new Date(iso));

/** Whether it is a day without a time: `2026-11-20`. */
export const isDay = (iso: string): boolean => /^\d{4}-\d\d-\d\d$/.test(iso);

function dayOnly({ dateStyle, day, month, year }: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions {
  return {
    ...(dateStyle ? { dateStyle } : { day, month, year }),
    timeZone: 'UTC',
  } as Intl.DateTimeFormatOptions;
}

/** `20 November 2026`, in the zone given or the device's own. */
export const longDate = (iso: string, timeZone?: string): string =>
  format(iso, { dateStyle: 'long', ...(timeZone && { timeZone }) });

/** `20 Nov 2026`. */
export const shortDate = (iso: string, timeZone?: string): string =>
  format(iso, { day: 'numeric', month: 'short', year: 'numeric', ...(timeZone && { timeZone }) });

/** As the exact moments of the browser write it: `7:05 PM` where the day has two halves, else `07:05`. */
const minutes = (): Intl.DateTimeFormatOptions => {
  const { hour12 } = new Intl.DateTimeFormat(language(), { hour: 'numeric' }).resolvedOptions();
  return { hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit' };
};

const toTheMinute = (): Intl.DateTimeFormatOptions => ({ day: 'numeric', month: 'short', ...minutes() });

/** `20 Nov, 17:43`, in the zone given or the device's own. */
export const shortMoment = (iso: string, timeZone?: string): string =>
  format(iso, { ...toTheMinute(), ...(timeZone && { timeZone }) });

/** `20 Nov 2026, 17:43`, of what may be years ago. */
export const fullMoment = (iso: string, timeZone?: string): string =>
  format(iso, { ...toTheMinute(), year: 'numeric', ...(timeZone && { timeZone }) });

/** `17:43`, in the zone given. */
export const clock = (iso: string, timeZone?: string): string =>
  format(iso, { ...minutes(), ...(timeZone && { timeZone }) });

/** Date and time of an act to the second, as it was where it was done. */
export const exactMoment = (iso: string, timeZone: string): string =>
  format(iso, { dateStyle: 'long', timeStyle: 'medium', timeZone });

/** The same to the minute, of what was told by the hands of a clock. */
export const toldMoment = (iso: string, timeZone: string): string =>
  format(iso, { dateStyle: 'long', timeStyle: 'short', timeZone });

/** `November 2026`, the heading over a month of records. */
export const monthName = (iso: string, timeZone?: string): string => {
  const name = format(iso, { month: 'long', year: 'numeric', ...(timeZone && { timeZone }) });
  return name.charAt(0).toLocaleUpperCase(language()) + name.slice(1);
};

/** `November 2026`, `Quarter 4 of 2026` or `2026`, of the device's calendar. */
export function stretchName({ from, unit }: Pick<Stretch, 'from' | 'unit'>): string {
  const date = new Date(from);
  const year = String(date.getFullYear());
  if (unit === 'month') return monthName(date.toISOString());
  return unit === 'year' ? year : t('timeline.quarter', { q: Math.floor(date.getMonth() / 3) + 1, year });
}
