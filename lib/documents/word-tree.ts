import { WordNumbering } from './word-numbering.ts';
import { isOn, outlineLevel, wordStyles, type WordStyle } from './word-styles.ts';
import { child, element, valueOf, words, type XmlNode } from './xml.ts';

/** Parts of a Word file. */
export interface WordParts {
  readonly document: XmlNode;
  readonly styles: XmlNode | undefined;
  readonly numbering: XmlNode | undefined;
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
export function wordTree({ document, styles, numbering }: WordParts): XmlNode {
  const read = new WordReader(wordStyles(styles), new WordNumbering(numbering));
  return element('body', read.blocks(child(child(document, 'w:document'), 'w:body')));
}

class WordReader {
  private readonly styleOf: (id: string | undefined) => WordStyle;
  private readonly numbering: WordNumbering;

  constructor(styleOf: (id: string | undefined) => WordStyle, numbering: WordNumbering) {
    this.styleOf = styleOf;
    this.numbering = numbering;
  }

  blocks(container: XmlNode | undefined): XmlNode[] {
    return (container?.children ?? []).flatMap((node) => {
      if (node.name === 'w:p') return this.paragraph(node);
      if (node.name === 'w:tbl') return [this.table(node)];
      return LEFT_OUT.has(node.name) || node.name === '#text' ? [] : this.blocks(node);
    });
  }

  private table(node: XmlNode): XmlNode {
    const rows = node.children
      .filter(({ name }) => name === 'w:tr')
      .map((row) => {
        const heads = child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined;
        const cells = row.children.filter(({ name }) => name === 'w:tc');
        return element(
          'tr',
          cells.map((cell) => element(heads ? 'th' : 'td', this.blocks(cell))),
        );
      });
    return element('table', rows);
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
    const level = Number(valueOf(own, 'w:ilvl') ?? style.level ?? 0);
    return numId === undefined || numId === '0' ? null : this.numbering.next(numId, level);
  }

  /** The words of a paragraph; text boxes anchored in it are put into `boxes`, to be read after it. */
  private inline(node: XmlNode, bold: boolean, boxes: XmlNode[]): XmlNode[] {
    return node.children.flatMap((inner) => {
      if (LEFT_OUT.has(inner.name) || inner.name === '#text') return [];
      if (inner.name === 'w:t') return [words(inner.children.map(({ text }) => text).join(''))];
      if (inner.name === 'w:tab') return [words(' ')];
      if (inner.name === 'w:noBreakHyphen') return [words('\u2011')];
      if (inner.name === 'w:br' || inner.name === 'w:cr') return [element('br')];
      if (inner.name === 'w:txbxContent') {
        boxes.push(...this.blocks(inner));
        return [];
      }
      const own = inner.name === 'w:r' ? (isOn(child(inner, 'w:rPr'), 'w:b') ?? bold) : bold;
      const content = this.inline(inner, own, boxes);
      return own && inner.name === 'w:r' ? [element('b', content)] : content;
    });
  }
}

const hasWords = (node: XmlNode): boolean => node.text.trim() !== '' || node.children.some(hasWords);

/** Nests an item as deep as its level. */
const listed = (item: XmlNode, level: number): XmlNode =>
  level <= 0 ? element('ul', [item]) : element('ul', [listed(item, level - 1)]);
