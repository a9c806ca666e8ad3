/**
 * The page of a PDF that an offset of its text is on, from 1.
 * @param pages where each page starts in the text, ascending; as in `PolicyDocument.pages`
 */
export const pageNumber = (pages: readonly number[], offset: number): number =>
  Math.max(1, pages.findLastIndex((start) => start <= offset) + 1);
