import type { Block, Span } from '#lib/model/document.ts';
import type { ReadingContext, Sentence } from './context.ts';

/**
 * In a table the head of its column leads in to a cell: «Цель обработки», «Состав данных», «Кому передаём».
 * @returns the head by each sentence that has one; linear in the table's cells
 */
export function columnHeads({ document, ofBlock }: ReadingContext): ReadonlyMap<Sentence, Sentence> {
  const heads = new Map<Sentence, Sentence>();
  const named = new Map<number, readonly (Sentence | undefined)[]>();
  for (const [index, row] of document.blocks.entries()) {
    if (row.header === undefined || row.header === index) continue;
    const names = named.get(row.header) ?? namesIn(document.blocks[row.header], ofBlock[row.header]);
    named.set(row.header, names);
    for (const [sentence, column] of columnsOf(row.cells, ofBlock[index])) {
      const head = names[column];
      if (head) heads.set(sentence, head);
    }
  }
  return heads;
}

/** The first sentence of each cell. */
function namesIn(
  row: Block | undefined,
  sentences: readonly Sentence[] | undefined,
): (Sentence | undefined)[] {
  const names: (Sentence | undefined)[] = [];
  for (const [sentence, column] of columnsOf(row?.cells, sentences)) names[column] ??= sentence;
  return names;
}

/** Each sentence that lies within a cell, with the cell's place in its row; both are in order of text. */
function columnsOf(
  cells: readonly Span[] = [],
  sentences: readonly Sentence[] = [],
): [sentence: Sentence, column: number][] {
  let column = 0;
  return sentences.flatMap((sentence): [Sentence, number][] => {
    while (column < cells.length && (cells[column]?.end ?? 0) < sentence.end) column++;
    const cell = cells[column];
    return cell && cell.start <= sentence.start ? [[sentence, column]] : [];
  });
}
