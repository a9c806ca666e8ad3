import type { Language, Phrases } from './languages.ts';

const FILES = import.meta.glob<Phrases>('./*.json', { import: 'default' });

/** How the phrases of each language are loaded: of every file in this folder, found when the extension is built. */
export const CATALOGUES: ReadonlyMap<Language, () => Promise<Phrases>> = new Map(
  Object.entries(FILES).map(([file, load]) => [file.slice('./'.length, -'.json'.length), load]),
);

/** The languages that there are. */
export const LANGUAGES: readonly Language[] = [...CATALOGUES.keys()];
