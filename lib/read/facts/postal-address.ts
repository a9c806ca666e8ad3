import type { AddressMention } from './addresses.ts';

const STREET =
  /(?<!\p{L})(?:ул(?:ица|ице|\.)|просп(?:ект|екте|\.)|пр-к?т|пр\.|пер(?:еулок|\.)|ш(?:оссе|\.)|б-р|бульвар|наб(?:ережная|\.)|пл(?:ощадь|\.)|проезд|мкр|микрорайон|а\/я|тракт|Ул(?=[,. ])|street|avenue|st\.)(?!\p{L})/giu;
/** Where an address begins at the latest: after «по адресу:», a bracket, another contact. */
const BEGINS =
  /(?:адрес\p{L}{0,3}(?: (?:регистрации|местонахождения|оператора|компании|для корреспонденции|организации))?(?::| ?[–—-])?|находящ\p{L}{3,5} по|address(?: is)?:?|[:;(|•·]|\d{1,2}\. )\s{0,3}/giu;
const POSTCODE = /(?<!\d)\d{6}(?!\d)/gu;
const ENDS =
  /[\n;()|]|\s(?:или|либо|тел|телефон|e-?mail|эл|электронн|почт[аы]|инн|огрн|кпп|унп|р\/с|с пометкой|путем|на имя|а также|or|phone)(?!\p{L})|,\s(?:тел|e-?mail|эл|инн|огрн|адрес|info@|контактн)|\.\s(?=\p{Lu}\p{Ll}{3,})|\s\S{1,64}@|\s\+\d/iu;
const ABBREVIATION = /(?:^|[\s,])\p{L}{1,5}$/u;
const BEFORE = 120;
const AFTER = 140;

function startOf(text: string, street: number): number {
  const from = Math.max(0, street - BEFORE, text.lastIndexOf('\n', street - 1) + 1);
  const before = text.slice(from, street);
  const begins = [...before.matchAll(BEGINS)]
    .filter(({ index }) => !POSTCODE.test(before.slice(0, index)))
    .at(-1);
  POSTCODE.lastIndex = 0;
  const at = begins ? begins.index + begins[0].length : 0;
  const postcode = [...before.slice(at).matchAll(POSTCODE)].at(-1);
  return from + at + (postcode?.index ?? 0);
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

/** Russian-style postal addresses in the text (a street or post box, with what stands around it), in reading order. */
export function readPostalAddresses(text: string): AddressMention[] {
  const found: AddressMention[] = [];
  for (const match of text.matchAll(STREET)) {
    const last = found.at(-1);
    if (last && match.index < last.end) continue;
    const start = startOf(text, match.index);
    const end = endOf(text, match.index + match[0].length);
    const raw = text.slice(start, end);
    const value = raw.replace(/[\s,.:–—-]+$/u, '');
    if (!/\d/.test(value) || value.length < 12) continue;
    found.push({ value: value.replace(/\s+/gu, ' '), start, end: start + value.length });
  }
  return found;
}
