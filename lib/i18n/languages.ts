import type en from './en.json';

/** A phrase, or its plural forms by the categories of `Intl.PluralRules`. */
export type Entry = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Every phrase of the interface. */
export type Key = keyof typeof en;

/** All phrases in one language. */
export type Phrases = Readonly<Record<Key, Entry>>;

/** A language of the interface by its BCP 47 tag: the name of its file. */
export type Language = string;

/**
 * The language to show: the one chosen, else the first of the browser's languages that there is, else English.
 *
 * @param choice `auto` or a language of ours
 * @param preferred BCP 47 tags in the person's order, as `navigator.languages` gives them
 * @param known the languages that there are
 */
export function chooseLanguage(
  choice: string,
  preferred: readonly string[],
  known: readonly Language[],
): Language {
  for (const wanted of [choice, ...preferred]) {
    const found =
      known.find((tag) => tag === wanted) ?? known.find((tag) => primary(tag) === primary(wanted));
    if (found) return found;
  }
  return 'en';
}

const primary = (tag: string): string | undefined => tag.split('-')[0];
