import type { PolicyDocument } from '#lib/model/document.ts';
import { matchesNear } from '#lib/text/matches-near.ts';
import type { PlacedMatch } from '#lib/text/matches-near.ts';
import { properNameEnd, quotedNameEnd } from './legal-name.ts';
import type { Naming } from './legal-name.ts';
import { sitesOf } from './addresses.ts';

/** Words for an undertaking that a trade name follows: «клиника «Лада»», «онлайн-школы Nova». */
const TRADES =
  '[Кк]линик|[Мм]агазин|[Шш]кол|[Сс]туди|[Кк]омпани|[Сс]алон|[Аа]гентств|[Цц]ентр|[Рр]есурс|[Пп]роект|[Бб]ренд|[Мм]астерск|[Кк]луб|[Пп]латформ|[Аа]кадеми|[Лл]аборатори|[Фф]абрик|[Тт]ипографи|[Аа]телье|[Кк]афе|[Рр]есторан|[Оо]тел|[Фф]онд|[Аа]ссоциаци|[Кк]урорт|[Сс]анатори|[Пп]ансионат|[Пп]риложени';
const TRADE = new RegExp(String.raw`(?:${TRADES})\p{Ll}{0,4} `, 'gu');
const UNDERTAKING = new RegExp(
  String.raw`(?<!\p{L})(?:\p{Ll}{4,24}(?:ая|ой|ое|ый|ий|ого|ому|ей|ую) )?(?:\p{L}{2,12}[-‑] ?)?(?:${TRADES})\p{Ll}{0,4} {1,3}`,
  'gu',
);
/** Longest undertaking, in characters. */
const TRADE_REACH = 70;

/** «Nova уважает вашу…», “Oakleaf respects your…”: the one who speaks. */
const VERBS =
  'уважает|заботится|ценит|обязуется|серь[её]зно относится|respects|takes your|is committed|values your|cares about|recognizes';
const SPEAKS = new RegExp(
  String.raw`(?<![\p{L}\d.])(?<name>\p{Lu}[\p{L}\d]{2,24}(?: \p{Lu}[\p{L}\d]{1,24}){0,3}),? (?:${VERBS})(?!\p{L})`,
  'gu',
);
const SPEAKS_VERB = new RegExp(VERBS, 'gu');
/** Longest name with its verb, in characters. */
const SPEAKS_REACH = 140;
const WE_AT =
  /(?<!\p{L})(?:[Мм]ы в|[Ww]e at|[Hh]ere at) (?<name>\p{Lu}[\p{L}\d]{2,24}(?: \p{Lu}[\p{L}\d]{1,24}){0,3})/gu;
const TITLE =
  /^(?<name>(?:\p{Lu}[\p{L}\d.&'’-]{1,30} ){1,6})(?:\(\p{Lu}{2,8}\) )?(?:(?:mobile )?(?:app|game|website|site) )?[Pp]rivacy (?:[Pp]olicy|[Nn]otice|[Ss]tatement|[Cc]ommitment)/u;
const TITLE_AFTER =
  /Privacy (?:Policy|Notice|Statement) ?(?:[|–—-]|of|for) (?<name>\p{Lu}[\p{L}\d.&'’-]{1,30}(?: \p{Lu}[\p{L}\d.&'’-]{1,30}){0,5})/u;
/** Two words with capitals are more likely a person, who is found as that. */
const RUSSIAN_TITLE_AFTER =
  /(?:[Пп]олитика (?:конфиденциальности|приватности)|[Пп]олитика обработки персональных данных) ?[|–—:-] ?(?!\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20}$)(?<name>\p{Lu}[\p{L}\d.&'’-]{1,30}(?: \p{Lu}[\p{L}\d.&'’-]{1,30}){0,5})/u;
/** “services of Fern Museum (“FM”)”, “Oak College (the “College”)”: the document sets its own short word. */
const SHORTENED =
  /(?<name>\p{Lu}[\p{L}\d.&'’-]{1,30}(?: \p{Lu}[\p{L}\d.&'’-]{1,30}){1,5}) \((?:the )?[“"'‘]\p{Lu}/gu;
const NO_NAME =
  /^(?:Мы|Вы|Наш|Ваш|Он[аи]?|Это|Сайт|Компани[яи]|Оператор|Администраци[яи]|Пользовател[ьи]|Политик[аи]|Общество|Организаци[яи]|Продавец|Исполнитель|Our|The|This|Your?|We|Site|Website|Web|Online|Company|Service|General|Global|Data|GDPR|Website's|Customer|Children|Cookie|California|Full|New|Privacy|Updated?)$/u;

const COMPANY_FORM = /(?:^|\s)(?:Inc|LLC|Ltd|Limited|LLP|GmbH|Corp|Corporation|AG|CIO|CIC)\.?$/u;

/** A name with a company form is found, whole, as that. */
const isName = (name: string): boolean =>
  name !== '' && !NO_NAME.test(name) && !NO_NAME.test(name.split(' ')[0] ?? '') && !COMPANY_FORM.test(name);

function named(text: string, pattern: RegExp, offset = 0): Naming[] {
  const matches = pattern.global ? text.matchAll(pattern) : [pattern.exec(text)];
  return [...matches].flatMap((match) => (match ? namings({ at: offset + match.index, match }) : []));
}

function namings({ at, match }: PlacedMatch): Naming[] {
  const name = match.groups?.['name']?.trimEnd().replace(/['’]s$/u, '') ?? '';
  if (!isName(name)) return [];
  const start = at + match[0].indexOf(name);
  return [{ value: name, kind: 'brand' as const, core: name, voice: true, start, end: start + name.length }];
}
const NOMINATIVE =
  /(?:клиника|магазин|школа|студия|компания|салон|агентство|центр|ресурс|проект|бренд|мастерская|клуб|платформа|академия|лаборатория|фабрика|типография|ателье|кафе|ресторан|отель|фонд|ассоциация|курорт|санаторий|пансионат) {1,3}$/iu;

/** Whether a word for an undertaking, with what stands before it, is in the nominative. */
const isNominative = (words: string): boolean =>
  NOMINATIVE.test(words) && !/(?:ой|ого|ому|ей|ую)[ -]/iu.test(words);

function undertakings(text: string): Naming[] {
  return matchesNear(text, UNDERTAKING, TRADE, TRADE_REACH).flatMap(({ at: from, match }) => {
    const at = from + match[0].length;
    const quoted = quotedNameEnd(text, at);
    const end = quoted > 0 ? quoted : properNameEnd(text, at, false);
    const core = end > 0 ? text.slice(at, end) : '';
    if (quoted < 0 && !isName(core)) return [];
    if (core.replace(/[«»"“”]/gu, '').length < 3) return [];
    // «клиника «Лада»» is understood with its word, «клиники «Лада»» would stand there in the wrong case.
    const start = quoted > 0 && isNominative(match[0]) ? from : at;
    return [
      { value: text.slice(start, end).replace(/\s+/gu, ' '), kind: 'brand' as const, core, start, end },
    ];
  });
}

const LONGEST_TITLE = 160;
const SHORTENED_WITHIN = 12_000;

/** A name in the page's own title counts where the text has it too: quotes are of the text. */
function titleNames(title: string, text: string): Naming[] {
  return [...named(title, TITLE), ...named(title, TITLE_AFTER), ...named(title, RUSSIAN_TITLE_AFTER)].flatMap(
    (naming) => {
      const start = text.indexOf(naming.core);
      return start < 0 ? [] : [{ ...naming, start, end: start + naming.core.length }];
    },
  );
}

/** Trade names by which somebody is named without company form: in the title, as the one who speaks, «клиника «…»». */
export function brandNames({ title, text, blocks }: PolicyDocument): Naming[] {
  const headings = blocks.flatMap(({ start, end }) => {
    const line = text.slice(start, Math.min(end, start + LONGEST_TITLE));
    if (!line.includes('Privacy')) return [];
    return [...named(line, TITLE, start), ...named(line, TITLE_AFTER, start)];
  });
  return [
    ...titleNames(title, text),
    ...headings,
    ...named(text.slice(0, SHORTENED_WITHIN), SHORTENED),
    ...matchesNear(text, SPEAKS, SPEAKS_VERB, SPEAKS_REACH).flatMap(namings),
    ...named(text, WE_AT),
    ...undertakings(text),
  ];
}

const ACTS =
  /^[.,]? (?:прав[оа] осуществлять|вправе|обрабатывает|собирает|обязуется|имеет право|может (?:собирать|передать|использовать)|(?:collects|may collect|uses|will|does) )/u;
const CALLED_OPERATOR =
  /^[^\n.;]{0,3}\)? ?\((?:далее|дальше|hereinafter|referred to as)[^)]{0,40}?(?:оператор|Компани|поставщик|администраци|исполнител|продав|организаци|мы|we)/iu;

/** Domains that the text makes the one who acts: «x.ru (далее – Оператор)», «x.ru вправе …». */
export function actingDomains(document: PolicyDocument): Naming[] {
  const { text } = document;
  return sitesOf(document).flatMap(({ value, start, end }) => {
    const after = text.slice(end, end + 80);
    if (!ACTS.test(after) && !CALLED_OPERATOR.test(after)) return [];
    return [{ value, kind: 'domain' as const, core: value, voice: true, start, end }];
  });
}
