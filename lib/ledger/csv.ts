/**
 * Rows as CSV: RFC 4180 with a byte order mark, by which spreadsheets tell UTF-8. A cell that a spreadsheet would take
 * for a formula gets an apostrophe before it: a page chose its words.
 * @param separator of cells; spreadsheets expect that of the person's language, see {@link separatorOf}
 */
export function csvOf(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  const line = (row: readonly string[]): string => row.map((value) => cell(value)).join(separator);
  return `\uFEFF${rows.map((row) => `${line(row)}\r\n`).join('')}`;
}

/** The separator that spreadsheets expect in a language: where a comma parts decimals, it parts no cells. @param language BCP 47 */
export function separatorOf(language: string): ',' | ';' {
  return new Intl.NumberFormat(language).format(0.5).includes(',') ? ';' : ',';
}

// Both separators are quoted: whoever reads the file otherwise than it was meant still gets whole cells.
function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What opens a formula, also in full width and behind white space, which spreadsheets trim. */
const FORMULA = /^\s*[=+\-@|\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
