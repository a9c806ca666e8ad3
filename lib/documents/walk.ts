import { TextBuilder, type Run } from './builder.ts';
import { MOST_TEXT } from './caps.ts';
import { contentOf } from './content.ts';
import type { Lines } from './line.ts';
import { nextNumber, openList, type OpenList } from './list-number.ts';
import type { Masses } from './masses.ts';
import { dataTable, type DataTable } from './table.ts';
import { traverse, type Tree } from './tree.ts';

export interface Walked<N> extends Lines {
  /** Whether it was read to its end, within the caps. */
  readonly whole: boolean;
  readonly runs: readonly Run<N>[];
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe li main menu nav ol p pre search section summary table tbody td textarea tfoot th thead tr ul caption legend button'.split(
    ' ',
  ),
);
const STRONG = new Set(['b', 'strong', 'summary', 'dt', 'legend', 'caption', 'th']);
const TITLED = /(?:^|[-_ ])(?:title|heading|headline|subtitle|h[1-6])(?:$|[-_ ])/i;
const BOLD = /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i;

/** Reads the words under `root` in reading order, with what the elements say of their structure. */
export function walk<N>(tree: Tree<N>, root: N): Walked<N> {
  const content = contentOf(tree, root);
  const walker = new Walker(tree, content.masses);
  const ended = traverse(
    tree,
    root,
    (node) => !content.skip(node) && walker.enter(node),
    (node) => walker.leave(node),
  );
  walker.finish();
  const { text, lines, runs } = walker.builder;
  return { text, lines, runs, title: '', whole: ended && text.length <= MOST_TEXT };
}

interface Item {
  readonly depth: number;
  readonly number: string | undefined;
  fresh: boolean;
}

class Walker<N> {
  readonly builder = new TextBuilder<N>();
  private readonly tree: Tree<N>;
  private readonly masses: Masses<N>;
  private readonly lists: OpenList[] = [];
  private readonly items: Item[] = [];
  private readonly tables: (DataTable<N> | null)[] = [];
  private tableCount = 0;
  private heading = 0;
  private strong = 0;
  private kept = 0;
  private cells: { start: number; end: number }[] | null = null;

  constructor(tree: Tree<N>, masses: Masses<N>) {
    this.tree = tree;
    this.masses = masses;
  }

  /** @returns whether the node's children are to be read. */
  enter(node: N): boolean {
    const name = this.tree.name(node);
    if (this.builder.length > MOST_TEXT) return false;
    if (name === '#text') this.words(node);
    else if (name === 'br') this.lineBreak();
    else if (name !== '') this.open(node, name);
    return name !== '#text' && name !== '' && name !== 'br';
  }

  private open(node: N, name: string): void {
    if (isBlock(name)) this.endLine(true);
    this.heading ||= headingLevel(this.tree, node, name);
    if (this.isStrong(node, name)) this.strong++;
    if (this.tree.keepsLines(node)) this.kept++;
    if (name === 'ol' || name === 'ul') this.lists.push(openList(this.tree, node));
    if (name === 'li' || name === 'dd') this.openItem(node, name);
    if (name === 'table') this.openTable(node);
    if (name === 'tr' && this.tables.at(-1)?.rows.has(node)) this.cells = [];
  }

  private openItem(node: N, name: string): void {
    const list = name === 'li' ? this.lists.at(-1) : undefined;
    const number = list && nextNumber(this.tree, list, node);
    this.items.push({
      depth: Math.max(1, name === 'li' ? this.lists.length : this.lists.length + 1),
      number,
      fresh: true,
    });
  }

  private openTable(node: N): void {
    const table = this.cells ? null : dataTable(this.tree, node, this.masses);
    if (table) this.tableCount++;
    this.tables.push(table);
  }

  leave(node: N): void {
    const name = this.tree.name(node);
    if (name === 'br' || name === '#text' || name === '') return;
    if ((name === 'td' || name === 'th') && this.cells) this.cells.push(this.builder.endCell());
    if (isBlock(name)) this.endLine(true);
    if (name === 'tr' && this.tables.at(-1)?.rows.has(node)) this.endRow(node);
    if (headingLevel(this.tree, node, name) > 0) this.heading = 0;
    if (this.isStrong(node, name)) this.strong--;
    if (this.tree.keepsLines(node)) this.kept--;
    if (name === 'ol' || name === 'ul') this.lists.pop();
    if (name === 'li' || name === 'dd') this.items.pop();
    if (name === 'table') this.tables.pop();
  }

  finish(): void {
    this.cells = null;
    this.endLine(true);
  }

  private isStrong(node: N, name: string): boolean {
    if (STRONG.has(name) || (name === 'button' && isBlock(name))) return true;
    if (BOLD.test(this.tree.attribute(node, 'style') ?? '')) return true;
    const mass = this.masses.get(node)?.text ?? 0;
    return mass > 0 && mass <= 150 && TITLED.test((this.tree.attribute(node, 'class') ?? '').slice(0, 300));
  }

  private words(node: N): void {
    const text = this.tree.text(node);
    if (this.kept === 0 || this.heading > 0) {
      this.builder.add(node, text, this.strong > 0, 0);
      return;
    }
    let at = 0;
    for (const line of text.split('\n')) {
      if (at > 0) this.endLine(line.trim() === '');
      this.builder.add(node, line, this.strong > 0, at);
      at += line.length + 1;
    }
  }

  private lineBreak(): void {
    if (this.heading > 0) this.builder.breathe();
    else if (!this.endLine(false)) this.endLine(true);
  }

  private endLine(apart: boolean): boolean {
    if (this.cells) {
      this.builder.breakCell();
      return true;
    }
    const item = this.items.at(-1);
    if (this.heading > 0) return this.builder.endLine(apart, { kind: 'heading', depth: this.heading });
    if (!item) return this.builder.endLine(apart);
    const number = item.number === undefined ? {} : { number: item.number };
    const written = this.builder.endLine(
      apart,
      item.fresh ? { kind: 'item', depth: item.depth, ...number } : { within: item.depth },
    );
    if (written) item.fresh = false;
    return written;
  }

  private endRow(node: N): void {
    this.builder.addRow(this.cells ?? [], this.tableCount, this.tables.at(-1)?.columns === node);
    this.cells = null;
  }
}

const isBlock = (name: string): boolean => BLOCKS.has(name) || name.includes('-');

function headingLevel<N>(tree: Tree<N>, node: N, name: string): number {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (tree.attribute(node, 'role') !== 'heading') return 0;
  return Math.min(6, Math.max(1, Number(tree.attribute(node, 'aria-level') ?? 2) || 2));
}
