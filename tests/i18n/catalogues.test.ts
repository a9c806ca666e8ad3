import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PHRASES } from '#lib/i18n/all-phrases.ts';
import { LANGUAGES } from '#lib/i18n/catalogues.ts';
import { loadLanguage } from '#lib/i18n/load-language.ts';

it('every file of phrases is a language, with nothing said of it elsewhere', async () => {
  const files = readdirSync(new URL('../../lib/i18n', import.meta.url)).filter((name) =>
    name.endsWith('.json'),
  );
  const named = files.map((name) => name.replace('.json', '')).sort();
  expect(LANGUAGES).toEqual(named);
  expect([...PHRASES.keys()]).toEqual(named);
  for (const language of named) await loadLanguage(language);
  await expect(loadLanguage('tlh')).rejects.toThrow('tlh');
});
