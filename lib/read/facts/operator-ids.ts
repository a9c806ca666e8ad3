import type { PolicyDocument } from '#lib/model/document.ts';
import type { Fact } from '#lib/model/summary.ts';
import { quoteOf } from '#lib/model/quote.ts';
import { isBin, isEdrpou, isInn, isOgrn, isUnp } from './check-digits.ts';
import type { Naming } from './legal-name.ts';
import { russianLegalNamesOf } from './legal-name.ts';

/** How far before a number the name of its register may stand: «ИНН/ОГРНИП: ИНН 616…, ОГРНИП 324…». */
const REACH = 70;
const NUMBER = /(?<![\d.+-])\d{6,15}(?![\d-])/g;

/** Names of a register and the check of its numbers; where no check is public, the length alone. */
const REGISTERS: readonly { name: RegExp; valid: (id: string) => boolean }[] = [
  { name: /(?<!\p{L})(?:инн|идентификационный номер налогоплательщика|tin)(?!\p{L})/iu, valid: isInn },
  { name: /(?<!\p{L})(?:огрн(?:ип)?|регистрационный номер|psrn)(?!\p{L})/iu, valid: isOgrn },
  { name: /(?<!\p{L})(?:бин|иин|bin|iin)(?!\p{L})/iu, valid: isBin },
  { name: /(?<!\p{L})(?:унп|учетный номер плательщика)(?!\p{L})/iu, valid: isUnp },
  { name: /(?<!\p{L})(?:єдрпоу|егрпоу|едрпоу|edrpou)(?!\p{L})/iu, valid: isEdrpou },
  {
    name: /(?<!\p{L})(?:регистрационный номер|рег\. ?(?:номер|№))(?!\p{L})/iu,
    valid: (id) => id.length >= 6 && id.length <= 10,
  },
  {
    name: /(?<!\p{L})(?:compan(?:y|ies house)|charity|registration|registered|register|vat)(?: [\w()]+)? (?:number|no\b)/iu,
    valid: (id) => id.length >= 6 && id.length <= 10,
  },
];

/** How far before a number the name of the company that it belongs to may stand, in characters. */
const OWNER_REACH = 160;

/** The number stands right behind the name of another company: a processor's, a bank's. */
function isOfAnother(at: number, operatorCore: string, companies: readonly Naming[]): boolean {
  const owner = companies.findLast(({ end }) => end <= at);
  return (
    owner !== undefined &&
    at - owner.end <= OWNER_REACH &&
    operatorCore !== '' &&
    !isSame(owner.core, operatorCore)
  );
}

/** Names in different cases begin alike: «Лосева Инна», «Лосевой Инне». */
const beginnings = (name: string): string[] =>
  (
    name
      .toLowerCase()
      .replace(/ё/gu, 'е')
      .match(/\p{L}{3,}/gu) ?? []
  ).map((word) => word.slice(0, 4));
const isSame = (one: string, other: string): boolean => {
  const known = new Set(beginnings(other));
  return beginnings(one).some((beginning) => known.has(beginning));
};

/**
 * Registration numbers written in the document, each beside the name of its register and with right check digits.
 * Numbers of other companies are left out.
 * @param operatorCore the operator's name without its legal form, or empty
 * @returns value: list of digit strings in reading order
 */
export function operatorIds(document: PolicyDocument, operatorCore: string): Fact | undefined {
  const { text } = document;
  const companies = russianLegalNamesOf(document);
  const found = new Map<string, ReturnType<typeof quoteOf>>();
  for (const match of text.matchAll(NUMBER)) {
    const id = match[0];
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const named = REGISTERS.some(({ name, valid }) => name.test(before) && valid(id));
    if (isOfAnother(match.index, operatorCore, companies)) continue;
    if (named && !found.has(id)) found.set(id, quoteOf(text, match.index, match.index + id.length));
  }
  if (found.size === 0) return undefined;
  return { value: [...found.keys()], quotes: [...found.values()].slice(0, 3) };
}
