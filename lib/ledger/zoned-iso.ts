/**
 * A moment that the person gives by their clock, as ISO 8601 with the offset that the zone had then; without a clock
 * the day itself. In the hour that a change of clocks repeats, the earlier one is taken. Undefined where there is no
 * such day or time.
 *
 * @param day `YYYY-MM-DD`
 * @param clock `HH:MM`, or empty
 * @param zone IANA name
 */
export function zonedIso(day: string, clock: string, zone: string): string | undefined {
  if (!isDay(day)) return undefined;
  if (clock === '') return day;
  const wall = Date.parse(`${day}T${clock}:00Z`);
  if (!/^\d\d:\d\d$/.test(clock) || Number.isNaN(wall)) return undefined;
  const offset = offsetAt(wall - offsetAt(wall, zone), zone);
  return `${day}T${clock}:00${offsetText(offset)}`;
}

/** Day and clock of a moment where it was, for a form: the reverse of {@link zonedIso}. */
export function wallClock(time: string, zone: string): { day: string; clock: string } {
  if (isDay(time)) return { day: time, clock: '' };
  const at = Date.parse(time);
  if (Number.isNaN(at)) return { day: '', clock: '' };
  const wall = new Date(at + offsetAt(at, zone)).toISOString();
  return { day: wall.slice(0, 10), clock: wall.slice(11, 16) };
}

function isDay(day: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // February has no thirtieth, though some engines count on into March.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

/** How far the zone's clocks are ahead of UTC at a moment, in ms; whole minutes. */
function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
