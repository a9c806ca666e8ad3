import { matchesNear } from '#lib/text/matches-near.ts';
import { properNameEnd, quotedNameEnd } from './legal-name.ts';
import type { Naming } from './legal-name.ts';
import { isNoName } from './no-name.ts';

/** A word for an undertaking: the stem by which it is found in any case, and its nominative. */
const NOMINATIVE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    клиник: 'клиника',
    стоматологи: 'стоматология',
    магазин: 'магазин',
    школ: 'школа',
    автошкол: 'автошкола',
    студи: 'студия',
    компани: 'компания',
    салон: 'салон',
    агентств: 'агентство',
    бюро: 'бюро',
    центр: 'центр',
    ресурс: 'ресурс',
    проект: 'проект',
    бренд: 'бренд',
    мастерск: 'мастерская',
    клуб: 'клуб',
    платформ: 'платформа',
    академи: 'академия',
    лаборатори: 'лаборатория',
    фабрик: 'фабрика',
    завод: 'завод',
    предприяти: 'предприятие',
    типографи: 'типография',
    издательств: 'издательство',
    редакци: 'редакция',
    ателье: 'ателье',
    кафе: 'кафе',
    ресторан: 'ресторан',
    отел: 'отель',
    гостиниц: 'гостиница',
    хостел: 'хостел',
    фонд: 'фонд',
    ассоциаци: 'ассоциация',
    организаци: 'организация',
    курорт: 'курорт',
    санатори: 'санаторий',
    пансионат: 'пансионат',
    приложени: 'приложение',
    сервис: 'сервис',
    портал: 'портал',
    расширени: 'расширение',
    бот: 'бот',
    игр: 'игра',
    отряд: 'отряд',
    театр: 'театр',
    музе: 'музей',
    университет: 'университет',
    институт: 'институт',
    колледж: 'колледж',
    лице: 'лицей',
    гимнази: 'гимназия',
    сад: 'сад',
    храм: 'храм',
    приход: 'приход',
    общин: 'община',
    команд: 'команда',
    групп: 'группа',
    сообществ: 'сообщество',
    форум: 'форум',
    сервер: 'сервер',
    журнал: 'журнал',
    газет: 'газета',
    такси: 'такси',
    ферм: 'ферма',
    коворкинг: 'коворкинг',
    союз: 'союз',
    учреждени: 'учреждение',
  }),
);
const capitalized = (stem: string): string =>
  `[${stem[0]?.toUpperCase() ?? ''}${stem[0] ?? ''}]${stem.slice(1)}`;
const TRADES = [...NOMINATIVE.keys()].map(capitalized).join('|');
const ENDING = String.raw`(?:ами|ями|ого|ому|ах|ях|ам|ям|ов|ев|ей|ой|ую|ая|ом|ем|ью|ия|ие|ии|ию|[аеиоуыьюяй])?`;
const TRADE = new RegExp(String.raw`(?:${TRADES})${ENDING}[ \u00a0]`, 'gu');
/** «стоматологической », «веб-»: what may stand before the word. */
const BEFORE = String.raw`(?:\p{Ll}{4,24}(?:ая|ой|ое|ый|ий|ого|ому|ей|ую|ым|ом) )?(?:[\p{L}]{2,12}[-‑] ?)?`;
/** «дополнительного образования », «дерматологии и косметологии »: what may stand after it. */
const AFTER = String.raw`(?:\p{Ll}{1,24}(?:-\p{Ll}{1,20})? ){0,5}`;
const UNDERTAKING = new RegExp(
  String.raw`(?<!\p{L})(?<before>${BEFORE})(?<trade>${TRADES})(?<ending>${ENDING})[ \u00a0]{1,3}(?<after>${AFTER})`,
  'gu',
);
/** Longest undertaking up to its name, in characters. */
const REACH = 190;

/** «клиники дерматологии » → «клиника дерматологии »; an adjective before the word stays only in the nominative. */
function inNominative({ 0: words, groups = {} }: RegExpExecArray): string {
  const { before = '', trade = '', ending = '', after = '' } = groups;
  const word = `${trade}${ending}`;
  const nominative = NOMINATIVE.get(trade.toLowerCase()) ?? word;
  if (word.toLowerCase() === nominative && !OBLIQUE.test(before)) return words;
  return `${nominative} ${after}`;
}

const OBLIQUE = /(?:ой|ого|ому|ей|ую|ым)[ -]/iu;

/** «клиника «Лада»», «центру дополнительного образования «Вектор»», «платформа Lexi Buddy», «компании Domeo». */
export function undertakings(text: string): Naming[] {
  return matchesNear(text, UNDERTAKING, TRADE, REACH).flatMap(({ at, match }) => {
    const words = match[0];
    const nameAt = at + words.length;
    const quoted = quotedNameEnd(text, nameAt);
    // Without quotation marks the name stands right beside the word.
    const bare = quoted < 0 && !match.groups?.['after'] ? properNameEnd(text, nameAt, false) : -1;
    const end = Math.max(quoted, bare);
    if (end < 0) return [];
    const core = text.slice(nameAt, end);
    if (core.replace(/[«»"“”]/gu, '').length < 3) return [];
    if (quoted < 0 && isNoName(core)) return [];
    const start = at + (match.groups?.['before'] ?? '').length;
    const value = `${inNominative(match)}${text.slice(nameAt, end)}`.replace(/\s+/gu, ' ');
    return [{ value, kind: 'brand' as const, core, voice: actsNext(text, end), start, end }];
  });
}

const ACTS =
  /^[»"”]? ?(?:\([^)\n]{0,80}\) ?)?,? ?(?:обрабатывает|собирает|соблюдает|уважает|заботится|обязуется|хранит|котор(?:ая|ое|ый) (?:владеет|обрабатывает|собирает))(?!\p{L})/u;

/** The document speaks of what it does with data. */
const actsNext = (text: string, end: number): boolean => ACTS.test(text.slice(end, end + 120));
