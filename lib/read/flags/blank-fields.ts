import type { PolicyDocument, Span } from '#lib/model/document.ts';
import type { Quote } from '#lib/model/quote.ts';
import { quoteOf } from '#lib/model/quote.ts';
import type { Claim, DocumentKind } from '#lib/model/summary.ts';
import { dottedRuns, isExampleHost } from '../facts/addresses.ts';
import { lineEnd, lineStart } from '../facts/line.ts';
import { flag } from './flag.ts';

/** Where something should have been filled in: lines to write on (a conversion may have escaped them), stand-ins. */
const BLANKS: readonly RegExp[] = [
  /(?:\\?_){4,200}/gu,
  /«\s?(?:\\?_){2,20}\s?»/gu,
  /\[(?:ЗАПОЛНИТ|УКАЗА|УКАЖИ|ВСТАВИТ|НАИМЕНОВАН|НАЗВАНИ|АДРЕС|ФИО|ДАТА|ИНН|ОГРН|e-?mail|почта|телефон|сайт|your |insert|company|business|website|date|name|address)[^\][\n]{0,80}\](?!\()/giu,
  /\{\{(?![<%])[^{}\n]{1,60}\}\}/gu,
  /\[\s?(?:[●•…_]{1,20}|\.{3,20})\s?\]/gu,
  /(?<![*\p{L}])\*{3,5}(?= ?г\.)/gu,
  /(?<!\p{L})(?:domain_name|company_name|site_name|your_domain)(?!\p{L})/giu,
  /https?:\/\/#\/?/giu,
  /\*(?:почта|адрес|телефон|название|e-?mail|сайт)\*/giu,
  /(?<=\p{L},? )(?:Название|Наименование) (?:организации|компании|раздела|сайта)(?=[\s,.;]{1,3}(?!и |или |указан))/gu,
  /<(?:название|наименование|адрес|фио|дата|инн|огрн|почта|телефон|сайт)[^<>\n]{0,40}>/giu,
  /[«"“](?:Название|Наименование)(?: [^»"”\n]{0,30})?[»"”]/gu,
  /(?<![\p{L}\d])[XХ]{3,12}(?![\p{L}\d])/gu,
  /(?<![\d.,])0{9,15}(?!\d)/gu,
  /(?<!\p{L})указать раздел(?!\p{L})/giu,
  /(?<!\p{L})(?:ваш-?сайт|yourcompany|yoursite|yourdomain|your-domain)\.\p{L}{2,6}|(?<![\p{L}@])(?:your company(?: name)?|company name) (?:inc|llc|ltd)\b/giu,
];
const HOST = /(?<![\p{L}\d.-])(?:[\p{L}\d-]{1,63}\.){1,3}\p{L}{2,10}(?![\p{L}\d])/gu;
/** How much to quote on either side of a blank, in characters. */
const NEIGHBOURS = 45;
const REACH = 80;
/** The person who consents writes here, not the operator. */
const PERSONS_OWN =
  /подпись|расшифровк|паспорт|фамили|зарегистрирован|проживающ|серия|выдан|(?<!\p{L})я,|signature/iu;

/** The blank with the words beside it, cut at line ends and words. */
function withNeighbours(text: string, at: number, end: number): Quote {
  const first = lineStart(text, at, REACH);
  const last = lineEnd(text, end, REACH);
  let from = Math.max(first, at - NEIGHBOURS);
  let to = Math.min(last, end + NEIGHBOURS);
  while (from > first && /\S/u.test(text[from - 1] ?? ' ')) from--;
  while (to < last && /\S/u.test(text[to] ?? ' ')) to++;
  while (from < at && /\s/u.test(text[from] ?? '')) from++;
  while (to > end && /\s/u.test(text[to - 1] ?? '')) to--;
  return quoteOf(text, from, Math.min(to, from + 300));
}

/** Example hosts in a run of text without white space. */
const hostsIn = (text: string, { start, end }: Span): Span[] =>
  Array.from(text.slice(start, end).matchAll(HOST))
    .filter(([host]) => isExampleHost(host))
    .map(({ index, 0: host }) => ({ start: start + index, end: start + index + host.length }));

/** Template fields that nobody filled in, quoted with their neighbours. */
export function blankFields({ text }: PolicyDocument, kind: DocumentKind): Claim<'flags'>[] {
  const patterned = BLANKS.flatMap((pattern) => Array.from(text.matchAll(pattern)));
  const hosts = dottedRuns(text).flatMap((run) => hostsIn(text, run));
  const quotes = [
    ...patterned.map(({ index, 0: blank }) => ({ start: index, end: index + blank.length })),
    ...hosts,
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => withNeighbours(text, start, end))
    .filter((quote) => kind !== 'consent-document' || !PERSONS_OWN.test(quote.text));
  const apart = quotes.filter((quote, at) => quote.start >= (quotes[at - 1]?.end ?? 0));
  return apart.length > 0 ? [flag('blank-fields', apart)] : [];
}
