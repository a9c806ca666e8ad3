import type { Language, Phrases } from './languages.ts';
import { learn } from './t.ts';

const FILES = import.meta.glob<Phrases>('./*.json', { import: 'default', eager: true });

/** Every language at once: for the background, whose worker may load nothing later, and for tests. */
export const PHRASES: ReadonlyMap<Language, Phrases> = new Map(
  Object.entries(FILES).map(([file, phrases]) => [file.slice('./'.length, -'.json'.length), phrases]),
);

for (const [language, phrases] of PHRASES) learn(language, phrases);
