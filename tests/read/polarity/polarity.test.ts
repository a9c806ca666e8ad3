import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Stance } from '#lib/model/taxonomy.ts';
import { summarize } from '#lib/read/summarize.ts';
import { loadRules } from '#lib/rules/load.ts';
import { exampleDocument } from '../example-document.ts';

interface Case {
  readonly text: string;
  /** By `group/id`. */
  readonly says: Readonly<Record<string, Stance | 'none'>>;
}

const rules = loadRules();
const LEAST = { ru: 120, en: 40 } as const;

function casesOf(lang: string): [kind: string, cases: readonly Case[]][] {
  const file = readFileSync(new URL(`${lang}.yml`, import.meta.url), 'utf8');
  return Object.entries(parse(file) as Record<string, readonly Case[]>);
}

function said(text: string, lang: string, asked: readonly string[]): Record<string, Stance | 'none'> {
  const { claims } = summarize(exampleDocument(text, lang), rules);
  const stanceOf = (key: string) => claims.find(({ group, id }) => `${group}/${id}` === key)?.stance;
  return Object.fromEntries(asked.map((key) => [key, stanceOf(key) ?? 'none']));
}

describe.each(['ru', 'en'] as const)('%s', (lang) => {
  test('the set is large enough to mean something', () => {
    expect(casesOf(lang).flatMap(([, cases]) => cases).length).toBeGreaterThanOrEqual(LEAST[lang]);
  });

  describe.each(casesOf(lang))('%s', (_, cases) => {
    test.each(cases)('$text', ({ text, says }) => {
      expect(said(text, lang, Object.keys(says))).toEqual(says);
    });
  });
});
