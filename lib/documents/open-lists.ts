import type { Line } from './line.ts';
import { nextNumber, openList, type OpenList } from './list-number.ts';
import type { Tree } from './tree.ts';

interface Item {
  readonly depth: number;
  readonly number: string | undefined;
  fresh: boolean;
}

/** The lists and list items that the walk is in. */
export class OpenLists<N> {
  private readonly tree: Tree<N>;
  private readonly lists: OpenList[] = [];
  private readonly items: Item[] = [];

  constructor(tree: Tree<N>) {
    this.tree = tree;
  }

  /** Enters an element; one that is no list and no item changes nothing. */
  enter(node: N, name: string): void {
    if (name === 'ol' || name === 'ul') this.lists.push(openList(this.tree, node));
    if (name !== 'li' && name !== 'dd') return;
    const list = name === 'li' ? this.lists.at(-1) : undefined;
    const depth = Math.max(1, this.lists.length + (name === 'dd' ? 1 : 0));
    this.items.push({ depth, number: list && nextNumber(this.tree, list, node), fresh: true });
  }

  /** Leaves an element. */
  leave(name: string): void {
    if (name === 'ol' || name === 'ul') this.lists.pop();
    if (name === 'li' || name === 'dd') this.items.pop();
  }

  /** What the line at hand is: the first of an item, one more inside it, or neither. */
  shape(): Pick<Line, 'kind' | 'depth' | 'number' | 'within'> {
    const item = this.items.at(-1);
    if (!item) return {};
    if (!item.fresh) return { within: item.depth };
    const { depth, number } = item;
    return { kind: 'item', depth, ...(number !== undefined && { number }) };
  }

  /** A line was written: the item at hand has begun. */
  written(): void {
    const item = this.items.at(-1);
    if (item) item.fresh = false;
  }
}
