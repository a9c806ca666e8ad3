import { child, childrenOf, valueOf, type XmlNode } from './xml.ts';

/** What a paragraph style of Word says that matters for reading. */
export interface WordStyle {
  readonly id: string | undefined;
  readonly heading: number;
  readonly numId: string | undefined;
  readonly level: string | undefined;
  readonly bold: boolean;
}

const NONE: WordStyle = { id: undefined, heading: 0, numId: undefined, level: undefined, bold: false };

/** Reads `styles.xml`: the styles by id, each with what it inherits. */
export function wordStyles(styles: XmlNode | undefined): (id: string | undefined) => WordStyle {
  const nodes = new Map(
    childrenOf(child(styles, 'w:styles'), 'w:style').map((node) => [
      node.attributes.get('w:styleId') ?? '',
      node,
    ]),
  );
  const known = new Map<string, WordStyle>();
  const styleOf = (id: string | undefined, depth = 0): WordStyle => {
    const node = id === undefined || depth > 20 ? undefined : nodes.get(id);
    if (!node || id === undefined) return NONE;
    const style = known.get(id) ?? joined(node, styleOf(valueOf(node, 'w:basedOn'), depth + 1));
    known.set(id, style);
    return style;
  };
  return (id) => styleOf(id);
}

function joined(node: XmlNode, base: WordStyle): WordStyle {
  const paragraph = child(node, 'w:pPr');
  const numbering = child(paragraph, 'w:numPr');
  return {
    id: node.attributes.get('w:styleId'),
    heading: headingOf(valueOf(node, 'w:name') ?? '', paragraph) || base.heading,
    numId: valueOf(numbering, 'w:numId') ?? base.numId,
    level: valueOf(numbering, 'w:ilvl') ?? base.level,
    bold: isOn(child(node, 'w:rPr'), 'w:b') ?? base.bold,
  };
}

function headingOf(name: string, paragraph: XmlNode | undefined): number {
  const named = /^(?:heading|заголовок) ([1-6])$/i.exec(name)?.[1];
  if (named !== undefined) return Number(named);
  if (/^(?:title|название|заголовок)$/i.test(name)) return 1;
  return outlineLevel(paragraph);
}

/** Heading depth by the outline level that Word keeps beside the style; 0 for body text. */
export function outlineLevel(paragraph: XmlNode | undefined): number {
  const level = Number(valueOf(paragraph, 'w:outlineLvl') ?? 9);
  return level >= 0 && level < 6 ? level + 1 : 0;
}

/** Whether a switch of Word is on, off, or not mentioned. */
export function isOn(properties: XmlNode | undefined, name: string): boolean | undefined {
  const node = child(properties, name);
  return node && !/^(?:0|false|off)$/.test(node.attributes.get('w:val') ?? '1');
}
