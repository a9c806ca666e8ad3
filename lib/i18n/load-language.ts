import { CATALOGUES } from './catalogues.ts';
import type { Language } from './languages.ts';
import { learn } from './t.ts';

/** Loads the phrases of one language: a page needs no other. @throws TypeError where our own file is not there */
export async function loadLanguage(language: Language): Promise<void> {
  const load = CATALOGUES.get(language);
  if (!load) throw new Error(`there is no language ${language}`);
  learn(language, await load());
}
