import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import en from '#lib/i18n/en.json' with { type: 'json' };
import { CLAIM_IDS } from '#lib/model/taxonomy.ts';

const root = join(import.meta.dirname, '../..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:svelte|ts)$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

it('every phrase is said somewhere', () => {
  const text = ['components', 'entrypoints', 'lib/i18n'].flatMap(sources).join('\n');
  // `covers.${what}`: any phrase that begins so counts as said.
  const openings = [...text.matchAll(/`([a-z][a-z.-]*[.-])\$\{/g)].map((match) => match[1] ?? '');
  const starts = [...openings, ...Object.keys(CLAIM_IDS).map((group) => `${group}.`)];
  const unsaid = Object.keys(en).filter(
    (key) => !text.includes(`'${key}'`) && !starts.some((start) => key.startsWith(start)),
  );
  expect(unsaid).toEqual([]);
});
