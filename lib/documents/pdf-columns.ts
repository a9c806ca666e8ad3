import type { Piece } from './pdf-pieces.ts';

/** Lines with a gap at the same place that make columns; what is less may be a table or a form. */
const LEAST_LINES = 4;

interface Gap {
  readonly from: number;
  readonly to: number;
}

/**
 * Columns that were drawn line by line across the page, put one after the other. Lines that reach over the gap
 * between columns (titles) part what is above from what is below. Anything else stays as it was drawn.
 */
export function inColumns(pieces: readonly Piece[]): readonly Piece[] {
  const lines = linesAcross(pieces);
  const gutter = gutterOf(lines);
  if (gutter === null) return pieces;
  const out: Piece[] = [];
  let band: Piece[] = [];
  const close = (): void => {
    const isLeft = (piece: Piece): boolean => piece.left < gutter;
    out.push(...inColumns(band.filter(isLeft)), ...inColumns(band.filter((piece) => !isLeft(piece))));
    band = [];
  };
  for (const line of lines) {
    if (line.some(({ left, right }) => left < gutter - 1 && right > gutter + 1)) {
      close();
      out.push(...line);
    } else band.push(...line);
  }
  close();
  return out;
}

/** Pieces that were drawn one after the other at one height. */
function linesAcross(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const last = lines.at(-1)?.at(-1);
    const beside = last && Math.abs(piece.y - last.y) < piece.size * 0.45 && piece.left > last.left - 1;
    if (beside) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/** Where most lines have a wide gap and go on, beyond it, with what the line above left unfinished. */
function gutterOf(lines: readonly (readonly Piece[])[]): number | null {
  const gaps = lines.map(gapsIn);
  const parted = gaps.filter((own) => own.length > 0).length;
  if (parted < LEAST_LINES || parted < lines.length * 0.5) return null;
  const at = gaps
    .flat()
    .map(({ to }) => to - 1)
    .map((x) => ({ x, lines: gaps.filter((own) => own.some(({ from, to }) => from <= x && x < to)).length }))
    .sort((a, b) => b.lines - a.lines || a.x - b.x)[0];
  if (!at || at.lines < LEAST_LINES || at.lines < parted * 0.8) return null;
  return runsOn(lines, at.x) ? at.x : null;
}

function gapsIn(line: readonly Piece[]): Gap[] {
  const words = line.filter(({ text }) => text.trim() !== '');
  return words.flatMap((piece, i) => {
    const next = words[i + 1];
    return next && next.left - piece.right > piece.size * 1.2 ? [{ from: piece.right, to: next.left }] : [];
  });
}

/** Sentences run on from line to line in columns of text; in a table each line is for itself. */
function runsOn(lines: readonly (readonly Piece[])[], gutter: number): boolean {
  const column = lines
    .map((line) =>
      line
        .filter(({ left }) => left < gutter)
        .map(({ text }) => text)
        .join(' ')
        .trim(),
    )
    .filter((text) => text !== '');
  const going = column.filter((text, i) => {
    const before = column[i - 1];
    return before !== undefined && /[\p{L},-]$/u.test(before) && /^[\p{Ll}\d(«]/u.test(text);
  });
  return going.length >= (column.length - 1) * 0.5;
}
