import type { PolicyDocument } from '#lib/model/document.ts';
import { matchesNear } from '#lib/text/matches-near.ts';
import type { PlacedMatch } from '#lib/text/matches-near.ts';
import type { Naming } from './legal-name.ts';
import { isNoName } from './no-name.ts';
import { undertakings } from './undertaking.ts';

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
const NAME = String.raw`(?<name>\p{Lu}[\p{L}\d.&'’-]{1,30}(?: \p{Lu}[\p{L}\d.&'’-]{1,30}){0,5})`;
/** «Политика конфиденциальности | Nova», «… Telegram-бота Nova». Two words with capitals are more likely a person, who is found as that. */
const RUSSIAN_TITLE_AFTER = new RegExp(
  String.raw`[Пп]олитика (?:конфиденциальности|приватности|обработки персональных данных) ?(?:[|–—:-] ?)?` +
    String.raw`(?:для |по )?(?:(?:Telegram|Телеграм|[Вв]еб|[Ии]нтернет)[- ])?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,3}` +
    String.raw`(?!\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20}(?:$| \p{Lu}\p{Ll}{1,20}(?:вич|вна)))(?!\p{Lu}{2,6} [«"“\p{Lu}])` +
    String.raw`(?:[«"“](?<quoted>\p{Lu}[^»"”\n]{1,40})[»"”]|${NAME})`,
  'u',
);
/** «Оператору (Nova)»: the name in brackets beside the word. */
const BRACKETED = new RegExp(String.raw`(?<!\p{L})[Оо]ператор\p{Ll}{0,2} \(${NAME}\)`, 'gu');
/** «Nova (далее — «мы»)», «Оператором является Nova»: a name in Latin letters, which Russian text has no other use for. */
const LATIN = String.raw`(?<name>[A-Z][\w.&'’-]{1,30}(?: [A-Z][\w.&'’-]{1,30}){0,3})`;
const CALLED_WE = new RegExp(
  String.raw`(?<![\w.])${LATIN} \((?:далее|дальше)[^)\n]{0,60}(?:мы|[Сс]ервис|[Оо]ператор|[Кк]омпани|[Пп]латформ|[Пп]риложени|[Бб]от|[Пп]роект|[Мм]агазин)`,
  'gu',
);
/** «Nova School собирает и хранит …» */
const ACTS_ON_DATA = new RegExp(
  String.raw`(?<![\w.])${LATIN} (?:собирает|обрабатывает|хранит|не собирает|уважает)(?!\p{L})`,
  'gu',
);
const IS_OPERATOR = new RegExp(
  String.raw`(?<!\p{L})[Оо]ператор\p{Ll}{0,2}(?: персональных данных)? (?:является|[—–-]) ${LATIN}`,
  'gu',
);
/** “services of Fern Museum (“FM”)”, “Oak College (the “College”)”: the document sets its own short word. */
const SHORTENED =
  /(?<name>\p{Lu}[\p{L}\d.&'’-]{1,30}(?: \p{Lu}[\p{L}\d.&'’-]{1,30}){1,5}) \((?:the )?[“"'‘]\p{Lu}/gu;
const COMPANY_FORM = /(?:^|\s)(?:Inc|LLC|Ltd|Limited|LLP|GmbH|Corp|Corporation|AG|CIO|CIC)\.?$/u;

/** A name with a company form is found, whole, as that. */
const isName = (name: string): boolean =>
  name !== '' && !isNoName(name) && !COMPANY_FORM.test(name) && !LAW.test(name);
/** “Accountability Act (“HIPAA”)” names a law. */
const LAW = /(?:^|\s)(?:Act|Regulation|Directive|Law|Code|Policy|Notice|Rule)$/u;

function named(text: string, pattern: RegExp, offset = 0): Naming[] {
  const matches = pattern.global ? text.matchAll(pattern) : [pattern.exec(text)];
  return [...matches].flatMap((match) => (match ? namings({ at: offset + match.index, match }) : []));
}

function namings({ at, match }: PlacedMatch): Naming[] {
  const name =
    (match.groups?.['name'] ?? match.groups?.['quoted'])?.trimEnd().replace(/['’]s$|\.$/u, '') ?? '';
  if (!isName(name)) return [];
  const start = at + match[0].indexOf(name);
  return [{ value: name, kind: 'brand' as const, core: name, voice: true, start, end: start + name.length }];
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
    if (/^[«"“]?Политика/iu.test(line)) return named(line, RUSSIAN_TITLE_AFTER, start);
    return line.includes('Privacy') ? [...named(line, TITLE, start), ...named(line, TITLE_AFTER, start)] : [];
  });
  return [
    ...titleNames(title, text),
    ...headings,
    ...named(text.slice(0, SHORTENED_WITHIN), SHORTENED),
    ...matchesNear(text, SPEAKS, SPEAKS_VERB, SPEAKS_REACH).flatMap(namings),
    ...named(text, WE_AT),
    ...[BRACKETED, CALLED_WE, IS_OPERATOR, ACTS_ON_DATA].flatMap((pattern) => named(text, pattern)),
    ...undertakings(text),
  ];
}
