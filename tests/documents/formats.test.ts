import { describe, expect, it } from 'vitest';
import { openDocument, type Hints } from '#lib/documents/open.ts';
import { asHtml, asMarkdown, asText, expected, told } from './policy.ts';
import { printedPolicy, wordPolicy } from './printed.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function opened(bytes: Uint8Array, hints?: Hints) {
  const result = await openDocument(bytes, hints);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe('one policy in every format reads the same', () => {
  it('as HTML', async () => {
    const document = await opened(utf8(asHtml()));
    expect(told(document)).toEqual(expected());
    expect(document).toMatchObject({ title: 'Тихий лён', lang: 'ru' });
  });

  it('as Markdown, its text untouched', async () => {
    const document = await opened(utf8(asMarkdown()));
    expect(told(document)).toEqual(expected());
    expect(document.text).toBe(asMarkdown());
    expect(document.title).toBe('Политика обработки персональных данных');
  });

  it('as plain text, its line ends made one', async () => {
    const document = await opened(utf8(asText()));
    expect(told(document)).toEqual(expected());
    expect(document.text).toBe(asText().replaceAll('\r\n', '\n'));
  });

  it('as PDF, lines joined and pages known', async () => {
    const document = await opened(await printedPolicy());
    expect(told(document)).toEqual(expected());
    expect(document.pages?.length).toBeGreaterThan(0);
    expect(document.pages?.[0]).toBe(0);
  });

  it('as Word, its clauses counted', async () => {
    expect(told(await opened(await wordPolicy()))).toEqual(expected());
  });
});

describe('what cannot be read is said in a word', () => {
  const failure = async (bytes: Uint8Array, hints?: Hints) => {
    const result = await openDocument(bytes, hints);
    return result.ok ? told(result.value) : result.error;
  };

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', utf8(' \n\t\n'), 'empty'],
    [
      'a shell that scripts would fill',
      utf8('<!doctype html><title>App</title><div id=root></div><script>go()</script>'),
      'empty',
    ],
    ['numbers without a word', utf8('1\n2\n3'), 'empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'not-a-document'],
    ['data', utf8('{"a": [1, 2, 3]}'), 'not-a-document'],
    ['an archive of something else', utf8('PK\u0003\u0004 something'), 'broken'],
    ['a broken PDF', utf8('%PDF-1.7\nnothing of the kind'), 'broken'],
    ['too long a text', utf8('слово '.repeat(210_000)), 'too-large'],
    ['too big a file', new Uint8Array(20_000_001), 'too-large'],
  ])('%s', async (_, bytes, error) => expect(await failure(bytes)).toBe(error));

  it('a PDF with a password', async () => {
    expect(await failure(await printedPolicy({ userPassword: 'secret' }))).toBe('encrypted');
  });

  it('a PDF of pictures', async () => {
    const { pdfOf } = await import('./printed.ts');
    expect(await failure(await pdfOf((pdf) => pdf.rect(10, 10, 300, 400).fill('#888')))).toBe('scan');
  });

  it('a cut-off Word file', async () => {
    const bytes = await wordPolicy();
    expect(await failure(bytes.subarray(0, bytes.length / 2))).toBe('broken');
  });

  it('a document by its media type only', async () => {
    expect(await failure(utf8('body { color: red }'), { mediaType: 'text/css' })).toBe('not-a-document');
  });
});
