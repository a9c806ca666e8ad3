import { matchesNear } from '#lib/text/matches-near.ts';
import type { Naming } from './legal-name.ts';

const LABEL =
  /(?<!\p{L})(?:за (?:ваши |персональные ){0,2}данные отвечает|оператор|владелец сайта|администратор сайта|исполнитель|продавец|разработчик|правообладатель|data controller|controller)(?: персональных данных| обработки персональных данных| сайта| приложения| сервиса| бота)?(?: является)? ?[:|–—-]? ?/giu;
const LABEL_WORDS =
  /отвечает|оператор|владелец|администратор|исполнитель|продавец|разработчик|правообладатель|controller/giu;
const WORD = String.raw`\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?`;
const FULL_NAME = new RegExp(
  String.raw`^${WORD}(?: ${WORD}| \p{Lu}\.)(?: ?${WORD}| ?\p{Lu}\.)?(?!\p{L})`,
  'u',
);
const PATRONYMIC = new RegExp(
  String.raw`(?<!\p{L})${WORD} ${WORD} \p{Lu}\p{Ll}{2,18}(?:вич|вна|ична|инична|оглы|кызы)(?!\p{L})`,
  'gu',
);
const PATRONYMIC_ENDS = /(?:вич|вна|чна|оглы|кызы)(?!\p{L})/gu;
/** Longest label and longest full name, in characters. */
const LABEL_REACH = 100;
const NAME_REACH = 130;

const person = (text: string, start: number, end: number): Naming => {
  const value = text.slice(start, end).replace(/\s+/gu, ' ');
  return { value, kind: 'person', core: value, start, end };
};

/** People named without any company form: after the word for the operator, or with a Russian patronymic. */
export function labelledPersons(text: string): Naming[] {
  const labels = matchesNear(text, LABEL, LABEL_WORDS, LABEL_REACH);
  const labelled = labels.flatMap(({ at, match }) => {
    const start = at + match[0].length;
    const name = FULL_NAME.exec(text.slice(start, start + 80))?.[0].trimEnd();
    return name && name.includes(' ') ? [person(text, start, start + name.length)] : [];
  });
  const full = matchesNear(text, PATRONYMIC, PATRONYMIC_ENDS, NAME_REACH).map(({ at, match }) =>
    person(text, at, at + match[0].length),
  );
  return [...labelled, ...full];
}
