import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseLanguage, type Phrases } from '#lib/i18n/languages.ts';
import { learn, useLanguage } from '#lib/i18n/t.ts';

const FOLDER = join(import.meta.dirname, '../../lib/i18n');

/** Speaks the person's language, of those that there are. @param locale BCP 47, as the system tells it */
export function speak(locale: string): void {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  const known = files.map((name) => name.slice(0, -'.json'.length));
  const language = chooseLanguage('auto', [locale], known);
  learn(language, JSON.parse(readFileSync(join(FOLDER, `${language}.json`), 'utf8')) as Phrases);
  useLanguage(language);
}
