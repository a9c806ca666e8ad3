import type { Entry, Key, Language, Phrases } from './languages.ts';
import { shownName } from './shown-name.ts';

export type Params = Readonly<Record<string, string | number>>;

const known = new Map<Language, Phrases>();
let current: Language = 'en';

/** Takes in the phrases of a language, before it is used. */
export function learn(language: Language, phrases: Phrases): void {
  known.set(language, phrases);
}

/** Sets the language of every later {@link t}; a surface shown already has to be drawn again. */
export function useLanguage(language: Language): void {
  current = language;
}

/** The language in use. */
export const language = (): Language => current;

/**
 * A phrase in the language in use. Of plural forms the one is taken that the number `n` asks for; numbers are written
 * the language's way.
 *
 * @throws Error where the phrase has a placeholder that `params` does not fill: a mistake of ours
 */
export function t(key: Key, params: Params = {}): string {
  return fill(form(phrases()[key], params.n), params, key);
}

/** Whether there is such a phrase. */
export const isKey = (key: string): key is Key => Object.hasOwn(phrases(), key);

function phrases(): Phrases {
  const spoken = known.get(current);
  if (!spoken) throw new Error(`language ${current} was not loaded`);
  return spoken;
}

function form(entry: Entry, n: string | number | undefined): string {
  if (typeof entry === 'string') return entry;
  const rule = new Intl.PluralRules(current).select(Number(n));
  return entry[rule] ?? entry.other ?? '';
}

// One pass over the phrase, so that braces inside a value stay what they are.
function fill(phrase: string, params: Params, key: Key): string {
  return phrase.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`phrase ${key} needs {${name}}`);
    return typeof value === 'number' ? new Intl.NumberFormat(current).format(value) : shownName(value);
  });
}
