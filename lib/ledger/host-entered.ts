import { parse } from 'tldts';
import { unicodeHost } from '#lib/text/punycode.ts';

/** Host and port, as they stand in an address or by themselves; `*.` before a name means all under it. */
const TYPED = /^(?:https?:\/\/(?:[^/?#@\s]*@)?)?(?:\*?\.)?([^/?#@\s]+?)\.?(?::\d{1,5})?(?:[/?#].*)?$/iu;
/** Names of at most 63 letters each, the last of which is no number, as RFC 1123 wants it. */
const NAME =
  /^(?:[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}_])?\.)*(?!\d+$)[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;
const NUMBERS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/i;

/**
 * The site that the person means by what they typed or pasted, an address or a bare name: its host in Unicode, without
 * `www.` and port. Undefined where it names no site, or a whole domain of the top like `ru` or `co.uk`.
 */
export function hostEntered(text: string): string | undefined {
  const typed = TYPED.exec(text.trim().slice(0, 2_000))?.[1] ?? '';
  if (typed.length > 253 || !(NAME.test(typed) || NUMBERS.test(typed))) return undefined;
  const host = URL.parse(`https://${typed}`)?.hostname.replace(/^www\.(?=[^.]+\.)/, '') ?? '';
  if (host !== 'localhost' && !/[.:]/.test(host)) return undefined;
  const { isIcann, publicSuffix } = parse(host);
  return isIcann === true && publicSuffix === host ? undefined : unicodeHost(host);
}
