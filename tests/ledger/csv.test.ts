import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf, separatorOf } from '#lib/ledger/csv.ts';

/** Reads CSV as RFC 4180 has it. */
function rowsOf(csv: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  const cell =
    separator === ','
      ? /"((?:[^"]|"")*)"(,|\r\n)|([^",\r\n]*)(,|\r\n)/gy
      : /"((?:[^"]|"")*)"(;|\r\n)|([^";\r\n]*)(;|\r\n)/gy;
  cell.lastIndex = 1;
  for (let found = cell.exec(csv); found; found = cell.exec(csv)) {
    rows.at(-1)?.push(found[1] === undefined ? (found[3] ?? '') : found[1].replaceAll('""', '"'));
    if ((found[2] ?? found[4]) === '\r\n') rows.push([]);
    if (cell.lastIndex === csv.length) break;
  }
  return rows.slice(0, -1);
}

test('cells come back as they were, whatever is in them', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'я', '"', ',', '\r', '\n', ' ', ';', "'") });
  const plain = text.map((value) => `x${value}`);
  fc.assert(
    fc.property(
      fc.array(fc.array(plain, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      (rows) => {
        expect(rowsOf(csvOf(rows, ','))).toEqual(rows);
        expect(rowsOf(csvOf(rows, ';'), ';')).toEqual(rows);
      },
    ),
  );
});

test('it begins with a byte order mark and ends each row with CR LF', () => {
  expect(csvOf([['а', 'б'], ['в']], ',')).toBe('\uFEFFа,б\r\nв\r\n');
});

test.each([
  ['ru', ';'],
  ['de', ';'],
  ['en', ','],
] as const)('in %s cells are parted by %s', (language, separator) => {
  expect(separatorOf(language)).toBe(separator);
});

test.each([
  '=1+1',
  '+7 900',
  '-1',
  '@SUM(A1)',
  ' =1',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '|cmd',
  '=HYPERLINK("http://a.example","x")',
])('no spreadsheet takes %j for a formula', (value) => {
  expect(rowsOf(csvOf([[value]], ','))).toEqual([[`'${value}`]]);
});
