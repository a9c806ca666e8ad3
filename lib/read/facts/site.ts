import type { PolicyDocument } from '#lib/model/document.ts';
import { quoteOf } from '#lib/model/quote.ts';
import type { Fact } from '#lib/model/summary.ts';
import { emailsOf, sitesOf } from './addresses.ts';
import type { SiteMention } from './addresses.ts';

const SITE_BEFORE =
  /(?:(?<!\p{L})(?:веб|интернет|web)?[-‑–—\s]{0,3}(?:сайт|ресурс|портал|сервис|страниц|приложени|платформ|магазин)\p{L}{0,4}|доменн\p{L}{2,3}(?: имен\p{L}{1,3})?|по (?:сетевому )?адресу|websites?|web ?sites?|sites?|service|(?:следующими )?домен\p{L}{0,4}|адресам|расположен\p{L}{0,2}|visiting|using|owned)[\s:«"“(<[*–—-]{0,6}(?:www\.)?$/iu;
const SITE_AFTER =
  /^[»"”)>\]/]{0,3}[\s,]{0,2}\(?(?:далее|дальше|hereinafter|\(the|Web ?site|and all other|and related|,? и (?:его|их) поддомен)/iu;
/** Hosts that policies point to without being about them. */
const FOREIGN_HOST =
  /(?:^|\.)(?:google|yandex|ya|metrika|facebook|fb|instagram|vk|vkontakte|twitter|x|linkedin|youtube|youtu|t|telegram|wa|whatsapp|apple|microsoft|mozilla|opera|rkn|gov|adobe|paypal|stripe|allaboutcookies|aboutcookies|youronlinechoices|networkadvertising|optout|europa|consultant|garant|pravo|adjust|amazon|aws|cloudflare|hotjar|mailchimp|wikipedia|tilda|jivosite|jivo|hubspot|ico|hhs|ftc|oaic|dataprotection|privacyshield)\.\p{L}{2,6}(?:\.[a-z]{2})?$/iu;
/** Hosting where each user has a path: the host alone would name somebody else's site. */
const SHARED_HOST = /(?:^|\.)(?:github\.io|gitlab\.io|tilda\.ws|wixsite\.com|sites\.google\.com)$/u;
const MOST_SITES = 12;
/** What may stand between the sites of one list: «a.ru, b.ru и c.ru», one per line, a link's brackets. */
const LIST_GAP = /^(?:[\s,;()[\]<>•·–—\-и/]|and|https?:\/\/|www\.){0,24}$/u;

const valueOf = ({ value, path }: SiteMention): string =>
  SHARED_HOST.test(value) && path !== '' ? `${value}/${path.replace(/^\/|\/$/gu, '')}` : value;

function isNamedAsSite(text: string, { start, end }: SiteMention): boolean {
  return (
    SITE_BEFORE.test(text.slice(Math.max(0, start - 60), start)) || SITE_AFTER.test(text.slice(end, end + 40))
  );
}

/** Mozilla's policy may name mozilla.org; anybody else's only links there. */
const isOwn = (host: string, operatorName: string): boolean => {
  const label = host.split('.').at(-2) ?? '';
  return label.length > 3 && operatorName.toLowerCase().includes(label);
};

/** A list item that holds nothing but the address: a list of sites. */
function fillsItem({ text, blocks }: PolicyDocument): (mention: SiteMention) => boolean {
  const items = new Set(
    blocks
      .filter(({ kind }) => kind === 'item')
      .map(({ start, end }) => `${start} ${start + text.slice(start, end).trimEnd().length}`),
  );
  return ({ start, end }) => items.has(`${start} ${end}`);
}

/** Sites named as such, and those that go on a list with one. */
function namedSites(document: PolicyDocument, mentions: readonly SiteMention[]): SiteMention[] {
  const { text } = document;
  const mailHosts = new Set(emailsOf(document).map(({ value }) => value.slice(value.indexOf('@') + 1)));
  const alone = fillsItem(document);
  const named: SiteMention[] = [];
  for (const mention of mentions) {
    const last = named.at(-1);
    const listed =
      last !== undefined && LIST_GAP.test(text.slice(last.end, Math.min(mention.start, last.end + 40)));
    if (listed || alone(mention) || isNamedAsSite(text, mention) || mailHosts.has(mention.value))
      named.push(mention);
  }
  return named;
}

/**
 * Hosts of the sites that the document is about, as it names them; services it links to are none.
 * @param operatorName as found, or empty: its own hosts are its own even where others link to them
 */
export function site(document: PolicyDocument, operatorName: string): Fact | undefined {
  const { text } = document;
  const mentions = sitesOf(document).filter(
    ({ value }) => !FOREIGN_HOST.test(value) || isOwn(value, operatorName),
  );
  const values = new Map<string, SiteMention>();
  for (const mention of namedSites(document, mentions)) {
    if (!values.has(valueOf(mention))) values.set(valueOf(mention), mention);
  }
  if (values.size === 0) return undefined;
  const kept = [...values].slice(0, MOST_SITES);
  return {
    value: kept.map(([value]) => value),
    quotes: kept.slice(0, 3).map(([, at]) => quoteOf(text, at.start, at.end)),
  };
}
