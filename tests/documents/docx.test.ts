import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openDocument } from '#lib/documents/open.ts';
import { told } from './policy.ts';

async function read(children: ConstructorParameters<typeof Document>[0]['sections'][number]['children']) {
  const opened = await openDocument(
    new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] }))),
  );
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

describe('a Word file', () => {
  it('has its tables as rows', async () => {
    const row = (...cells: string[]) =>
      new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
    const document = await read([
      new Table({ rows: [row('Цель', 'Данные', 'Срок'), row('доставка', 'адрес', 'месяц')] }),
    ]);
    expect(document.blocks.map(({ kind, header }) => [kind, header])).toEqual([
      ['row', undefined],
      ['row', 0],
    ]);
    expect(document.text).toBe('Цель\tДанные\tСрок\nдоставка\tадрес\tмесяц');
  });

  it('has its lines, tabs and bold headings', async () => {
    const words = 'Мастерская хранит сведения о заказе столько, сколько идёт пошив, и ещё три месяца.';
    const document = await read([
      new Paragraph({ children: [new TextRun({ text: 'Сроки хранения', bold: true })] }),
      new Paragraph({
        children: [
          new TextRun(words),
          new TextRun({ text: '- имя;', break: 1 }),
          new TextRun({ text: '-\tадрес.', break: 1 }),
        ],
      }),
    ]);
    expect(told(document)).toEqual([
      { kind: 'heading', text: 'Сроки хранения' },
      { kind: 'paragraph', text: words, under: 'Сроки хранения' },
      { kind: 'item', text: 'имя;', under: 'Сроки хранения' },
      { kind: 'item', text: 'адрес.', under: 'Сроки хранения' },
    ]);
  });
});

describe('an archive', () => {
  const word = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });
  const result = async (bytes: Uint8Array) => {
    const opened = await openDocument(bytes);
    return opened.ok ? opened.value.text : opened.error;
  };

  it('without a Word document is none', async () => {
    expect(await result(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toBe('not-a-document');
  });

  it('that would swell is left packed', async () => {
    expect(await result(zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }))).toBe('too-large');
  });

  it('of spoilt XML gives what can be read', async () => {
    const xml =
      '<w:document><w:body><w:p><w:r><w:t>Имя &amp; адрес &#x2014; &bad; слова</w:t></w:r></w:p></w:q><w:p>';
    expect(await result(word(xml))).toBe('Имя & адрес — &bad; слова');
  });

  it('nested without end is survived', async () => {
    expect(await result(word(`<w:document><w:body>${'<w:sdt>'.repeat(100_000)}`))).toBe('empty');
  });
});
