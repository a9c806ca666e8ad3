import type { Naming } from './legal-name.ts';
import { isNoName } from './no-name.ts';

const WORD = String.raw`\p{Lu}[\p{L}\d&'’-]{0,30}`;
/** “The Old Oak Inn”, “University of Fern Valley”, “Ministry of Parks, Rivers and Lakes”. */
const NAME = String.raw`(?<name>(?:The )?${WORD}(?:(?:,? (?:of|and|for|the|at|&)(?: the)?)?,? ${WORD}){0,7})`;
/** “Oak Valley values your privacy”: the one who speaks, told apart by having more than one word. */
const SPEAKS =
  'respects|values|is committed to|collects|may collect|understands|recognizes|recognises|is dedicated to|strives';
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`["“'](?:[Ww]e|[Uu]s|[Oo]ur)["”'][^.\n]{0,40}? (?:means?|refers? to|(?:is|are) (?:a reference to|references to)) ${NAME}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:[Ww]e are|[Ii] am|[Ww]ho we are:?|[Cc]ontroller is|(?:property|business|practice|shop|farm|hotel|school|club) (?:known as|called)|trading as|responsible for (?:this|our) (?:site|website|app) is) ${NAME}`,
    'gu',
  ),
  new RegExp(String.raw`(?<![\p{L}\d.] )(?<![\p{L}\d.])${NAME} (?:${SPEAKS})(?!\p{L})`, 'gu'),
];
/** “Ann Fern t/a Fern Yoga”: a sole trader goes by both names. */
const SOLE_TRADER = new RegExp(
  String.raw`(?<name>${WORD} ${WORD}(?: ${WORD})? (?:t/a|T/A|trading as|d/b/a|dba) ${WORD}(?: ${WORD}){0,4})`,
  'gu',
);
/** Names with a form of company are found, whole, as that; a law is nobody. */
const FORM_OR_LAW =
  /(?:^|\s)(?:Inc|LLC|Ltd|Limited|LLP|GmbH|Corp|Corporation|B\.V|BV|AG|CIO|CIC|Act|Regulation|Law|Policy|Notice)\.?$/u;
/** Public bodies are legal persons by their kind. */
const PUBLIC_BODY =
  /(?:^|\s)(?:University|College|Council|Ministry|Department|Credit Union|District|Authority|Commission|NHS)(?:\s|$)/u;
/** As far into the text as somebody introduces himself. */
const WITHIN = 12_000;

/** Who speaks in an English document without a form of company: in “we means …”, “… values your privacy”, “… t/a …”. */
export function englishVoices(text: string): Naming[] {
  const head = text.slice(0, WITHIN);
  const traders = [...head.matchAll(SOLE_TRADER)].flatMap((match) => naming(match, 'person'));
  const voices = PATTERNS.flatMap((pattern) =>
    [...head.matchAll(pattern)].flatMap((match) => naming(match, 'brand')),
  );
  return [...traders, ...voices];
}

function naming(match: RegExpExecArray, written: 'person' | 'brand'): Naming[] {
  const name = match.groups?.['name']?.replace(/(?<![’'-])[’'-]$/u, '') ?? '';
  const kind = PUBLIC_BODY.test(name) ? 'legal' : written;
  const alone = kind === 'brand' && !/ /u.test(name);
  if (alone || !/^\p{Lu}/u.test(name) || FORM_OR_LAW.test(name) || isNoName(name.replace(/^The /u, '')))
    return [];
  const start = match.index + match[0].lastIndexOf(name);
  return [{ value: name, kind, core: name, voice: true, start, end: start + name.length }];
}
