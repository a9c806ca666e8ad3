import { describe, expect, it } from 'vitest';
import { openDocument } from '#lib/documents/open.ts';
import { pdfOf, set } from './printed.ts';

type Pdf = PDFKit.PDFDocument;

const LEAD = 'Мастерская обрабатывает следующие данные:';
const AFTER = 'Все эти сведения мастерская стирает, как только они становятся не нужны, и не хранит копий.';
const ROWS = [
  ['Цель обработки', 'Какие данные', 'Срок хранения'],
  ['доставка заказа по адресу, который назвал покупатель', 'имя, телефон и адрес', 'месяц'],
  ['рассылка новостей мастерской', 'адрес электронной почты', 'до отписки'],
];
const HEIGHT = 50;

function table(pdf: Pdf, rows: readonly (readonly string[])[], top: number, ruled: boolean): void {
  for (const [r, row] of rows.entries())
    for (const [c, cell] of row.entries()) {
      const [x, y] = [50 + c * 170, top + r * HEIGHT];
      if (ruled) pdf.rect(x - 5, y - 5, 170, HEIGHT).stroke();
      if (cell) set(pdf.text('', x, y), cell, '400', { width: 150 });
    }
}

async function rowsIn(print: (pdf: Pdf) => void) {
  const opened = await openDocument(await pdfOf(print, { size: 'A4' }));
  if (!opened.ok) throw new Error(opened.error);
  const { text, blocks } = opened.value;
  return blocks.map(({ kind, start, end, header, parent, cells }) => ({
    kind,
    words: cells?.map((cell) => text.slice(cell.start, cell.end)) ?? text.slice(start, end),
    header,
    parent,
  }));
}

const whole = [
  { kind: 'paragraph', words: LEAD, header: undefined, parent: undefined },
  { kind: 'row', words: ROWS[0], header: undefined, parent: 0 },
  { kind: 'row', words: ROWS[1], header: 1, parent: 0 },
  { kind: 'row', words: ROWS[2], header: 1, parent: 0 },
  { kind: 'paragraph', words: AFTER, header: undefined, parent: 0 },
];

describe('a table in print', () => {
  it.each([true, false])(
    'has rows, cells and column names under its lead-in (lines drawn: %s)',
    async (ruled) => {
      const rows = await rowsIn((pdf) => {
        set(pdf.fontSize(10), LEAD);
        table(pdf, ROWS, 120, ruled);
        set(pdf.text('', 50, 300), AFTER, '400', { width: 500 });
      });
      expect(rows).toEqual(whole);
    },
  );

  it('keeps its columns where cells are empty', async () => {
    const rows = await rowsIn((pdf) => {
      set(pdf.fontSize(10), LEAD);
      table(pdf, [...ROWS, ['', 'телефон', 'год']], 120, true);
    });
    expect(rows.at(-1)).toMatchObject({ words: ['', 'телефон', 'год'], header: 1 });
  });

  it('goes on over the page end, its column names read once', async () => {
    const rows = await rowsIn((pdf) => {
      set(pdf.fontSize(10), LEAD);
      table(pdf, ROWS, 600, true);
      pdf.addPage();
      table(pdf, [ROWS[0] ?? [], ['ответ на письмо', 'имя и почта', 'год']], 100, true);
    });
    expect(rows.slice(1).map(({ words, header }) => [words[0], header])).toEqual([
      ['Цель обработки', undefined],
      [ROWS[1]?.[0], 1],
      [ROWS[2]?.[0], 1],
      ['ответ на письмо', 1],
    ]);
  });

  it('drawn with lines from edge to edge has the same cells', async () => {
    const rows = await rowsIn((pdf) => {
      set(pdf.fontSize(10), LEAD);
      table(pdf, ROWS, 120, false);
      for (let r = 0; r <= 3; r++)
        pdf
          .moveTo(45, 115 + r * HEIGHT)
          .lineTo(555, 115 + r * HEIGHT)
          .stroke();
      for (let c = 0; c <= 3; c++) pdf.rect(44.7 + c * 170, 115, 0.6, 3 * HEIGHT).fill();
    });
    expect(rows.slice(1).map(({ words }) => words)).toEqual(ROWS);
  });
});

describe('no table', () => {
  it('is a box around a paragraph', async () => {
    const rows = await rowsIn((pdf) => {
      pdf.rect(40, 60, 520, 60).stroke();
      set(pdf.fontSize(10).text('', 50, 80), AFTER, '400', { width: 450 });
    });
    expect(rows.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it('are numbers that hang before clauses', async () => {
    const rows = await rowsIn((pdf) => {
      for (const [i, text] of [AFTER, LEAD, AFTER].entries()) {
        const y = 100 + i * 40;
        pdf
          .fontSize(10)
          .font('latin-400')
          .text(`${i + 1}.`, 50, y, { lineBreak: false });
        set(pdf.text('', 90, y), text, '400', { width: 420 });
      }
    });
    expect(rows.map(({ kind, words }) => [kind, words])).toEqual([
      ['paragraph', AFTER],
      ['paragraph', LEAD],
      ['paragraph', AFTER],
    ]);
  });
});
