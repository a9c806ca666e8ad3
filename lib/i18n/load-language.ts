import type { Language, Phrases } from './languages.ts';
import { learn } from './t.ts';

const FILES: Readonly<Record<Language, () => Promise<{ default: Phrases }>>> = {
  en: () => import('./en.json'),
  ru: () => import('./ru.json'),
};

/** Loads the phrases of one language: a page needs no other. @throws TypeError where our own file is not there */
export async function loadLanguage(language: Language): Promise<void> {
  learn(language, (await FILES[language]()).default);
}
