import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PHRASES } from '#lib/i18n/all-phrases.ts';
import { LANGUAGES } from '#lib/i18n/catalogues.ts';
import en from '#lib/i18n/en.json' with { type: 'json' };
import type { Entry, Key, Phrases } from '#lib/i18n/languages.ts';

const forms = (entry: Entry): string[] => (typeof entry === 'string' ? [entry] : Object.values(entry));
const holes = (text: string): string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '').sort();
const english: Phrases = en;
const keys = Object.keys(english) as Key[];

describe.each(LANGUAGES)('phrases in %s', (language) => {
  const phrases = PHRASES.get(language) ?? english;

  it('has the keys of English, no more and no fewer', () => {
    expect(Object.keys(phrases).sort()).toEqual([...keys].sort());
  });

  it('has each key once: of two, the parser would keep the last without a word', () => {
    const file = readFileSync(new URL(`../../lib/i18n/${language}.json`, import.meta.url), 'utf8');
    const written = [...file.matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key);
    expect(written.filter((key, at) => written.indexOf(key) < at)).toEqual([]);
  });

  it.each(keys)('%s: no empty form, the placeholders of English', (key) => {
    const wanted = holes(forms(english[key])[0] ?? '');
    for (const form of forms(phrases[key])) {
      expect(form.trim()).toBe(form);
      expect(form).not.toBe('');
      expect(holes(form)).toEqual(wanted);
    }
  });

  it('gives every plural the forms that the language has', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of keys) {
      const entry = phrases[key];
      if (typeof entry !== 'string') expect(Object.keys(entry), key).toEqual(expect.arrayContaining(needed));
    }
  });
});
