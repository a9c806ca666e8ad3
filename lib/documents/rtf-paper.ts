import { element, hasWords, words, type XmlNode } from './xml.ts';

/** Puts paragraphs and tables together as the words come in. */
export class RtfPaper {
  private readonly blocks: XmlNode[] = [];
  private paragraph: XmlNode[] = [];
  private cell: XmlNode[] = [];
  private row: XmlNode[] = [];
  private table: XmlNode[] = [];

  write(text: string, bold: boolean): void {
    this.paragraph.push(bold ? element('b', [words(text)]) : words(text));
  }

  lineBreak(): void {
    this.paragraph.push(element('br'));
  }

  endParagraph(inTable: boolean, heading: number): void {
    const written = this.taken(heading);
    if (inTable) this.cell.push(...written);
    else if (written.length > 0) {
      this.endTable();
      this.blocks.push(...written);
    }
  }

  endCell(): void {
    this.row.push(element('td', [...this.cell, ...this.taken(0)]));
    this.cell = [];
  }

  endRow(): void {
    if (this.row.length > 0) this.table.push(element('tr', this.row));
    this.row = [];
  }

  finish(): XmlNode[] {
    this.endRow();
    this.endParagraph(false, 0);
    this.endTable();
    return [...this.blocks, ...this.cell];
  }

  private endTable(): void {
    if (this.table.length > 0) this.blocks.push(element('table', this.table));
    this.table = [];
  }

  private taken(heading: number): XmlNode[] {
    const content = this.paragraph;
    this.paragraph = [];
    return content.some(hasWords) ? [element(heading > 0 ? `h${heading}` : 'p', content)] : [];
  }
}
