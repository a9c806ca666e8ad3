import type { ReadingContext, Sentence } from './context.ts';

/** In a table the head of its column leads in to a cell: «Цель обработки», «Состав данных», «Кому передаём». */
export function columnHead({ document, ofBlock }: ReadingContext, sentence: Sentence): Sentence | undefined {
  const row = document.blocks[sentence.block];
  if (row?.header === undefined || row.header === sentence.block) return undefined;
  const column =
    row.cells?.findIndex(({ start, end }) => start <= sentence.start && sentence.end <= end) ?? -1;
  const head = document.blocks[row.header]?.cells?.[column];
  if (!head) return undefined;
  return ofBlock[row.header]?.find(({ start, end }) => head.start <= start && end <= head.end);
}
