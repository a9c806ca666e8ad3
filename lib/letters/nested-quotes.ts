const OPENS_AFTER = /[\s([«„—–-]/;

/**
 * Text as it stands inside «…»: every quotation mark in it becomes „ or “, the second level of Russian typography
 * (Мильчин, «Справочник издателя и автора», 7.8). The words are not touched.
 */
export function nestedQuotes(text: string): string {
  return text.replace(/[«»"“”„]/g, (mark, at: number) => {
    if (mark === '«' || mark === '„') return '„';
    if (mark === '»' || mark === '”') return '“';
    const before = text[at - 1];
    return before === undefined || OPENS_AFTER.test(before) ? '„' : '“';
  });
}

/** Text with its outer quotation marks as Russian has them: ООО "Дом" → ООО «Дом». Where it has some, it stays. */
export function outerQuotes(text: string): string {
  if (/[«„]/.test(text)) return text;
  return nestedQuotes(text).replaceAll('„', '«').replaceAll('“', '»');
}
