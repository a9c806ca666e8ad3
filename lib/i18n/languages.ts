import en from './en.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };

/** A phrase, or its plural forms by the categories of `Intl.PluralRules`. */
export type Entry = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Every phrase of the interface. */
export type Key = keyof typeof en;

/** The languages of the interface: a further one is its file and its line here. */
export const PHRASES = { en, ru } as const satisfies Record<string, Readonly<Record<Key, Entry>>>;

export type Language = keyof typeof PHRASES;

export const LANGUAGES = Object.keys(PHRASES) as readonly Language[];

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
