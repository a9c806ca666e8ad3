import type { TextBuilder } from './builder.ts';
import type { Masses } from './masses.ts';
import { RowCells } from './row-cells.ts';
import { dataTable, type DataTable } from './table.ts';
import type { Tree } from './tree.ts';

interface OpenTable<N> {
  /** `null` for a table that lays out the page. */
  readonly data: DataTable<N> | null;
  readonly cells: RowCells;
  readonly id: number;
}

/** The tables that the walk is in. */
export class OpenTables<N> {
  private readonly tree: Tree<N>;
  private readonly masses: Masses<N>;
  private readonly builder: TextBuilder<N>;
  private readonly tables: OpenTable<N>[] = [];
  private count = 0;
  private inRow = false;

  constructor(tree: Tree<N>, masses: Masses<N>, builder: TextBuilder<N>) {
    this.tree = tree;
    this.masses = masses;
    this.builder = builder;
  }

  /** Whether words now go into a cell of a table of data. */
  get inCells(): boolean {
    return this.inRow;
  }

  /** Enters an element. A table in a cell of data is part of that cell. */
  enter(node: N, name: string): void {
    if (name === 'table') {
      const data = this.inRow ? null : dataTable(this.tree, node, this.masses);
      this.tables.push({ data, cells: new RowCells(), id: data ? ++this.count : this.count });
    } else if (name === 'tr' && this.isRow(node)) this.inRow = true;
  }

  /** Leaves a cell, before its line ends. */
  leaveCell(node: N, name: string): void {
    const cells = this.inRow && /^t[dh]$/.test(name) ? this.tables.at(-1)?.cells : undefined;
    cells?.add(this.tree, node, this.builder.endCell());
  }

  /** Leaves an element, after its line has ended. */
  leave(node: N, name: string): void {
    if (name === 'tr' && this.isRow(node)) this.endRow(node);
    if (name === 'table') this.tables.pop();
  }

  /** The document ends in the middle of a row. */
  finish(): void {
    this.inRow = false;
  }

  private isRow(node: N): boolean {
    return this.tables.at(-1)?.data?.rows.has(node) === true;
  }

  private endRow(node: N): void {
    const table = this.tables.at(-1);
    const columns = table?.data?.columns === node;
    this.builder.addRow(table?.cells.end() ?? [], { table: table?.id ?? 0, columns });
    this.inRow = false;
  }
}
