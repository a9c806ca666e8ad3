import type { Span } from '#lib/model/document.ts';
import { matchesNear } from '#lib/text/matches-near.ts';
import { nominative } from './nominative.ts';
import { perDocument } from './per-document.ts';

/** `legal`: a form of company beside the name; `person`: somebody by name; `brand` and `domain`: neither. */
export type NamingKind = 'legal' | 'person' | 'brand' | 'domain';

/** Somebody named in a document, as written there. */
export interface Naming extends Span {
  readonly value: string;
  readonly kind: NamingKind;
  /** The name without its legal form, for telling whether two namings mean one party. */
  readonly core: string;
  /** The document itself speaks in this name: it is in the title, or «мы в …». */
  readonly voice?: boolean;
}

const SHORT_FORMS =
  'ООО|OOO|ОАО|ЗАО|ПАО|НПАО|НАО|АО|ОДО|ТОО|ИП|ГКП|РГП|КГП|УП|ЧУП|ЧТУП|ЧПУП|ЧП|СООО|ИООО|АНО|НОЧУ|ЧОУ|НКО|НП' +
  '|ФГБУ|ФГУП|ГБУЗ|ГАУЗ|ГБУ|ГАУ|ГКУ|МБУ|МАУ|МКУ|МУП|ГУП|ФГБОУ|ФГАОУ|ГБОУ|ГАОУ|ГБПОУ|ГАПОУ|МБОУ|МАОУ|МКОУ' +
  '|МДОУ|МБДОУ|МАДОУ|АНПОО|АНОО|ЧУ|ОГБУЗ|КПК|СПК|КХ|ГСК|ТСН|ТП|КФХ|ТСЖ|РОО|МОО|МБУЗ|МУЗ|ГУЗ|КГБУЗ|БУЗ|ОБУЗ' +
  '|МБУК|МАУК|МБУДО|МАУДО|МБУ ДО|ГБУДО|ГАУК|ГБУК|КОГБУЗ|КГАУ|КГБУ|ОГБУ|ОГАУ|ОО|ООД|АНК|ФГКУ|ФГКОУ|КГУ|КГКП' +
  '|ГУО|УО|ЧПТУП|НИИ|СНТ|ФОП|ТОВ|ОсОО|МЧЖ|NGO';

/** Written out, in any case: the words' stems, each with whatever ending. */
const LONG_FORMS = [
  String.raw`обществ\p{L}{0,3} с (?:ограниченной|дополнительной) ответственностью`,
  String.raw`товариществ\p{L}{0,3} с ограниченной ответственностью`,
  String.raw`(?:(?:публичн|непубличн|открыт|закрыт)\p{L}{0,3} )?акционерн\p{L}{0,3} обществ\p{L}{0,3}`,
  String.raw`индивидуальн\p{L}{0,3} предпринимател\p{L}{0,3}`,
  String.raw`автономн\p{L}{0,3} некоммерческ\p{L}{0,3} организаци\p{L}{0,3}`,
  String.raw`(?:(?:частн|торгов|муниципальн|государственн|федеральн|коммунальн|казенн)\p{L}{0,3} ){0,3}унитарн\p{L}{0,3} предприяти\p{L}{0,3}`,
  String.raw`самозанят\p{L}{0,3}(?: гражданин\p{L}{0,3}| гражданк\p{L}{0,3})?`,
  String.raw`плательщик\p{L}{0,2} налога на профессиональный доход`,
  String.raw`физическ\p{L}{0,3} лиц\p{L}{0,3}`,
  String.raw`(?:государственн|муниципальн|федеральн|краев|областн)\p{L}{0,3} (?:\p{Ll}{4,20} ){0,3}учреждени\p{L}{0,3}`,
  String.raw`(?:потребительск|производственн|сельскохозяйственн)\p{L}{0,3} (?:\p{Ll}{4,20} )?кооператив\p{L}{0,3}`,
  String.raw`корпораци\p{L}{0,3}`,
].join('|');

const SHORT_FORM = new RegExp(String.raw`(?<![\p{L}\d])(?:${SHORT_FORMS})(?![\p{L}\d-])`, 'gu');
/** Every short form has two capitals side by side. */
const CAPITALS = /[\u0410-\u042fA-Z]{2}/gu;
const SHORT_REACH = 10;
const LONG_FORM = new RegExp(String.raw`(?<!\p{L})(?:${LONG_FORMS})(?!\p{L})`, 'giu');
const LONG_FORM_WORDS =
  /ответственностью|акционерн|предпринимател|организаци|предприяти|самозанят|доход|лиц|учреждени|кооператив|корпораци/giu;
/** Longest form written out, in characters. */
const LONG_REACH = 140;

const SECOND_FORM = new RegExp(String.raw`^(?:${SHORT_FORMS})(?![\p{L}\d])`, 'u');
const OPENING = '«"“„\'‘';
const CLOSING = '»"”“\'’';
const LONGEST_NAME = 90;

/** A name in quotation marks right at `at`; nested marks («Фирма «Имя»») are taken whole. End offset, or -1. */
export function quotedNameEnd(text: string, at: number): number {
  if (!OPENING.includes(text[at] ?? ' ')) return -1;
  const nesting = text[at] === '«';
  let depth = 1;
  for (let i = at + 1; i < Math.min(text.length, at + LONGEST_NAME); i++) {
    const sign = text[i] as string;
    if (sign === '\n' && !/\p{L}/u.test(text[i + 1] ?? '')) return -1;
    if (nesting && sign === '«') depth++;
    else if (CLOSING.includes(sign) && (!nesting || sign === '»')) depth--;
    // «Фирма «Имя» with one mark for both is common: what follows tells.
    if (depth === 0 || (nesting && sign === '»' && !text.slice(i + 1, i + 40).includes('»'))) return i + 1;
  }
  return -1;
}

const INITIALS = String.raw`\p{Lu}\. ?(?:\p{Lu}\.)?`;
const PROPER = String.raw`\p{Lu}[\p{L}\d]{0,40}(?:[-‑][\p{L}\d]{1,30})?`;
const PROPER_NAME = new RegExp(
  String.raw`^(?:${INITIALS} ?${PROPER}|${PROPER})(?: (?:${INITIALS}|${PROPER}|&)){0,6}`,
  'u',
);
const PERSON_NAME = new RegExp(
  String.raw`^(?:${INITIALS} ?${PROPER}|${PROPER}(?: ${INITIALS}| ${PROPER}(?: ${PROPER}(?: \p{Lu}?(?:оглы|кызы))?)?)?)`,
  'u',
);
const WITH_A_PERSON = /^(?:ип|фоп|кфх|индивидуал|самозанят|плательщик|физическ)/iu;

/** «ООО НОРД ИНН 77…»: capitals, but no part of the name. */
const REGISTER_AFTER = / (?:ИНН|ОГРН|ОГРНИП|КПП|УНП|БИН|ИИН)$/u;

/** End offset of a name written without quotation marks at `at` («Резов М.С.», «ПИНХЭД СТУДИО»), or -1. */
export function properNameEnd(text: string, at: number, person: boolean): number {
  const rest = text.slice(at, at + LONGEST_NAME);
  const name = (person ? PERSON_NAME : PROPER_NAME).exec(rest)?.[0].trimEnd().replace(REGISTER_AFTER, '');
  return name ? at + name.length : -1;
}

const UNFILLED = /^[«"“]?(?:ФИО|Ф\. ?И\. ?О\.|Фамилия|Наименование|Название)(?!\p{L})/u;

/** «ООО МКК «Грош»», «ФГБОУ ВО «Институт»», «ООО Стоматологическая клиника «32»»: what belongs to the name before its marks. */
const BETWEEN =
  /^(?:(?:\p{Lu}{1,5} ){1,2}|(?:\p{Lu}\p{Ll}{3,24}|\p{Ll}{4,24})(?: \p{Ll}{3,24}){0,3} )(?=[«"“„])/u;

function namingAfter(text: string, formStart: number, formEnd: number): Naming | undefined {
  const form = text.slice(formStart, formEnd);
  // «ИП ИП Иванов», «ООО: «…»», markup left by a conversion.
  const between =
    /^(?:[\s:*_–—-]|\((?:ООО|АО|ИП|ТОО)\)|ИП(?= )|гражданин|гражданка){0,6}/u.exec(
      text.slice(formEnd, formEnd + 20),
    )?.[0] ?? '';
  const at = formEnd + between.length;
  if (between === '' && !OPENING.includes(text[at] ?? ' ')) return undefined;
  const person = WITH_A_PERSON.test(form);
  const letters = BETWEEN.exec(text.slice(at, at + LONGEST_NAME))?.[0].length ?? 0;
  const quoted = quotedNameEnd(text, at + letters);
  const end = quoted > 0 ? quoted : properNameEnd(text, at, person);
  if (end < 0) return undefined;
  const core = text.slice(at, end);
  // «ИП ФИО», «ООО Наименование»: a template that nobody filled in.
  if (UNFILLED.test(core)) return undefined;
  // «Общества с ограниченной ответственностью ТОО «…»»: the second form has a naming of its own.
  if (SECOND_FORM.test(core)) return undefined;
  // A private person goes by the name alone.
  const value = nominative(form, core.replace(/\s+/gu, ' ')).replace(/^физическ\S{1,4} лиц\S{1,3} /iu, '');
  return { value, kind: 'legal', core, start: formStart, end };
}

/** Russian-language namings with a legal form: «ООО «Лён»», «ИП Резова М. С.», «ТОО "Сары"», «самозанятый Пётр Ильин». */
export function russianLegalNames(text: string): Naming[] {
  const starts = new Map<number, number>();
  const forms = [
    ...matchesNear(text, SHORT_FORM, CAPITALS, SHORT_REACH),
    ...matchesNear(text, LONG_FORM, LONG_FORM_WORDS, LONG_REACH),
  ];
  for (const { at, match } of forms) starts.set(at, at + match[0].length);
  return [...starts]
    .flatMap(([start, end]) => namingAfter(text, start, end) ?? [])
    .sort((a, b) => a.start - b.start);
}

/** {@link russianLegalNames} of the whole document. */
export const russianLegalNamesOf = perDocument(({ text }) => russianLegalNames(text));

const LATIN_FORM =
  /(?<![\p{L}\d])(?:Inc|LLC|L\.L\.C|Ltd|Limited|LLP|PLC|plc|GmbH|UG|AG|KG|OHG|Corp|Corporation|Company|Foundation|CIO|CIC|SRL|S\.r\.l|S\.A|SA|SAS|B\.V|BV|N\.V|AB|ApS|A\/S|AS|Oy|e\.\s?V|eG|gGmbH|Pty Ltd|Sp\. z o\.o|s\.r\.o)(?![\p{L}\d])\.?/gu;
const LATIN_NAME_BEFORE =
  /[A-Z][\w.&'’-]{0,30}(?:,? (?:of|and|&|for|the|to|\([A-Z]\w{1,12}\)|[A-Z][\w.&'’-]{0,30})){0,5},? $/u;
const LATIN_FILLER =
  /^(?:(?:(?:Privacy|Cookies?|Data Protection) (?:Notice|Statement)|The|This|By|At|In|When|If|Privacy|Policy|Data|Controller|We|Welcome|To|Copyright|All|Contact)\b[\s,]*)+/u;

/** Namings with a legal form after the name: “Fern & Moss Ltd”, “Blau GmbH”, “Oak Foundation”. */
export function latinLegalNames(text: string): Naming[] {
  return Array.from(text.matchAll(LATIN_FORM)).flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 70), match.index).replace(/\s/gu, ' ');
    const name = LATIN_NAME_BEFORE.exec(before)?.[0].replace(LATIN_FILLER, '');
    if (!name) return [];
    const start = match.index - name.length;
    const end =
      match.index +
      match[0].replace(/\.$/u, /^(?:Inc|Ltd|Corp|S\.A|B\.V|e\.\s?V)\.$/u.test(match[0]) ? '.' : '').length;
    const value = text.slice(start, end).replace(/\s+/gu, ' ');
    return [{ value, kind: 'legal' as const, core: name.trimEnd().replace(/,$/u, ''), start, end }];
  });
}
