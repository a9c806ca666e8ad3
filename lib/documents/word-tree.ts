import { WordNumbering } from './word-numbering.ts';
import { isOn, outlineLevel, wordStyles, type WordStyle } from './word-styles.ts';
import { noteOf, notesOf, SIGNS } from './word-notes.ts';
import { child, element, hasWords, listed, valueOf, words, type XmlNode } from './xml.ts';

/** Parts of a Word file. */
export interface WordParts {
  readonly document: XmlNode;
  readonly styles: XmlNode | undefined;
  readonly numbering: XmlNode | undefined;
  readonly footnotes: XmlNode | undefined;
  readonly endnotes: XmlNode | undefined;
}

/** Deleted text, instructions of fields, the older twin of a drawing, notes for the editor. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:pPr',
  'w:rPr',
  'mc:Fallback',
  'w:tblPr',
  'w:sectPr',
]);

/** Turns a Word document into the elements that the walk knows: headings, paragraphs, list items, tables. */
export function wordTree({ document, styles, numbering, footnotes, endnotes }: WordParts): XmlNode {
  const notes = new Map([...notesOf(footnotes, 'w:footnote'), ...notesOf(endnotes, 'w:endnote')]);
  const read = new WordReader(wordStyles(styles), new WordNumbering(numbering), notes);
  return element('body', read.blocks(child(child(document, 'w:document'), 'w:body')));
}

class WordReader {
  private readonly styleOf: (id: string | undefined) => WordStyle;
  private readonly numbering: WordNumbering;

  private readonly notes: ReadonlyMap<string, XmlNode>;

  constructor(
    styleOf: (id: string | undefined) => WordStyle,
    numbering: WordNumbering,
    notes: ReadonlyMap<string, XmlNode>,
  ) {
    this.styleOf = styleOf;
    this.numbering = numbering;
    this.notes = notes;
  }

  blocks(container: XmlNode | undefined): XmlNode[] {
    return (container?.children ?? []).flatMap((node) => {
      if (node.name === 'w:p') return this.paragraph(node);
      if (node.name === 'w:tbl') return [this.table(node)];
      return LEFT_OUT.has(node.name) || node.name === '#text' ? [] : this.blocks(node);
    });
  }

  private table(node: XmlNode): XmlNode {
    const rows = node.children.filter(
      ({ name, children }) => name === 'w:tr' && !child(children.find(isRowShape), 'w:del'),
    );
    return element(
      'table',
      rows.map((row) => this.row(row)),
    );
  }

  private row(row: XmlNode): XmlNode {
    const heads = child(row.children.find(isRowShape), 'w:tblHeader') !== undefined;
    const cells = row.children.filter(({ name }) => name === 'w:tc');
    return element(
      'tr',
      cells.map((cell) => {
        const span = valueOf(child(cell, 'w:tcPr'), 'w:gridSpan');
        const attributes = new Map(span === undefined ? [] : [['colspan', span]]);
        return element(heads ? 'th' : 'td', this.blocks(cell), attributes);
      }),
    );
  }

  private paragraph(node: XmlNode): XmlNode[] {
    const properties = child(node, 'w:pPr');
    const style = this.styleOf(valueOf(properties, 'w:pStyle'));
    const boxes: XmlNode[] = [];
    const content = this.inline(node, style.bold, boxes);
    if (!content.some(hasWords)) return boxes;
    const heading = outlineLevel(properties) || style.heading;
    const mark = this.mark(properties, style);
    if (mark?.bullet) return [listed(element('li', content), mark.level), ...boxes];
    const marked = mark ? [words(`${mark.text} `), ...content] : content;
    return [element(heading > 0 ? `h${heading}` : 'p', marked), ...boxes];
  }

  private mark(properties: XmlNode | undefined, style: WordStyle) {
    const own = child(properties, 'w:numPr');
    const numId = valueOf(own, 'w:numId') ?? style.numId;
    if (numId === undefined || numId === '0') return null;
    const level = valueOf(own, 'w:ilvl') ?? style.level ?? this.numbering.levelOf(numId, style.id);
    return this.numbering.next(numId, Number(level));
  }

  /** The words of a paragraph; text boxes and notes anchored in it are put into `boxes`, to be read after it. */
  private inline(node: XmlNode, bold: boolean, boxes: XmlNode[]): XmlNode[] {
    return node.children.flatMap((inner) => {
      if (LEFT_OUT.has(inner.name) || inner.name === '#text') return [];
      if (inner.name === 'w:t') return [words(inner.children.map(({ text }) => text).join(''))];
      const sign = SIGNS[inner.name];
      if (sign !== undefined) return [words(sign)];
      if (inner.name === 'w:br' || inner.name === 'w:cr') return [element('br')];
      const aside = inner.name === 'w:txbxContent' ? inner : this.notes.get(noteOf(inner));
      if (aside) {
        for (const block of this.blocks(aside)) boxes.push(block);
        return [];
      }
      if (inner.name === 'w:r' && isOn(child(inner, 'w:rPr'), 'w:vanish')) return [];
      const own = inner.name === 'w:r' ? (isOn(child(inner, 'w:rPr'), 'w:b') ?? bold) : bold;
      const content = this.inline(inner, own, boxes);
      return own && inner.name === 'w:r' ? [element('b', content)] : content;
    });
  }
}

const isRowShape = ({ name }: XmlNode): boolean => name === 'w:trPr';
