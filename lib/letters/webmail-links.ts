import type { Letter } from '#lib/model/letter.ts';
import { asciiAddress } from '#lib/model/email-address.ts';
import { bareMailLink, type MailLink } from './mail-link.ts';
import { oneLine } from './one-line.ts';

export const WEBMAILS = ['gmail', 'outlook', 'yandex', 'mail-ru'] as const;
export type Webmail = (typeof WEBMAILS)[number];

// Handlers of `mailto:` as the services themselves register them, and the composing addresses of those that have none.
const COMPOSE: Readonly<Record<Webmail, (to: string, subject: string, mailto: string) => string>> = {
  gmail: (to, subject) => `https://mail.google.com/mail/?view=cm&fs=1&to=${to}&su=${subject}`,
  outlook: (to, subject) => `https://outlook.live.com/mail/0/deeplink/compose?to=${to}&subject=${subject}`,
  yandex: (_to, _subject, mailto) => `https://mail.yandex.ru/compose?mailto=${mailto}`,
  'mail-ru': (_to, _subject, mailto) => `https://e.mail.ru/cgi-bin/sentmsg?mailto=${mailto}`,
};

/**
 * Addresses that open a new letter in the person's webmail, with addressee and subject; the body never goes along, so
 * that it is not left in anybody's log of addresses: it must be copied. `null` where no e-mail address is known.
 */
export function webmailLinks(
  letter: Pick<Letter, 'addressee' | 'subject'>,
): Readonly<Record<Webmail, MailLink>> | null {
  const bare = bareMailLink(letter);
  if (bare === null) return null;
  const to = encodeURIComponent(asciiAddress(letter.addressee.email.trim()));
  const subject = encodeURIComponent(oneLine(letter.subject, 200));
  const link = (webmail: Webmail): MailLink => ({
    href: COMPOSE[webmail](to, subject, encodeURIComponent(bare)),
    withBody: false,
  });
  return {
    gmail: link('gmail'),
    outlook: link('outlook'),
    yandex: link('yandex'),
    'mail-ru': link('mail-ru'),
  };
}
