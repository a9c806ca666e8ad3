import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withBullets } from './pdf-bullets.ts';
import { inColumns } from './pdf-columns.ts';
import { drawnTables } from './pdf-drawn-tables.ts';
import { rowsOf } from './pdf-page.ts';
import { frameOf, piecesOf, type Piece } from './pdf-pieces.ts';
import type { Row } from './pdf-rows.ts';
import { rulingsOf } from './pdf-rulings.ts';
import { ruledTables } from './pdf-tables.ts';

/** The lines of print and rows of tables of a page, in reading order. */
export async function readPage(page: PDFPageProxy): Promise<Row[]> {
  const { items } = await page.getTextContent();
  const viewport = page.getViewport({ scale: 1 });
  const frame = frameOf(items, viewport);
  const pieces = withBullets(piecesOf(items, viewport, frame));
  const ruled = mayHoldTable(pieces) ? ruledTables(pieces, await rulingsOf(page, frame)) : [];
  const inRuled = new Set(ruled.flat(2).flatMap((cell) => cell.pieces));
  const loose = pieces.filter((piece) => !inRuled.has(piece));
  const drawn = inColumns(loose) === loose ? drawnTables(loose) : [];
  return rowsOf(pieces, [...ruled, ...drawn], frame.height);
}

/** Lines are looked for only where print stands side by side: it costs as much as painting the page. */
function mayHoldTable(pieces: readonly Piece[]): boolean {
  const words = pieces.filter(({ text }) => text.trim() !== '');
  return words.some((piece, i) => {
    const last = words[i - 1];
    return last !== undefined && piece.left - last.right > piece.size && Math.abs(piece.y - last.y) < 60;
  });
}
