/**
 * Rows as CSV: RFC 4180 with a byte order mark, by which spreadsheets tell UTF-8. A cell that a spreadsheet would take
 * for a formula gets an apostrophe before it: a page chose its words.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What opens a formula, also in full width and behind white space, which spreadsheets trim. */
const FORMULA = /^\s*[=+\-@|\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
