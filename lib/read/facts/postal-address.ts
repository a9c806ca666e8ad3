import { matchesNear } from '#lib/text/matches-near.ts';
import type { AddressMention } from './addresses.ts';
import { lineStart } from './line.ts';
import { readWesternAddresses } from './western-address.ts';

const STREETS = String.raw`[Уу]л(?:ица|ице|\.|(?=[,. ]))|[Пп]росп(?:екте?|\.)|пр-к?т|пр\.|[Пп]ер(?:еулок|\.)|[Шш](?:оссе|\.)|б-р|[Бб]ульвар|[Нн]аб(?:ережная|\.)|[Пп]л(?:ощадь|\.)|[Пп]роезд|мкр|[Мм]икрорайон|а/я|[Тт]ракт|вул\.`;
const STREET = new RegExp(String.raw`(?<!\p{L})(?:${STREETS})(?!\p{L})`, 'gu');
const STREET_WORD = new RegExp(STREETS, 'gu');
const STREET_REACH = 20;
/** Where an address begins at the latest: after «по адресу:», a bracket, another contact. */
const BEGINS =
  /(?:адрес\p{L}{0,3}(?: (?:регистрации|местонахождения|оператора|компании|организации))?(?::| ?[–—-])?|находящ\p{L}{3,5} по|[:;(|•·])\s{0,3}/giu;
const POSTCODE = /(?<!\d)\d{6}(?!\d)/u;
const ENDS =
  /[\n;()|]|\s(?:или|либо|тел|телефон|e-?mail|эл|электронн\p{L}{2,3}|почт[аы]|инн|огрн|кпп|унп|р\/с|с пометкой|путем|на имя|а также)(?!\p{L})|,\s(?:тел|e-?mail|эл|инн|огрн|адрес|на|по|котор\p{L}{2,3}|именуем\p{L}{2,3}|далее|в лице|контактн\p{L}{2,3})(?!\p{L})|\.\s(?=\p{Lu}\p{Ll}{3})|\s\S{1,64}@|\s\+\d/iu;
const ABBREVIATION = /(?:^|[\s,])\p{L}{1,5}$/u;
const BEFORE = 120;
const AFTER = 140;

function startOf(text: string, street: number): number {
  const own = lineStart(text, street, BEFORE);
  // «…по адресу: Москва,» may end its line.
  const from = text[own - 2] === ',' && text[own - 1] === '\n' ? lineStart(text, own - 1, BEFORE) : own;
  const before = text.slice(from, street);
  const begins = [...before.matchAll(BEGINS)].at(-1);
  const at = begins ? begins.index + begins[0].length : 0;
  return from + at + (POSTCODE.exec(before.slice(at))?.index ?? 0);
}

function endOf(text: string, from: number): number {
  const rest = text.slice(from, from + AFTER);
  let at = 0;
  for (let match = ENDS.exec(rest); match; match = ENDS.exec(rest.slice(at))) {
    const stop = at + match.index;
    // «ул. Ленина» and «г. Омск» go on after their full stop.
    if (!match[0].startsWith('.') || !ABBREVIATION.test(rest.slice(0, stop))) return from + stop;
    at = stop + match[0].length;
  }
  return from + rest.length;
}

function trimmedEnd(text: string, end: number): number {
  while (end > 0 && /[\s,.:–—-]/u.test(text[end - 1] ?? '')) end--;
  return end;
}

/** Russian-style addresses: a street or post box, with what stands around it. */
function readRussianAddresses(text: string): AddressMention[] {
  const found: AddressMention[] = [];
  for (const { at, match } of matchesNear(text, STREET, STREET_WORD, STREET_REACH)) {
    const last = found.at(-1);
    if (last && at < last.end) continue;
    const start = startOf(text, at);
    const end = trimmedEnd(text, endOf(text, at + match[0].length));
    const value = text.slice(start, end).replace(/\s+/gu, ' ');
    if (/\d/.test(value) && value.length >= 12) found.push({ value, start, end });
  }
  return found;
}

/** Postal addresses in the text, Russian and Western, in reading order. Value: the address in one line. */
export function readPostalAddresses(text: string): AddressMention[] {
  return [...readRussianAddresses(text), ...readWesternAddresses(text)].sort((a, b) => a.start - b.start);
}
