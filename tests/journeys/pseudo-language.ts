import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry, Phrases } from '#lib/i18n/languages.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a build needs. */
const PARTS = ['components', 'entrypoints', 'lib', 'package.json', 'tsconfig.json', 'wxt.config.ts'];

/** A language whose plurals are those of English, and which nobody here speaks. */
export const PSEUDO = 'eo';

const inBrackets = (entry: Entry): Entry =>
  typeof entry === 'string'
    ? `⟦${entry}⟧`
    : Object.fromEntries(Object.entries(entry).map(([form, phrase]) => [form, `⟦${phrase}⟧`]));

/** A copy of the house with one file more: English in brackets, as a language of its own. @returns the folder */
export function houseWithPseudoLanguage(): string {
  const house = mkdtempSync(join(tmpdir(), 'consent-ledger-language-'));
  for (const part of PARTS) cpSync(join(ROOT, part), join(house, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  const english = JSON.parse(readFileSync(join(ROOT, 'lib/i18n/en.json'), 'utf8')) as Phrases;
  const pseudo = Object.entries(english).map(([key, entry]) => [key, inBrackets(entry)] as const);
  writeFileSync(join(house, `lib/i18n/${PSEUDO}.json`), JSON.stringify(Object.fromEntries(pseudo)));
  return house;
}
