import type { LetterLanguage } from '#lib/model/letter.ts';

const ACTS =
  /(?:подпункт\p{L}* (?<sub>\d+)\) )?(?:(?:пункт|част)\p{L}* (?<part>[\d.]+) )?стать\p{L}* (?<article>\d+(?:[.-]\d+)*)(?: Федерального закона[^№]*№\s(?<act>[^ ]+))?/gu;

/** How each language cites a norm; groups give article, part, and what is below. */
const CITATIONS: Readonly<Record<LetterLanguage, RegExp>> = {
  ru: ACTS,
  uk: /(?:пункт\p{L}* (?<sub>\d+) )?(?:частин\p{L}* (?<part>\d+) )?статт\p{L}* (?<article>\d+)/gu,
  en: /(?<act>11 CCR )?(?:Articles?|[Ss]ections?) (?<article>\d+(?:[.-]\d+)?[A-Z]?)(?<rest>(?:\([\w.]+\))*)(?: of Federal Law[^№]*? No\. (?<number>\d+)-FZ)?(?<dpa> of the Data Protection Act 2018)?/gu,
  de: /Artikel (?<article>\d+)(?: Absatz (?<part>\d+))?(?: Buchstabe (?<sub>\w))?/gu,
};

/** The norms that a letter's text cites, by their keys in the law. @param own short name of the law's own act */
export function citedIn(text: string, language: LetterLanguage, own: string): string[] {
  return [...text.matchAll(CITATIONS[language])].map(({ groups = {} }) => {
    const { article = '', part, sub, rest = '', number, dpa } = groups;
    const { act = dpa ? 'DPA' : number && `${number}-ФЗ` } = groups;
    const foreign = act === undefined || act === own ? '' : `${act.trim()} `;
    const inner = [part, sub].flatMap((level) => (level === undefined ? [] : `(${level})`)).join('');
    return `${foreign}${article}${inner}${rest}`;
  });
}
