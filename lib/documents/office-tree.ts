import { LEFT_OUT, OfficeInline } from './office-inline.ts';
import { OfficeNumbering } from './office-numbering.ts';
import { officeStyles, type OfficeParts, type OfficeStyles } from './office-styles.ts';
import { child, element, hasWords, listed, words, type XmlNode } from './xml.ts';

/** Deepest nesting of lists. */
const DEEPEST = 10;

/** The list that is gone through: its style, and how deep. The mark waits for the item's first paragraph. */
interface InList {
  readonly style: string;
  readonly level: number;
  mark: string | null;
}

/** Turns an OpenDocument text into the elements that the walk knows: headings, paragraphs, list items, tables. */
export function officeTree(parts: OfficeParts): XmlNode {
  const root = child(child(parts.content, 'office:document-content'), 'office:body');
  return element('body', new OfficeReader(officeStyles(parts)).blocks(child(root, 'office:text')));
}

class OfficeReader {
  private readonly styles: OfficeStyles;
  private readonly numbering = new OfficeNumbering();

  constructor(styles: OfficeStyles) {
    this.styles = styles;
  }

  blocks(container: XmlNode | undefined, list?: InList): XmlNode[] {
    return (container?.children ?? []).flatMap((node) => {
      if (node.name === 'text:p' || node.name === 'text:h') return this.paragraph(node, list);
      if (node.name === 'text:list') return this.list(node, list);
      if (node.name === 'table:table') return [this.table(node)];
      return LEFT_OUT.has(node.name) || node.name === '#text' ? [] : this.blocks(node, list);
    });
  }

  private list(node: XmlNode, above: InList | undefined): XmlNode[] {
    const style = node.attributes.get('text:style-name') ?? above?.style ?? '';
    const level = Math.min(DEEPEST, (above?.level ?? 0) + 1);
    const goesOn =
      node.attributes.get('text:continue-numbering') === 'true' || node.attributes.has('text:continue-list');
    if (!goesOn) this.numbering.restart(style, level);
    return node.children.flatMap((item) => {
      const start = item.attributes.get('text:start-value');
      const first = item.children.find(({ name }) => name !== '#text')?.name;
      // An item that holds nothing but a deeper list has no number of its own.
      const counted = item.name === 'text:list-item' && first !== undefined && first !== 'text:list';
      const levels = this.styles.levelsOf(style);
      const mark = counted
        ? this.numbering.next(style, levels, level, start ? Number(start) : undefined)
        : null;
      return this.blocks(item, { style, level, mark });
    });
  }

  private table(node: XmlNode): XmlNode {
    return element('table', this.rows(node, false));
  }

  private rows(node: XmlNode, heads: boolean): XmlNode[] {
    return node.children.flatMap((row) => {
      if (row.name !== 'table:table-row')
        return this.rows(row, heads || row.name === 'table:table-header-rows');
      const cells = row.children.filter(({ name }) => /^table:(?:covered-)?table-cell$/.test(name));
      return [
        element(
          'tr',
          cells.map((cell) => element(heads ? 'th' : 'td', this.blocks(cell))),
        ),
      ];
    });
  }

  private paragraph(node: XmlNode, list: InList | undefined): XmlNode[] {
    const style = node.attributes.get('text:style-name');
    const boxes: XmlNode[] = [];
    const inline = new OfficeInline(this.styles, (aside) => {
      for (const block of this.blocks(aside)) boxes.push(block);
    });
    const content = inline.read(node, this.styles.isBold(style));
    if (!content.some(hasWords)) return boxes;
    const outline = node.name === 'text:h' ? Number(node.attributes.get('text:outline-level') ?? 1) : 0;
    const heading = Math.min(6, outline) || this.styles.headingOf(style);
    const mark = list
      ? list.mark
      : outline > 0
        ? this.numbering.next('', this.styles.levelsOf(undefined), outline)
        : null;
    if (list) list.mark = null;
    if (mark === '•') return [listed(element('li', content), (list?.level ?? 1) - 1), ...boxes];
    return [
      element(heading > 0 ? `h${heading}` : 'p', mark ? [words(`${mark} `), ...content] : content),
      ...boxes,
    ];
  }
}
