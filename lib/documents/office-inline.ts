import type { OfficeStyles } from './office-styles.ts';
import { element, words, type XmlNode } from './xml.ts';

/** Deleted text, notes for the editor, and what prints no words of the document. */
export const LEFT_OUT = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'text:note-citation',
  'text:sequence-decls',
  'text:hidden-text',
]);
const SIGNS: Readonly<Record<string, string>> = { 'text:s': ' ', 'text:tab': ' ' };
/** Reads the words of paragraphs. Text boxes and notes anchored in them are handed to `onaside`, to be read after. */
export class OfficeInline {
  private readonly styles: OfficeStyles;
  private readonly onaside: (aside: XmlNode) => void;

  constructor(styles: OfficeStyles, onaside: (aside: XmlNode) => void) {
    this.styles = styles;
    this.onaside = onaside;
  }

  /** The words in a paragraph or a part of one. */
  read(node: XmlNode, bold: boolean): XmlNode[] {
    return node.children.flatMap((inner) => {
      if (inner.name === '#text') return bold ? [element('b', [words(inner.text)])] : [words(inner.text)];
      if (LEFT_OUT.has(inner.name)) return [];
      const sign = SIGNS[inner.name];
      if (sign !== undefined) return [words(sign)];
      if (inner.name === 'text:line-break') return [element('br')];
      if (inner.name === 'draw:text-box' || inner.name === 'text:note-body') {
        this.onaside(inner);
        return [];
      }
      const style = inner.name === 'text:span' ? inner.attributes.get('text:style-name') : undefined;
      return this.read(inner, bold || this.styles.isBold(style));
    });
  }
}
