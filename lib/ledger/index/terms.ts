import type { Consent } from '#lib/model/consent.ts';
import { fold } from '#lib/text/fold.ts';
import { stem } from '#lib/text/stem.ts';
import { tokenize, type Stems } from '#lib/text/tokens.ts';
import { frameSiteOf } from './frame-site.ts';

/** More characters of one field than anyone looks for, so that a hostile page cannot fill the index. */
const MOST_CHARACTERS = 20_000;
const MOST_TEXT = 500_000;
/** A longer run of letters is no word. */
const LONGEST = 60;

const PARTS_OF_HOST = /[\p{L}\p{N}]+/gu;

/** The words of some text as they are compared: stems for words, whole addresses. */
function stemsOf(text: string, most: number): string[] {
  const stems: Stems = new Map();
  return tokenize(text.slice(0, most), 0, Math.min(text.length, most), stems).map((token) => token.stem);
}

/** A host whole and in its parts: `shop.example` is found by both `shop` and `shop.example`. */
function hostTerms(host: string): string[] {
  const parts = host.match(PARTS_OF_HOST) ?? [];
  return [fold(host), ...parts.map((part) => stem(fold(part)))];
}

const distinct = (terms: readonly string[]): string[] =>
  [...new Set(terms)].filter((term) => term !== '' && term.length <= LONGEST);

/** What a consent is found by: wording, site, page, frame, caption, names of documents, operator. */
export function termsOfConsent(consent: Consent, operator: string): string[] {
  const { control, site, page, caption, documents, entered } = consent;
  const fields = [control.label, page.title, caption, operator, entered?.operator ?? ''];
  const texts = [...fields, ...documents.map(({ text }) => text)];
  const hosts = [site, frameSiteOf(consent)].flatMap(hostTerms);
  return distinct([...texts.flatMap((text) => stemsOf(text, MOST_CHARACTERS)), ...hosts]);
}

/** What a document version is found by. */
export const termsOfText = ({ title, text }: { title: string; text: string }): string[] =>
  distinct([...stemsOf(title, MOST_CHARACTERS), ...stemsOf(text, MOST_TEXT)]);

/** What a few words of the person, or a name, are found by. */
export const termsOfWords = (words: string): string[] => distinct(stemsOf(words, MOST_CHARACTERS));
