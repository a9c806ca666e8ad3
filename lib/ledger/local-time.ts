/** ISO 8601 with seconds and the person's own offset: `2026-11-20T21:04:05+03:00`. */
export function localIso(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const offset = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${local}${minutes < 0 ? '-' : '+'}${offset.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

/** IANA name of the person's time zone. */
export const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
