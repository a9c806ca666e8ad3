const OPENS_AFTER = /[\s([«„“‘—–-]/;

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
 * «Справочник издателя и автора», 7.8), ‘…’ inside “…”, ‚…‘ inside „…“. The words are not touched.
 * @param outer the mark that opens the citation
 */
export function nestedQuotes(text: string, outer: Opening = '«'): string {
  const [open, close] = INNER[outer];
  return text.replace(/[«»"“”„]/g, (mark, at: number) => {
    if (mark === '«' || mark === '„') return open;
    if (mark === '»' || mark === '”') return close;
    const before = text[at - 1];
    return before === undefined || OPENS_AFTER.test(before) ? open : close;
  });
}

/** Text with its outer quotation marks as Russian has them: ООО "Дом" → ООО «Дом». Where it has some, it stays. */
export function outerQuotes(text: string): string {
  if (/[«„]/.test(text)) return text;
  return nestedQuotes(text).replaceAll('„', '«').replaceAll('“', '»');
}
