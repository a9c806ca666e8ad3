import { parse } from 'tldts';
import { unicodeHost } from './punycode.ts';

/**
 * The site that the person means by what they typed or pasted, an address or a bare name: its host in Unicode, without
 * `www.` and port. Undefined where it names no site, or a whole domain of the top like `ru` or `co.uk`.
 */
export function hostEntered(text: string): string | undefined {
  const typed = text.trim().slice(0, 2_000);
  const url = URL.parse(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
  const host = url?.hostname.replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '') ?? '';
  if (host !== 'localhost' && !/[.:]/.test(host)) return undefined;
  const { isIcann, publicSuffix } = parse(host);
  return isIcann === true && publicSuffix === host ? undefined : unicodeHost(host);
}
