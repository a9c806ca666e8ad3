import type { AddressMention } from './addresses.ts';
import { lineStart } from './line.ts';

/** What a Western postal address ends with: a state and ZIP code, a British or continental postcode, or a country. */
const POSTCODE =
  /(?<![\p{L}\d])(?:[A-Z]{2},? \d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d|\d{4} [A-Z]{2},? \p{Lu}\p{Ll}{2,20}|(?<=[,\n] ?)\d{4,5} \p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?)(?![\p{L}\d])/gu;
const COUNTRY =
  /^[,\s]{0,4}(?:USA|U\.S\.A\.|United States|United Kingdom|UK|Germany|France|Belgium|Netherlands|Ireland|Austria|Switzerland)(?!\p{L})/u;
/** «1301 Western Ave» is a house, not a postcode and its town. */
const STREET_AHEAD = /(?:^| )(?:Ave|Avenue|St|Street|Road|Rd|Drive|Dr|Blvd|Lane|Way|Place|Court)(?!\p{L})/u;
const HOUSE_NUMBER = /\d/u;
const LEAD_IN =
  /(?:[:;]|(?:mail|write|letter|writing|post)(?: to us)?(?: at| to)|address(?: is)?|located at|based at|office (?:is|at)|registered address is(?: -)?|at the following address) $/iu;
const MOST_LINES = 6;
const LONGEST_LINE = 70;
const LONGEST = 220;

const isAddressLine = (line: string): boolean =>
  line !== '' &&
  line.length <= LONGEST_LINE &&
  !/(?<!^(?:attn|attention)):|@|https?|(?:^|\s)(?:please|questions|contact us|you may|phone|tel)/iu.test(
    line,
  );

/** Offset of the first of the short lines right above the line at `own` that belong to the address. */
function firstLine(text: string, own: number): number {
  let start = own;
  for (let lines = 0; lines < MOST_LINES && start > 0; lines++) {
    const above = lineStart(text, start - 1, LONGEST_LINE + 20);
    if (!isAddressLine(text.slice(above, start - 1).trim())) break;
    start = above;
  }
  return start;
}

/** Where the address begins on its own line: after a colon or “mail us at”, else at the line's beginning. */
function inLine(text: string, own: number, end: number): number {
  const line = text.slice(own, end);
  const from = end - line.length;
  for (let at = line.length - 1; at > 0; at--) {
    if (/@\S{1,64} (?:or|and|at|,)? ?$/u.test(line.slice(Math.max(0, at - 70), at + 1))) return from + at + 1;
    if (line[at] === ' ' && LEAD_IN.test(line.slice(Math.max(0, at - 40), at + 1))) return from + at + 1;
    if (line.slice(at, at + 2) === '. ' && /\p{Ll}{4}$/u.test(line.slice(Math.max(0, at - 4), at)))
      return from + at + 2;
  }
  return from;
}

const oneLine = (address: string): string =>
  address
    .split('\n')
    .map((line) => line.trim().replace(/\s+/gu, ' '))
    .filter(Boolean)
    .join(', ');

/** Postal addresses written the Western way, in one line or in several, with the name above them. In reading order. */
export function readWesternAddresses(text: string): AddressMention[] {
  const found: AddressMention[] = [];
  for (const match of text.matchAll(POSTCODE)) {
    const word = text.slice(match.index, match.index + match[0].length + 8);
    if (STREET_AHEAD.test(word)) continue;
    const country =
      COUNTRY.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 24))?.[0] ?? '';
    const end = match.index + match[0].length + country.length;
    const own = lineStart(text, match.index, LONGEST);
    const begun = inLine(text, own, end);
    const start = begun === own ? firstLine(text, own) : begun;
    const value = oneLine(text.slice(start, end));
    if (value.length > LONGEST || value.length < 20 || !HOUSE_NUMBER.test(value.slice(0, -6))) continue;
    found.push({ value, start, end });
  }
  return found;
}
