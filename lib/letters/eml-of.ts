import type { Enclosure, Letter, Profile } from '#lib/model/letter.ts';
import { asciiAddress, isEmailAddress } from '#lib/model/email-address.ts';
import { base64Lines, encodedWords } from './mime.ts';
import { oneLine } from './one-line.ts';

/**
 * The letter as an .eml file (RFC 5322, RFC 2047, UTF-8 in base64, CRLF), marked as not yet sent so that mail programs
 * open it for editing. What is enclosed is attached as plain text.
 * @returns the whole file, ASCII only
 */
export function emlOf(
  letter: Pick<Letter, 'addressee' | 'subject' | 'body' | 'created'>,
  sender: Pick<Profile, 'fullName' | 'email'>,
  enclosures: readonly Enclosure[] = [],
): string {
  return [
    `Date: ${new Date(letter.created).toUTCString().replace('GMT', '+0000')}`,
    ...mailbox('From', sender.fullName, sender.email),
    ...mailbox('To', letter.addressee.name, letter.addressee.email),
    `Subject: ${encodedWords(oneLine(letter.subject, 200))}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    ...(enclosures.length === 0 ? textPart(letter.body) : parts(letter.body, enclosures)),
    '',
  ].join('\r\n');
}

// Base64 has no underscore: no part can hold it.
const BOUNDARY = '=_parts_of_a_letter';

function parts(body: string, enclosures: readonly Enclosure[]): string[] {
  return [
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    ...[textPart(body), ...enclosures.map(attachment)].flatMap((part) => [`--${BOUNDARY}`, ...part]),
    `--${BOUNDARY}--`,
  ];
}

const textPart = (text: string): string[] => [
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  base64Lines(text.replace(/\r?\n/g, '\r\n')),
];

// Programs that do not know RFC 2231 take the plain name.
const attachment = ({ title, body }: Enclosure, at: number): string[] => [
  `Content-Disposition: attachment; filename="enclosure-${at + 1}.txt";`,
  ` filename*=utf-8''${percents(`${oneLine(title, 100)}.txt`)}`,
  ...textPart(`${title}\n\n${body}`),
];

/** As RFC 8187 writes a value: fewer characters stay than `encodeURIComponent` leaves. */
const percents = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function mailbox(header: string, name: string, email: string): string[] {
  const address = email.trim();
  if (!isEmailAddress(address)) return [];
  const shown = encodedWords(oneLine(name, 200));
  return [`${header}: ${shown === '' ? '' : `${shown}\r\n `}<${asciiAddress(address)}>`];
}
