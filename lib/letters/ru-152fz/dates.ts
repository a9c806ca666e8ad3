const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)[^Z+-]*(Z|[+-]\d\d:?\d\d)?)?/;

/** `2026-11-20…` → «20 ноября 2026 года». @throws RangeError where it is no ISO date. */
export function dateInWords(iso: string): string {
  const [, year, month, day] = parts(iso);
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year} года`;
}

/**
 * A moment on the person's own clock: «20 ноября 2026 года в 14:05 по московскому времени (UTC+3)».
 * @param iso ISO 8601 with offset @param zone IANA zone
 */
export function momentInWords(iso: string, zone: string): string {
  const [, , , , time, offset] = parts(iso);
  if (time === undefined) return dateInWords(iso);
  return `${dateInWords(iso)} в ${time}${offset === undefined ? '' : ` ${clock(offset, zone)}`}`;
}

function clock(offset: string, zone: string): string {
  const utc = utcOffset(offset);
  if (zone === 'Europe/Moscow') return `по московскому времени (${utc})`;
  return zone === '' || zone === 'UTC' ? `по времени ${utc}` : `по времени ${utc} (часовой пояс ${zone})`;
}

function utcOffset(offset: string): string {
  if (offset === 'Z') return 'UTC';
  const minutes = offset.slice(-2);
  const sign = offset.startsWith('-') ? '−' : '+';
  return `UTC${sign}${Number(offset.slice(1, 3))}${minutes === '00' ? '' : `:${minutes}`}`;
}

function parts(iso: string): RegExpExecArray {
  const found = ISO.exec(iso);
  if (!found || !MONTHS[Number(found[2]) - 1]) throw new RangeError(`not an ISO date: ${iso.slice(0, 40)}`);
  return found;
}
