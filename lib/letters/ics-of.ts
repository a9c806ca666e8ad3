/** A day to be reminded of. The words are the caller's: they are the interface's, not the letter's. */
export interface Reminder {
  /** Stays the same for the same letter and term, so that a calendar replaces what it has. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

const WIDTH = 73;

/**
 * Reminders as a calendar file (RFC 5545): whole-day events that take no time from the day, each with an alarm at nine.
 * @param now ISO time of writing
 */
export function icsOf(reminders: readonly Reminder[], now: string): string {
  const stamp = `${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Consent Ledger//Letters//EN',
    ...reminders.flatMap((reminder) => event(reminder, stamp)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

function event({ id, day, summary, description }: Reminder, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@consent-ledger`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

const escaped = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}|\p{Cs}/gu, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');

/** A line folded at 75 octets, between characters. */
function folded(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > WIDTH) {
      lines.push('');
      octets = 0;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return lines.join('\r\n ');
}
