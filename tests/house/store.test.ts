import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/catalogues.ts';

const root = join(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

/**
 * The strictest of the stores' own limits, in characters: summary Chrome 132 (AMO 250), name Edge 45 (AMO 50, Chrome
 * 75).
 */
const MOST_SUMMARY = 132;
const MOST_NAME = 45;

it.each(LANGUAGES)('what the stores say of it fits, in %s', (language) => {
  const { description } = JSON.parse(text(`lib/public/_locales/${language}/messages.json`)) as {
    description: { message: string };
  };
  expect(description.message.length).toBeLessThanOrEqual(MOST_SUMMARY);
  const [name = ''] = text(`scripts/store/${language}.md`).split('\n');
  expect(name).toMatch(/^# \S/);
  expect(name.length).toBeLessThanOrEqual(MOST_NAME + 2);
});
