import { unicodeHost } from '#lib/text/punycode.ts';
import { isEmailAddress } from '#lib/model/email-address.ts';
import type { PartySign } from './party-signs.ts';
import { ZONES } from './regime-signs.ts';

/** Countries whose operators mostly write from their own zone. */
const TELLING: ReadonlySet<string> = new Set(['ru', 'kz', 'by']);

/** Mail for anybody: firms of the neighbouring countries write from there as well. */
const FOR_ANYBODY: ReadonlySet<string> = new Set([
  ...['mail.ru', 'internet.ru', 'bk.ru', 'inbox.ru', 'list.ru', 'xmail.ru', 'mail.kz'],
  ...['yandex.ru', 'yandex.by', 'yandex.kz', 'ya.ru', 'narod.ru', 'pochta.ru', 'qip.ru', 'nm.ru'],
  ...['rambler.ru', 'autorambler.ru', 'myrambler.ru', 'lenta.ru', 'ro.ru', 'km.ru', 'hotbox.ru'],
]);

/** The law of the zone that the operator's e-mail lies in: for where site, documents and words are silent. */
export function signOfEmail(email: string): PartySign | null {
  const address = email.trim().toLowerCase();
  if (!isEmailAddress(address)) return null;
  const domain = address.slice(address.indexOf('@') + 1);
  const zone = unicodeHost(domain.slice(domain.lastIndexOf('.') + 1));
  const regime = FOR_ANYBODY.has(domain) ? undefined : ZONES.get(zone);
  return regime && TELLING.has(regime) ? { regime, reason: { by: 'email', value: zone } } : null;
}
