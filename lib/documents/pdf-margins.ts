import type { Row } from './pdf-rows.ts';

const NUMBER =
  /^[-–—\s]*(?:(?:стр(?:аница|\.)?|page|seite|p\.|с\.)\s*)?\d{1,4}(?:\s*(?:из|of|von|sur|de|\/)\s*\d{1,4})?[-–—\s.]*$/i;

/** What browsers print above and below a page: date and time, its address. */
const BROWSER =
  /(?:^|\t)(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?|(?:https?|file):\/\/\S+)(?:\t|$)/iu;

/** Pages without their running headers and footers and without page numbers. */
export function withoutMargins(pages: readonly (readonly Row[])[]): Row[][] {
  const seen = new Map<string, number>();
  for (const rows of pages)
    for (const key of new Set(rows.filter(isMarginal).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = Math.max(2, Math.ceil(pages.length * 0.5));
  return pages.map((rows) =>
    rows.filter(
      (row) =>
        !(
          isMarginal(row) &&
          (NUMBER.test(row.text) || BROWSER.test(row.text) || (seen.get(keyOf(row)) ?? 0) >= often)
        ),
    ),
  );
}

/** In the outer tenth of the page, where headers and footers are. */
const isMarginal = (row: Row): boolean => row.y < row.page * 0.1 || row.y > row.page * 0.9;

/** The same header on every page differs in its number only. */
const keyOf = (row: Row): string => `${row.text.replace(/\d+/g, '#')} ${Math.round(row.y / 4)}`;
