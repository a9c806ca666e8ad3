import type { Naming } from './legal-name.ts';

const LABEL =
  /(?<!\p{L})(?:оператор|владелец сайта|администратор сайта|исполнитель|продавец|data controller|controller)(?: персональных данных| обработки персональных данных)?(?: является)? ?[:|–—-]? ?/giu;
const WORD = String.raw`\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?`;
const FULL_NAME = new RegExp(
  String.raw`^${WORD}(?: ${WORD}| \p{Lu}\.)(?: ?${WORD}| ?\p{Lu}\.)?(?!\p{L})`,
  'u',
);
const PATRONYMIC = new RegExp(
  String.raw`(?<!\p{L})${WORD} ${WORD} \p{Lu}\p{Ll}{2,18}(?:вич|вна|ична|инична|оглы|кызы)(?!\p{L})`,
  'gu',
);

const person = (text: string, start: number, end: number): Naming => {
  const value = text.slice(start, end).replace(/\s+/gu, ' ');
  return { value, kind: 'person', core: value, start, end };
};

/** People named without any company form: after the word for the operator, or with a Russian patronymic. */
export function labelledPersons(text: string): Naming[] {
  const labelled = Array.from(text.matchAll(LABEL)).flatMap((match) => {
    const start = match.index + match[0].length;
    const name = FULL_NAME.exec(text.slice(start, start + 80))?.[0].trimEnd();
    return name && name.includes(' ') ? [person(text, start, start + name.length)] : [];
  });
  const full = Array.from(text.matchAll(PATRONYMIC), ({ index, 0: name }) =>
    person(text, index, index + name.length),
  );
  return [...labelled, ...full];
}
