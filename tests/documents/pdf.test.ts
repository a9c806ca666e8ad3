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

  it('that lies on its side is turned', async () => {
    const text = `${SENTENCE} ${SENTENCE}`;
    for (const turn of [90, 180, 270]) {
      const onPage = await read((pdf) => {
        set(pdf.fontSize(11), text);
        Object.assign(pdf.page.dictionary.data, { Rotate: turn });
      });
      expect(onPage.text).toBe(text);
      const inPage = await read(
        (pdf) => {
          pdf.rotate(turn, { origin: [297, 421] });
          set(pdf.fontSize(11).text('', 150, 300), text, '400', { width: 300 });
        },
        { size: 'A4' },
      );
      expect(inPage.text.replaceAll(' ,', ',')).toBe(text);
    }
  });

  it('loses a slanted stamp', async () => {
    const document = await read((pdf) => {
      set(pdf.fontSize(11), SENTENCE);
      pdf.rotate(-40, { origin: [200, 300] });
      set(pdf.fontSize(30), 'ОБРАЗЕЦ');
    });
    expect(document.text).toBe(SENTENCE);
  });

  it('has words that were set with space between letters', async () => {
    const document = await read((pdf) => {
      set(pdf.fontSize(16), 'ПОЛИТИКА', '700', { characterSpacing: 6 });
      set(pdf.moveDown().fontSize(12), 'О  Д А Н Н Ы Х  М А С Т Е Р С К О Й', '700');
      set(pdf.moveDown().fontSize(11), `${SENTENCE} ${SENTENCE}`);
    });
    expect(told(document).map(({ text }) => text)).toEqual([
      'ПОЛИТИКА',
      'О ДАННЫХ МАСТЕРСКОЙ',
      `${SENTENCE} ${SENTENCE}`,
    ]);
  });

  it('has bullets that a font of pictures drew', async () => {
    const document = await read((pdf) => {
      set(pdf.fontSize(11), 'Мастерская просит:');
      for (const item of ['имя;', 'адрес.']) {
        const { y } = pdf;
        pdf.font('ZapfDingbats').text('l', 60, y + 4, { lineBreak: false });
        set(pdf.text('', 75, y), item);
      }
    });
    expect(told(document).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'paragraph Мастерская просит:',
      'item имя;',
      'item адрес.',
    ]);
  });

  it('loses what a browser prints around a page', async () => {
    const document = await read((pdf) => {
      pdf.fontSize(8).font('latin-400');
      pdf.text('11/28/26, 1:03 AM', 50, 15, { lineBreak: false });
      set(pdf.text('', 250, 15), 'Политика мастерской', '400', { lineBreak: false });
      set(pdf.fontSize(11).text('', 50, 80), SENTENCE);
      pdf.fontSize(8).font('latin-400').page.margins.bottom = 0;
      pdf.text('https://len.example/policy', 50, 580, { lineBreak: false });
      pdf.text('1/1', 350, 580, { lineBreak: false });
    });
    expect(document.text).toBe(SENTENCE);
  });

  it('whose letters have no names is said to be unreadable', async () => {
    const bytes = await pdfOf((pdf) => set(pdf.fontSize(11), SENTENCE.repeat(5)), { compress: false });
    const nameless = Buffer.from(
      Buffer.from(bytes).toString('latin1').replaceAll('/ToUnicode', '/NoUnicode'),
      'latin1',
    );
    expect(await openDocument(new Uint8Array(nameless))).toEqual({ ok: false, error: 'scan' });
  });
});

describe('columns', () => {
  const COLUMNS = [
    'Первый столбец рассказывает|о том, какие сведения собирает|мастерская и зачем ей они|нужны при пошиве.',
    'Второй столбец рассказывает|о том, кому мастерская|передаёт их и на каких|условиях это бывает.',
    'Третий столбец завершает|документ и говорит, куда|писать, если покупатель|передумал и отказался.',
  ].map((column) => column.split('|'));
  const printed = (columns: readonly (readonly string[])[], across: boolean) =>
    read(
      (pdf) => {
        set(
          pdf.fontSize(9),
          'Название документа, которое тянется надо всеми столбцами страницы до края',
          '700',
        );
        const places = columns.flatMap((lines, column) => lines.map((line, row) => ({ line, row, column })));
        if (across) places.sort((a, b) => a.row - b.row);
        for (const { line, row, column } of places)
          set(pdf.text('', 40 + column * 180, 120 + row * 14), line, '400', { lineBreak: false });
      },
      { size: 'A4' },
    );

  it.each([
    [2, false],
    [2, true],
    [3, false],
    [3, true],
  ])('%d are read one after the other (drawn line by line: %s)', async (count, across) => {
    const columns = COLUMNS.slice(0, count);
    const document = await printed(columns, across);
    expect(
      told(document)
        .slice(1)
        .map(({ text }) => text),
    ).toEqual(columns.map((lines) => lines.join(' ')));
  });

  it('in two languages stay apart', async () => {
    const document = await read(
      (pdf) => {
        for (const [left, text] of [
          [50, 'Оператор хранит сведения о покупателе столько, сколько этого требует исполнение заказа.'],
          [320, 'Сатып алушы туралы деректер тапсырыс орындалып бітеді де, олар оператордан жойылады.'],
        ] as const)
          set(pdf.fontSize(10).text('', left, 80), text, '400', { width: 220 });
      },
      { size: 'A4' },
    );
    expect(told(document).map(({ text }) => text.split(' ').at(-1))).toEqual(['заказа.', 'жойылады.']);
  });
});
