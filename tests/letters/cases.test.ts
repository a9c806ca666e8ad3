import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeLetter } from '#lib/letters/write-letter.ts';
import type { LetterRequest } from '#lib/model/letter.ts';

const here = new URL('.', import.meta.url);
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'texts')
  .map((entry) => entry.name);

const requestOf = (name: string): LetterRequest =>
  JSON.parse(readFileSync(new URL(`${name}/request.json`, here), 'utf8')) as LetterRequest;

describe('each folder here is a request and the letter it gives', () => {
  test.each(cases)('%s', async (name) => {
    const written = writeLetter(requestOf(name));
    if (!written.ok) throw new Error(`missing: ${written.error.join(', ')}`);
    const { subject, body } = written.value;
    const file = new URL(`${name}/letter.txt`, here).pathname;
    await expect(`Тема: ${subject}\n\n${body}\n`).toMatchFileSnapshot(file);
  });
});
