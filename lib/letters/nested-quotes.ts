import { quoteSides } from './quote-sides.ts';

/** Quotation marks that open a citation; each decides what the marks inside become. */
export const OPENING = ['«', '“', '„'] as const;
export type Opening = (typeof OPENING)[number];

const INNER: Readonly<Record<Opening, readonly [string, string]>> = {
  '«': ['„', '“'],
  '“': ['‘', '’'],
  '„': ['‚', '‘'],
};

/**
 * Text as it stands inside quotation marks: every mark in it becomes one of the second level, „…“ inside «…» (Мильчин,
 * «Справочник издателя и автора», 7.8), ‘…’ inside “…”, ‚…‘ inside „…“. The words are not touched; a mark
 * without its other half becomes a plain one, which closes nothing.
 * @param outer the mark that opens the citation
 */
export function nestedQuotes(text: string, outer: Opening = '«'): string {
  const [open, close] = INNER[outer];
  const sides = quoteSides(text);
  return text.replace(/[«»"“”„]/g, (mark, at: number) => {
    const side = sides.get(at);
    return side === 'none' ? '"' : side === 'open' ? open : close;
  });
}

/** Text with its outer quotation marks as Russian has them: ООО "Дом" → ООО «Дом». Where it has some, it stays. */
export function outerQuotes(text: string): string {
  if (/[«„]/.test(text)) return text;
  return nestedQuotes(text).replaceAll('„', '«').replaceAll('“', '»');
}
