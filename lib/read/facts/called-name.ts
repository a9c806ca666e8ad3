import { matchesNear } from '#lib/text/matches-near.ts';
import type { Naming } from './legal-name.ts';

/** Kinds of organisation that need no letters before their name: «Фонд содействия спорту». */
const ORGANISATIONS =
  'Фонд|Ассоциация|Союз|Университет|Институт|Академия|Колледж|Лицей|Гимназия|Школа|Детский сад|Музей|Театр|Библиотека|' +
  'Больница|Поликлиника|Адвокатское бюро|Коллегия адвокатов|Нотариус|Администрация (?:города|района|муниципального)|' +
  'Министерство|Комитет|Департамент|Управление|Приход|Храм|Община|Некоммерческая организация|Благотворительный фонд|' +
  'Общественная организация|Религиозная организация|Государственное|Муниципальное|Федеральное|Образовательное учреждение';
const CALLED = new RegExp(
  String.raw`(?<!\p{L})(?<name>(?:${ORGANISATIONS})[^\n()]{3,150}?) {0,2}\((?:далее|дальше|в дальнейшем)`,
  'gu',
);

const CALLED_HERE = /\((?:далее|дальше|в дальнейшем)/gu;
/** Longest name with the bracket after it, in characters. */
const REACH = 200;

/** Organisations without quotation marks that the text gives a short word: «Фонд содействия спорту (далее — «Фонд»)». */
export function calledOrganisations(text: string): Naming[] {
  return matchesNear(text, CALLED, CALLED_HERE, REACH).flatMap(({ at, match }) => {
    const name = match.groups?.['name'] ?? '';
    if (/[.;:!?] /u.test(name) || /[«"“]/u.test(name)) return [];
    const value = name.replace(/\s+/gu, ' ').replace(/,? ?$/u, '');
    return [{ value, kind: 'legal' as const, core: value, start: at, end: at + value.length }];
  });
}
