import { TextBuilder } from './builder.ts';
import { MOST_TEXT } from './caps.ts';
import type { Content } from './content.ts';
import { headingLevel, isBlock, looksStrong } from './elements.ts';
import { OpenLists } from './open-lists.ts';
import { OpenTables } from './open-tables.ts';
import type { Tree } from './tree.ts';

/** Writes down what the walk meets, with what the elements say of its structure. */
export class Walker<N> {
  readonly builder = new TextBuilder<N>();
  private readonly tree: Tree<N>;
  private readonly content: Content<N>;
  private readonly lists: OpenLists<N>;
  private readonly tables: OpenTables<N>;
  private heading = 0;
  private strong = 0;
  private kept = 0;

  constructor(tree: Tree<N>, content: Content<N>) {
    this.tree = tree;
    this.content = content;
    this.lists = new OpenLists(tree);
    this.tables = new OpenTables(tree, content.masses, this.builder);
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
    this.lists.enter(node, name);
    this.tables.enter(node, name);
  }

  leave(node: N): void {
    const name = this.tree.name(node);
    if (name === 'br' || name === '#text' || name === '') return;
    this.tables.leaveCell(node, name);
    if (isBlock(name)) this.endLine(true);
    this.tables.leave(node, name);
    if (headingLevel(this.tree, node, name) > 0) this.heading = 0;
    if (this.isStrong(node, name)) this.strong--;
    if (this.tree.keepsLines(node)) this.kept--;
    this.lists.leave(name);
  }

  finish(): void {
    this.tables.finish();
    this.endLine(true);
  }

  private isStrong(node: N, name: string): boolean {
    const { masses, openers } = this.content;
    return openers.has(node) || looksStrong(this.tree, node, name, masses.get(node)?.text ?? 0);
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
    if (this.tables.inCells) {
      this.builder.breakCell();
      return true;
    }
    if (this.heading > 0) return this.builder.endLine(apart, { kind: 'heading', depth: this.heading });
    const written = this.builder.endLine(apart, this.lists.shape());
    if (written) this.lists.written();
    return written;
  }
}
