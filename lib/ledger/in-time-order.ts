import type { Consent } from '#lib/model/consent.ts';
import { dayOfMoment, isRealDay } from '#lib/model/day.ts';
import type { LedgerEvent } from './event.ts';
import { wallClock } from './zoned-iso.ts';

/** An event about a consent, and when what it tells of came to pass. */
export interface Happened {
  readonly event: LedgerEvent;
  /** ISO day or moment; empty where it was erased. */
  readonly at: string;
  /** ISO moment at which it was written down, where that was on another day. */
  readonly noted?: string;
}

/** Where something stands among the rest: days where the consent was given, milliseconds within them. */
interface Place {
  readonly day: string;
  readonly ms: number;
}

/**
 * Events about a consent by the time at which things happened, not by that of their entry. What has a day only stands in
 * it: the consent before all else, what was noted on that day at the moment it was noted, the rest at its end. What was
 * erased stays behind the entry before it.
 * @param consent as corrections leave it
 * @param events about it, in the order they were written
 */
export function inTimeOrder(consent: Consent, events: readonly LedgerEvent[]): Happened[] {
  let place: Place = { day: '', ms: 0 };
  const placed = events.map((event) => {
    const at = happenedAt(event, consent);
    place = placeOf(event, at, consent.zone) ?? place;
    return { happened: { event, at, ...notedLater(event, at, consent) }, place };
  });
  return placed
    .sort((a, b) => (a.place.day < b.place.day ? -1 : Number(a.place.day > b.place.day)) || byMoment(a, b))
    .map(({ happened }) => happened);
}

// Two ends of a day are equal, and their difference is no number.
function byMoment({ place: { ms: a } }: { place: Place }, { place: { ms: b } }: { place: Place }): number {
  return a < b ? -1 : Number(a > b);
}

function happenedAt({ kind, content }: LedgerEvent, consent: Consent): string {
  if (content === null) return '';
  if (kind === 'consent') return consent.time;
  if ('created' in content) return content.created;
  return 'day' in content && isRealDay(content.day ?? '') ? (content.day ?? '') : content.time;
}

function writtenAt({ kind, content }: LedgerEvent, consent: Consent): string | undefined {
  if (content === null) return undefined;
  if (kind === 'consent') return consent.entered?.noted;
  return 'created' in content ? content.created : content.time;
}

function placeOf(event: LedgerEvent, at: string, zone: string): Place | undefined {
  const { day } = wallClock(at, zone);
  if (day === '') return undefined;
  if (day !== at) return { day, ms: Date.parse(at) };
  if (event.kind === 'consent') return { day, ms: -Infinity };
  const written = event.content !== null && 'time' in event.content ? event.content.time : '';
  return { day, ms: daysOf(written, zone).includes(day) ? Date.parse(written) : Infinity };
}

function notedLater(event: LedgerEvent, at: string, consent: Consent): Pick<Happened, 'noted'> {
  const noted = writtenAt(event, consent);
  if (noted === undefined || noted === at) return {};
  return daysOf(noted, consent.zone).includes(wallClock(at, consent.zone).day) ? {} : { noted };
}

/** The day of a moment where the consent was given, and where the person is: they say days by the calendar there. */
function daysOf(moment: string, zone: string): string[] {
  if (Number.isNaN(Date.parse(moment))) return [];
  return [wallClock(moment, zone).day, dayOfMoment(new Date(moment))];
}
