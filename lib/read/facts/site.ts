import type { PolicyDocument } from '#lib/model/document.ts';
import { quoteOf } from '#lib/model/quote.ts';
import type { Fact } from '#lib/model/summary.ts';
import { readEmails, readSites } from './addresses.ts';
import type { SiteMention } from './addresses.ts';

const SITE_BEFORE =
  /(?:(?<!\p{L})(?:веб|интернет|web)?[-‑–—\s]{0,3}(?:сайт|ресурс|портал|сервис|страниц|приложени|платформ|магазин)\p{L}{0,4}|доменн\p{L}{2,3}(?: имен\p{L}{1,3})?|по (?:сетевому )?адресу|websites?|web ?sites?|sites?|service|домен\p{L}{0,3}|visiting|using|owned)[\s:«"“(<[–—-]{0,6}(?:www\.)?$/iu;
const SITE_AFTER =
  /^[»"”)>\]/]{0,3}[\s,]{0,2}\(?(?:далее|дальше|hereinafter|\(the|Web ?site|website|and all other|and related|,? и (?:его|их) поддомен)/iu;
/** Hosts that policies point to without being about them. */
const FOREIGN_HOST =
  /(?:^|\.)(?:google|yandex|ya|metrika|facebook|fb|instagram|vk|vkontakte|twitter|x|linkedin|youtube|youtu|t|telegram|wa|whatsapp|apple|microsoft|mozilla|opera|rkn|gov|adobe|paypal|stripe|allaboutcookies|aboutcookies|youronlinechoices|networkadvertising|optout|europa|consultant|garant|pravo|adjust|amazon|aws|cloudflare|hotjar|mailchimp|wikipedia|tilda|jivosite|jivo|hubspot)\.[a-zа-я]{2,6}(?:\.[a-z]{2})?$/iu;
/** Hosting where each user has a path: the host alone would name somebody else's site. */
const SHARED_HOST = /(?:^|\.)(?:github\.io|gitlab\.io|tilda\.ws|wixsite\.com|sites\.google\.com)$/u;
const SAME_LIMIT = 12;

const valueOf = ({ value, path }: SiteMention): string =>
  SHARED_HOST.test(value) && path !== '' ? `${value}/${path}` : value;

function isNamedAsSite(text: string, { start, end }: SiteMention): boolean {
  return (
    SITE_BEFORE.test(text.slice(Math.max(0, start - 60), start)) || SITE_AFTER.test(text.slice(end, end + 40))
  );
}

/** Hosts of the sites that the document is about, as it names them; services it links to are none. */
export function site({ text }: PolicyDocument): Fact | undefined {
  const mentions = readSites(text).filter(({ value }) => !FOREIGN_HOST.test(value));
  const mailHosts = new Set(readEmails(text).map(({ value }) => value.slice(value.indexOf('@') + 1)));
  const named = mentions.filter((mention) => isNamedAsSite(text, mention) || mailHosts.has(mention.value));
  const values = new Map<string, SiteMention>();
  for (const mention of named) if (!values.has(valueOf(mention))) values.set(valueOf(mention), mention);
  if (values.size === 0) return undefined;
  const kept = [...values].slice(0, SAME_LIMIT);
  return {
    value: kept.map(([value]) => value),
    quotes: kept.slice(0, 3).map(([, at]) => quoteOf(text, at.start, at.end)),
  };
}
