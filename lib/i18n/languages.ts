import type en from './en.json';

/** A phrase, or its plural forms by the categories of `Intl.PluralRules`. */
export type Entry = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Every phrase of the interface. */
export type Key = keyof typeof en;

/** All phrases in one language. */
export type Phrases = Readonly<Record<Key, Entry>>;

/** The languages of the interface: a further one is its file, its line here and in `all-phrases.ts`. */
export const LANGUAGES = ['en', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The language to show: the one chosen, else the first of the browser's languages that there is, else English.
 *
 * @param choice `auto` or a language of ours
 * @param preferred BCP 47 tags in the person's order, as `navigator.languages` gives them
 */
export function chooseLanguage(choice: string, preferred: readonly string[]): Language {
  const wanted = [choice, ...preferred].map((tag) => tag.split('-')[0]);
  return LANGUAGES.find((language) => language === wanted[0]) ?? firstKnown(wanted) ?? 'en';
}

function firstKnown(wanted: readonly (string | undefined)[]): Language | undefined {
  for (const tag of wanted) {
    const known = LANGUAGES.find((language) => language === tag);
    if (known) return known;
  }
  return undefined;
}
