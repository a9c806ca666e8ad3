import type { Letter, Profile } from '#lib/model/letter.ts';
import { asciiAddress, isEmailAddress } from './email-address.ts';
import { base64Lines, encodedWords } from './mime.ts';
import { oneLine } from './one-line.ts';

/**
 * The letter as an .eml file (RFC 5322, RFC 2047, UTF-8 in base64, CRLF), marked as not yet sent so that mail programs
 * open it for editing.
 * @returns the whole file, ASCII only
 */
export function emlOf(
  letter: Pick<Letter, 'addressee' | 'subject' | 'body' | 'created'>,
  sender: Pick<Profile, 'fullName' | 'email'>,
): string {
  return [
    `Date: ${new Date(letter.created).toUTCString().replace('GMT', '+0000')}`,
    ...mailbox('From', sender.fullName, sender.email),
    ...mailbox('To', letter.addressee.name, letter.addressee.email),
    `Subject: ${encodedWords(oneLine(letter.subject, 200))}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(letter.body.replace(/\r?\n/g, '\r\n')),
    '',
  ].join('\r\n');
}

function mailbox(header: string, name: string, email: string): string[] {
  const address = email.trim();
  if (!isEmailAddress(address)) return [];
  const shown = encodedWords(oneLine(name, 200));
  return [`${header}: ${shown === '' ? '' : `${shown}\r\n `}<${asciiAddress(address)}>`];
}
