import { childrenOf, type XmlNode } from './xml.ts';

/** Signs that have elements of their own. A symbol is a picture; before words it is a bullet. */
export const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
  'w:sym': '•',
};

/** Footnotes or endnotes by what refers to them, without the lines that part them from the page. */
export const notesOf = (part: XmlNode | undefined, name: string): [string, XmlNode][] =>
  childrenOf(part, `${name}s`)
    .flatMap((root) => childrenOf(root, name))
    .filter((note) => !note.attributes.has('w:type'))
    .map((note) => [`${name}Reference ${note.attributes.get('w:id') ?? ''}`, note]);

/** By what a footnote's or endnote's mark finds its words. */
export const noteOf = (reference: XmlNode): string =>
  `${reference.name} ${reference.attributes.get('w:id') ?? ''}`;
