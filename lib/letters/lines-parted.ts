/** Most of a person's own entry that is looked at. */
const HEAD = 12_000;

/** Words typed by hand have lines of their own; a quotation within a line of the letter parts them by a stroke. */
export const linesParted = (text: string): string =>
  text
    .slice(0, HEAD)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' / ');
