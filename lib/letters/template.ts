/** A letter's text file: what a lawyer edits. */
export interface Template {
  readonly subject: string;
  /** Keys of the norms that the text cites. */
  readonly basis: readonly string[];
  /** Names of the terms that start when the letter is received. */
  readonly terms: readonly string[];
  /** ISO date of the last check by a person. */
  readonly checked: string;
  readonly text: string;
}

// `none` for a text that cites nothing or starts no term.
const list = (value: string): string[] =>
  value === 'none' ? [] : value.split(',').map((item) => item.trim());

/** Reads a template file: `name: value` lines, a line `---`, the text. @throws Error where the file is malformed. */
export function parseTemplate(source: string): Template {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const rule = lines.indexOf('---');
  if (rule < 0) throw new Error('a letter template needs a line "---" between header and text');
  const header = new Map(lines.slice(0, rule).map(headerLine));
  const take = (name: string): string => {
    const value = header.get(name);
    if (!value) throw new Error(`the header of a letter template needs "${name}"`);
    return value;
  };
  return {
    subject: take('subject'),
    basis: list(take('basis')),
    terms: list(take('terms')),
    checked: take('checked'),
    text: lines
      .slice(rule + 1)
      .join('\n')
      .trim()
      // A number is not parted from its sign at the end of a line.
      .replaceAll('№ ', '№\u00A0'),
  };
}

function headerLine(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
