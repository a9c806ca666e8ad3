import { describe, expect, it } from 'vitest';
import { openDocument } from '#lib/documents/open.ts';
import { pdfOf, set } from './printed.ts';
import { told } from './policy.ts';

const SENTENCE =
  'Мастерская хранит сведения о заказе столько, сколько идёт пошив, и ещё три месяца после него.';

async function read(print: Parameters<typeof pdfOf>[0], options?: PDFKit.PDFDocumentOptions) {
  const opened = await openDocument(await pdfOf(print, options));
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

describe('a printed document', () => {
  it('loses running headers, footers and page numbers, and goes on over the page end', async () => {
    const document = await read((pdf) => {
      for (const page of [1, 2, 3]) {
        if (page > 1) pdf.addPage();
        pdf.fontSize(8).font('cyrillic-400').text('Тихий лён', 50, 20, { lineBreak: false });
        set(pdf.fontSize(8), `Стр. ${page} из 3`, '400', { lineBreak: false });
        pdf.fontSize(11).text('', 50, 80);
        set(
          pdf,
          page === 3
            ? 'и конец этой долгой фразы.'
            : `${SENTENCE} Потом начинается другая фраза, которая идёт дальше`,
        );
      }
    });
    expect(document.text).not.toMatch(/Тихий|Стр|из 3/);
    expect(document.pages).toHaveLength(3);
    expect(document.text).toContain('дальше и конец этой долгой фразы.');
  });

  it('has its cut words mended, save those that have a hyphen of their own', async () => {
    const document = await read((pdf) => {
      pdf.fontSize(11);
      for (const line of [
        'Мастерская собирает сведения о поку-',
        'пателе через веб-',
        'сервис и хранит их в интернет-',
        'магазине до вручения посылки.',
      ])
        set(pdf, line);
    });
    expect(document.text).toBe(
      'Мастерская собирает сведения о покупателе через веб-сервис и хранит их в интернет-магазине до вручения посылки.',
    );
  });

  it('is read column by column', async () => {
    const document = await read(
      (pdf) => {
        pdf.fontSize(10);
        for (const left of [50, 320]) {
          pdf.text('', left, 80);
          set(pdf, `${left === 50 ? 'Первый' : 'Второй'} столбец. ${SENTENCE}`, '400', { width: 220 });
        }
      },
      { size: 'A4' },
    );
    expect(told(document).map(({ text }) => text)).toEqual([
      `Первый столбец. ${SENTENCE}`,
      `Второй столбец. ${SENTENCE}`,
    ]);
  });

  it('drawn from the bottom up is read from the top down', async () => {
    const document = await read((pdf) => {
      pdf.fontSize(11);
      for (let line = 12; line > 0; line--) {
        pdf.text('', 50, 60 + line * 30);
        set(pdf, `${line}. Пункт о сведениях.`);
      }
    });
    expect(document.blocks.map(({ number }) => number)).toEqual(
      Array.from({ length: 12 }, (_, i) => String(i + 1)),
    );
  });

  it('has each cell of a table for itself', async () => {
    const cells = [
      'доставка заказа по адресу, который назвал покупатель',
      'имя, телефон и адрес покупателя',
      'месяц после вручения',
    ];
    const document = await read(
      (pdf) => {
        set(pdf.fontSize(10), SENTENCE);
        for (const row of [0, 1, 2]) {
          for (const [i, cell] of cells.entries()) {
            pdf.text('', 50 + i * 170, 160 + row * 80);
            set(pdf, cell, '400', { width: 120 });
          }
        }
      },
      { size: 'A4' },
    );
    expect(told(document).map(({ text }) => text)).toEqual([SENTENCE, ...cells, ...cells, ...cells]);
  });
});
