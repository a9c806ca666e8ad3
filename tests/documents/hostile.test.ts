import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openDocument, type Hints } from '#lib/documents/open.ts';
import { asHtml } from './policy.ts';
import { pdfOf, printedPolicy, set, wordPolicy } from './printed.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function told(bytes: Uint8Array, hints?: Hints): Promise<string> {
  const result = await openDocument(bytes, hints);
  return result.ok ? result.value.text : `failed: ${result.error}`;
}

describe('sizes that nobody reads', () => {
  it('50 MB of text is too large, and said so before anything is decoded', async () => {
    expect(await told(new Uint8Array(50_000_000).fill(0x61))).toBe('failed: too-large');
  });

  it('a paragraph of 5 MB is too large', async () => {
    expect(await told(utf8('Мастерская хранит заявки. '.repeat(110_000)))).toBe('failed: too-large');
    expect(await told(utf8(`<html><p>${'Мастерская хранит заявки. '.repeat(110_000)}`))).toBe(
      'failed: too-large',
    );
  });

  it('100,000 words are read whole', async () => {
    const words = 'Мастерская хранит заявки.\n'.repeat(33_334);
    expect(await told(utf8(words))).toHaveLength(words.length);
  });
});

describe('trees that nobody writes', () => {
  it.each(['div', 'ul', 'li', 'table', 'b', 'font', 'a', 'section', 'blockquote'])(
    '100,000 nested <%s> are read or refused',
    async (name) => {
      const text = await told(utf8(`<html>${`<${name}>`.repeat(100_000)}Мастерская хранит заявки`));
      expect(text).toMatch(/^(?:Мастерская хранит заявки|failed: (?:too-large|empty|timed-out))$/u);
    },
  );

  it('100,000 elements side by side are read', async () => {
    const text = await told(utf8(`<html>${'<p>имя'.repeat(100_000)}`));
    expect(text.split(/\s+/u)).toHaveLength(100_000);
  });

  it('100,000 tags that close nothing are nothing', async () => {
    expect(await told(utf8(`<html><p>Мастерская${'</div></p></b>'.repeat(33_000)}`))).toBe('Мастерская');
  });

  it('a row of 140,000 cells is read', async () => {
    const text = await told(utf8(`<table><tr>${'<td>а'.repeat(140_000)}<tr><td>имя<td>телефон</table>`));
    expect(text).toMatch(/^а\tа\t.*имя\tтелефон$/su);
  });

  it.each([
    [
      'a text box of Word',
      'word/document.xml',
      [
        '<w:document><w:body><w:p><w:r><w:t>Имя</w:t></w:r><w:r><w:txbxContent>',
        '</w:txbxContent></w:r></w:p></w:body></w:document>',
      ],
      '<w:p><w:r><w:t>имя</w:t></w:r></w:p>',
    ],
    [
      'a frame of OpenDocument',
      'content.xml',
      [
        '<office:document-content><office:body><office:text><text:p>Имя<draw:frame><draw:text-box>',
        '</draw:text-box></draw:frame></text:p></office:text></office:body></office:document-content>',
      ],
      '<text:p>имя</text:p>',
    ],
  ] as const)('200,000 paragraphs in %s are read or refused', async (_, part, [open, close], paragraph) => {
    const xml = open + paragraph.repeat(200_000) + close;
    const mimetype = strToU8('application/vnd.oasis.opendocument.text');
    expect(await told(zipSync({ mimetype, [part]: strToU8(xml) }))).toMatch(/^Имя|^failed: too-large$/u);
  });
});

describe('files cut off', () => {
  const shares = [0.05, 0.3, 0.6, 0.9, 0.99];

  it.each(shares)('a PDF, at %d of its length', async (share) => {
    const bytes = await printedPolicy();
    const text = await told(bytes.subarray(0, Math.floor(bytes.length * share)));
    expect(text).toMatch(/^failed: (?:broken|scan|empty)$|Мастерская|лён/u);
  });

  it.each(shares)('a Word file, at %d of its length', async (share) => {
    const bytes = await wordPolicy();
    expect(await told(bytes.subarray(0, Math.floor(bytes.length * share)))).toBe('failed: broken');
  });

  it.each(shares)('a page, at %d of its length', async (share) => {
    const html = asHtml();
    const text = await told(utf8(html.slice(0, Math.floor(html.length * share))));
    expect(text).not.toContain('<');
  });
});

describe('PDF files without words', () => {
  it('a locked one says so', async () => {
    expect(await told(await printedPolicy({ userPassword: 'secret' }))).toBe('failed: encrypted');
  });

  it('a scan of many pages says so', async () => {
    const scan = await pdfOf((pdf) => {
      for (let page = 0; page < 40; page++) pdf.addPage().rect(10, 10, 300, 400).fill('#777');
    });
    expect(await told(scan)).toBe('failed: scan');
  });

  it('pictures with a word on one page are read for that word', async () => {
    const mixed = await pdfOf((pdf) => {
      pdf.rect(10, 10, 300, 400).fill('#777').addPage();
      set(pdf, 'Мастерская хранит заявки три года и затем стирает их без следа.');
    });
    expect(await told(mixed)).toMatch(/Мастерская хранит заявки|failed: scan/u);
  });
});
