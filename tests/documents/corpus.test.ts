import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDocument } from '#lib/documents/open.ts';

const SHARED = join(import.meta.dirname, '../../../shared');
const DOCS = join(SHARED, 'corpus/docs');
const files = [DOCS, join(SHARED, 'seeds')]
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => /\.(?:html|md|txt|pdf|docx)$/.test(path) && !/-neg-/.test(path));

const words = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

describe.skipIf(files.length === 0)('the policies of the corpus (kept beside the repository)', () => {
  it.each(files)('%s opens', async (path) => {
    const opened = await openDocument(new Uint8Array(readFileSync(path)), { name: path });
    expect(opened.ok && opened.value.blocks.length).toBeGreaterThan(2);
  });

  it.each(files.filter((path) => /\.(?:pdf|docx)$/.test(path)))('%s loses no words', async (path) => {
    const opened = await openDocument(new Uint8Array(readFileSync(path)));
    const had = new Set(words(opened.ok ? opened.value.text : ''));
    const sought = words(readFileSync(path.replace(/\.\w+$/, '.txt'), 'utf8'));
    expect(sought.filter((word) => had.has(word)).length / sought.length).toBeGreaterThan(0.93);
  });
});
