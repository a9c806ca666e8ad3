import { describe, expect, it } from 'vitest';
import { documentOf } from '#lib/documents/blocks.ts';
import { textLines } from '#lib/documents/text.ts';
import { told } from './policy.ts';

const read = (text: string) => documentOf(textLines(text));
const lines = (text: string) =>
  told(read(text)).map(({ kind, number, text: words }) => `${kind} ${number ?? ''}|${words}`);

const CLAUSE =
  'Мастерская хранит сведения о заказе столько, сколько идёт пошив, и ещё три месяца после него.';

describe('Markdown', () => {
  it('loses its marks around a block, not the words in it', () => {
    expect(lines(`## **2. Сроки**\n\n2.1\\. ${CLAUSE}\n\n* **имя** и адрес\n`)).toEqual([
      'heading 2|Сроки',
      `paragraph 2.1|${CLAUSE}`,
      'item |**имя** и адрес',
    ]);
  });

  it('gives rows for its tables', () => {
    const document = read('| Цель | Данные |\n|---|:--|\n| доставка | адрес |\n| | почта |\n');
    expect(document.blocks.map(({ kind, header }) => [kind, header])).toEqual([
      ['row', undefined],
      ['row', 0],
      ['row', 0],
    ]);
    expect(document.blocks[1]?.cells?.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'доставка',
      'адрес',
    ]);
  });

  it('has titles underlined and settings ahead of it', () => {
    expect(lines(`---\ntitle: no words\n---\nПолитика\n===\n\n${CLAUSE}`)).toEqual([
      'heading |Политика',
      `paragraph |${CLAUSE}`,
    ]);
  });
});

describe('clauses', () => {
  it.each([
    ['1. Общие слова и ещё много слов подряд, чтобы вышла целая фраза.', '1'],
    ['3.2.1 Пользователь вправе', '3.2.1'],
    ['4.1.Пользователь вправе', '4.1'],
    ['- 1.4 example.ru не проверяет', '1.4'],
    ['IV. Порядок и сроки ответа на письмо.', 'IV'],
    ['Статья 5. Порядок ответа на письмо.', '5'],
    ['а) имя;', 'а'],
    ['(2) the address;', '2'],
  ])('%s', (line, number) => expect(read(`Слова.\n${line}`).blocks[1]?.number).toBe(number));

  it.each([
    '5 дней с даты письма',
    '01.04.2024 вступает в силу',
    '152-ФЗ действует',
    '1.5 млн рублей',
    '8 (800) 555-35-35',
  ])('not a number: %s', (line) => expect(read(`Слова.\n${line}`).blocks[1]).not.toHaveProperty('number'));

  it('stand under the clause that their number begins with', () => {
    const under = told(read(`1. Цели\n1.1. ${CLAUSE}\n1.1.1. ${CLAUSE}\n1.2. ${CLAUSE}`)).map(
      ({ number, under }) => [number, under],
    );
    expect(under).toEqual([
      ['1', undefined],
      ['1.1', 'Цели'],
      ['1.1.1', CLAUSE],
      ['1.2', 'Цели'],
    ]);
  });

  it('counted from one after a colon stand under it, then go on', () => {
    const text = `5.1. Мастерская просит:\n1) имя;\n2) адрес.\n5.2. ${CLAUSE}`;
    expect(told(read(text)).map(({ under }) => under)).toEqual([
      undefined,
      'Мастерская просит:',
      'Мастерская просит:',
      undefined,
    ]);
  });
});

describe('headings', () => {
  const headings = (text: string) =>
    read(text)
      .blocks.filter(({ kind }) => kind === 'heading')
      .map(({ depth, number }) => [depth, number]);

  it('of one sequence are of one depth, sub-numbered ones below', () => {
    expect(
      headings(
        `# Политика\n### 1. Цели\n${CLAUSE}\n## 2. Сроки\n${CLAUSE}\n## 2.1. Срок писем\n${CLAUSE}\n## 3. Права\n${CLAUSE}`,
      ),
    ).toEqual([
      [1, undefined],
      [3, '1'],
      [3, '2'],
      [4, '2.1'],
      [3, '3'],
    ]);
  });

  it('are not in a table of contents', () => {
    expect(
      headings(`ПОЛИТИКА МАСТЕРСКОЙ\n1. ЦЕЛИ ОБРАБОТКИ.........2\n2. СРОКИ ОБРАБОТКИ………3\n${CLAUSE}`),
    ).toEqual([[1, undefined]]);
  });

  it('are not lines that end in the middle of a thought', () => {
    expect(headings(`${CLAUSE}\nНастоящая политика (далее\n${CLAUSE}\n«Оператор» —\n${CLAUSE}`)).toEqual([]);
  });
});

describe('lists', () => {
  it('nest by their bullets and indents', () => {
    const { blocks } = read('Данные:\n• имя:\n  – первое\n  – второе\n• адрес');
    expect(blocks.map(({ kind, depth, parent }) => [kind, depth, parent])).toEqual([
      ['paragraph', 0, undefined],
      ['item', 1, 0],
      ['item', 2, 1],
      ['item', 2, 1],
      ['item', 1, 0],
    ]);
  });

  it('go on without bullets after a colon', () => {
    const { blocks } = read(`Мы просим следующие данные:\nимя;\nадрес;\nтелефон.\n${CLAUSE}`);
    expect(blocks.map(({ kind, parent }) => [kind, parent])).toEqual([
      ['paragraph', undefined],
      ['item', 0],
      ['item', 0],
      ['item', 0],
      ['paragraph', undefined],
    ]);
  });
});

describe('wrapped lines', () => {
  const wrapped = (text: string, width: number) =>
    text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trim();

  it('are one paragraph', () => {
    const paragraphs = [CLAUSE.repeat(3), CLAUSE.repeat(2), CLAUSE.repeat(4)].map((text) =>
      text.replaceAll('.М', '. М'),
    );
    const { text, blocks } = read(paragraphs.map((paragraph) => wrapped(paragraph, 72)).join('\n\n'));
    expect(blocks.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))).toEqual(paragraphs);
  });

  it('end where a number or a bullet begins', () => {
    const text = `1.1. ${CLAUSE} ${CLAUSE}\n1.2. ${CLAUSE} ${CLAUSE}\n- ${CLAUSE} ${CLAUSE}`;
    const { blocks } = read(
      text
        .split('\n')
        .map((line) => wrapped(line, 70))
        .join('\n'),
    );
    expect(blocks.map(({ kind, number }) => [kind, number])).toEqual([
      ['paragraph', '1.1'],
      ['paragraph', '1.2'],
      ['item', undefined],
    ]);
  });

  it('are not joined where each line is a paragraph', () => {
    expect(read('Имя\nАдрес\nТелефон\nПочта').blocks).toHaveLength(4);
  });
});
