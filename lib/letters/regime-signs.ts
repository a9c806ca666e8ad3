import type { Regime } from '#lib/model/regime.ts';

const AREA =
  'at be bg cy cz de dk ee es fi fr gr hr hu ie is it li lt lu lv mt nl no pl pt ro se si sk eu'.split(' ');
/** Laws by lower-case country code, as documents name them. */
export const COUNTRIES: ReadonlyMap<string, Regime> = new Map<string, Regime>([
  ...AREA.map((code) => [code, 'eu'] as const),
  ...(['ru', 'kz', 'by', 'ua', 'ch'] as const).map((code) => [code, code] as const),
  ['gb', 'uk'],
  ['us-ca', 'us-ca'],
]);
/** Laws by the last label of a host in Unicode. */
export const ZONES: ReadonlyMap<string, Regime> = new Map<string, Regime>([
  ...AREA.map((code) => [code, 'eu'] as const),
  ...(['ru', 'kz', 'by', 'ua', 'uk', 'ch'] as const).map((code) => [code, code] as const),
  ['su', 'ru'],
  ['рф', 'ru'],
  ['рус', 'ru'],
  ['қаз', 'kz'],
  ['бел', 'by'],
  ['укр', 'ua'],
  ['ею', 'eu'],
  ['ευ', 'eu'],
]);
/** Laws by languages of one country or union: a sign only where nothing else is known. */
export const LANGUAGES: ReadonlyMap<string, Regime> = new Map<string, Regime>([
  ['ru', 'ru'],
  ['kk', 'kz'],
  ['be', 'by'],
  ['uk', 'ua'],
  ...'bg cs da de el et fi fr hr hu it lt lv mt nl pl ro sk sl sv'
    .split(' ')
    .map((code) => [code, 'eu'] as const),
]);
