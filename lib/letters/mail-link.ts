import type { Letter } from '#lib/model/letter.ts';
import { asciiAddress, isEmailAddress } from '#lib/model/email-address.ts';
import { oneLine } from './one-line.ts';

// What mail programs and browsers take for sure; a Cyrillic letter costs six of these.
const LONGEST = 2000;

export interface MailLink {
  /** `mailto:` address, RFC 6068. */
  readonly href: string;
  /** False where the body did not fit: then it must be copied. */
  readonly withBody: boolean;
}

/** A link that opens the person's mail program; `null` where the operator's e-mail address is not known. */
export function mailLink(letter: Pick<Letter, 'addressee' | 'subject' | 'body'>): MailLink | null {
  const short = bareMailLink(letter);
  if (short === null) return null;
  const long = `${short}&body=${encodeURIComponent(letter.body.replace(/\p{Cs}/gu, '').replace(/\r?\n/g, '\r\n'))}`;
  return long.length > LONGEST ? { href: short, withBody: false } : { href: long, withBody: true };
}

/** The link with addressee and subject alone. */
export function bareMailLink({ addressee, subject }: Pick<Letter, 'addressee' | 'subject'>): string | null {
  const to = addressee.email.trim();
  if (!isEmailAddress(to)) return null;
  const [local = '', domain = ''] = asciiAddress(to).split('@');
  return `mailto:${encodeURIComponent(local)}@${domain}?subject=${encodeURIComponent(oneLine(subject, 200))}`;
}
