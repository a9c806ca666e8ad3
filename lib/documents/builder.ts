import type { Span } from '#lib/model/document.ts';
import type { Line } from './line.ts';

/** Words of one node in the text: `node`'s own text from `at` on is the text from `start` to `end`. */
export interface Run<N> extends Span {
  readonly node: N;
  readonly at: number;
}

type Shape = Pick<Line, 'kind' | 'depth' | 'number' | 'within'>;

/** Puts a document's text together: white space folded, a line end between lines, and a run for each stretch of words. */
export class TextBuilder<N> {
  readonly lines: Line[] = [];
  readonly runs: Run<N>[] = [];
  length = 0;
  private readonly pieces: string[] = [];
  private start = -1;
  /** What goes before the next word: nothing, a space, or the end of a line inside a cell. */
  private joint: '' | ' ' | '\n' = '';
  /** What goes before the next line: lines end in one, cells in a tab. */
  private seam = '\n';
  private strongLength = 0;
  private lineLength = 0;
  private apart = true;

  /** Adds a node's text, which begins at `from` in the node, to the line at hand. */
  add(node: N, text: string, strong: boolean, from: number): void {
    for (const match of text.matchAll(/[^ \t\n\r\f]+/g)) {
      if (match.index > 0) this.joint ||= ' ';
      this.word(node, from + match.index, match[0], strong);
    }
    if (/[ \t\n\r\f]$/.test(text)) this.joint ||= ' ';
  }

  private word(node: N, at: number, word: string, strong: boolean): void {
    if (this.start < 0) {
      if (this.length > 0) this.put(this.seam);
      this.start = this.length;
      this.seam = '\n';
    } else this.put(this.joint);
    this.joint = '';
    this.runs.push({ node, at, start: this.length, end: this.length + word.length });
    this.put(word);
    this.lineLength += word.length;
    if (strong) this.strongLength += word.length;
  }

  private put(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  /** Where the line at hand began; -1 before its first word. */
  get open(): number {
    return this.start;
  }

  /** Ends the line at hand. `apart`: what follows is a block of its own, not the next line of this one. */
  endLine(apart: boolean, shape: Shape = {}): boolean {
    const written = this.start >= 0;
    if (written) {
      const strong = this.strongLength >= this.lineLength;
      this.lines.push({ ...shape, start: this.start, end: this.length, strong, apart: this.apart });
      this.apart = false;
    }
    if (apart) this.apart = true;
    this.reset();
    return written;
  }

  private reset(): void {
    this.start = -1;
    this.joint = '';
    this.lineLength = 0;
    this.strongLength = 0;
  }

  /** Ends a stretch that is no line of its own (a table cell); its span, empty where it held no words. */
  endCell(): Span {
    const span = { start: this.start < 0 ? this.length : this.start, end: this.length };
    this.reset();
    if (span.end > span.start) this.seam = '\t';
    return span;
  }

  /** Parts the words before from the words after. */
  breathe(): void {
    this.joint ||= ' ';
  }

  /** Ends a line inside a cell. */
  breakCell(): void {
    this.joint = '\n';
  }

  /** Adds a table row of cells that were ended by {@link endCell}. */
  addRow(cells: readonly Span[], row: Pick<Line, 'table' | 'columns'>): void {
    const filled = cells.filter(({ start, end }) => end > start);
    const [first, last] = [filled[0], filled.at(-1)];
    if (first && last) {
      const within = (at: number): number => Math.min(last.end, Math.max(first.start, at));
      const placed = cells.map(({ start, end }) => ({ start: within(start), end: within(end) }));
      this.lines.push({ ...row, start: first.start, end: last.end, kind: 'row', cells: placed, apart: true });
    }
    this.apart = true;
    this.seam = '\n';
  }

  get text(): string {
    return this.pieces.join('');
  }
}
