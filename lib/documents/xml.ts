import type { Tree } from './tree.ts';

/** An element of an XML file; `#text` holds words. Names keep their prefix: `w:p`. */
export interface XmlNode {
  readonly name: string;
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
}

const NONE: ReadonlyMap<string, string> = new Map();
const ATTRIBUTE = /\s([\w:.-]+)\s?=\s?(?:"([^"<]*)"|'([^'<]*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Deeper than any word processor nests; what is deeper is left out. */
const DEEPEST = 300;

export const element = (
  name: string,
  children: XmlNode[] = [],
  attributes: ReadonlyMap<string, string> = NONE,
): XmlNode => ({ name, text: '', attributes, children });

export const words = (text: string): XmlNode => ({ name: '#text', text, attributes: NONE, children: [] });

/** Parses the XML that word processors write. No entities are defined by a file, nothing is fetched. Never throws. */
export function parseXml(source: string): XmlNode {
  const root = element('#document');
  const open = [root];
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    const text = source.slice(at, start < 0 ? source.length : start);
    if (text !== '') open.at(-1)?.children.push(words(unescaped(text)));
    if (start < 0) break;
    const end = tagEnd(source, start);
    readTag(source.slice(start + 1, end), open);
    at = end + 1;
  }
  return root;
}

function tagEnd(source: string, start: number): number {
  const close = source.startsWith('<!--', start)
    ? '-->'
    : source.startsWith('<![CDATA[', start)
      ? ']]>'
      : '>';
  const end = source.indexOf(close, start);
  return end < 0 ? source.length : end + close.length - 1;
}

function readTag(tag: string, open: XmlNode[]): void {
  if (tag.startsWith('![CDATA[')) open.at(-1)?.children.push(words(tag.slice(8, -2)));
  if (tag.startsWith('!') || tag.startsWith('?')) return;
  if (tag.startsWith('/')) {
    if (open.length > 1 && open.at(-1)?.name === tag.slice(1).trim()) open.pop();
    return;
  }
  const name = tag.split(/[\s/]/, 1)[0] ?? '';
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single] of tag.matchAll(ATTRIBUTE))
    attributes.set(key, unescaped(double ?? single ?? ''));
  const node: XmlNode = { name, text: '', attributes, children: [] };
  open.at(-1)?.children.push(node);
  if (!tag.endsWith('/') && open.length < DEEPEST) open.push(node);
}

const unescaped = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

/** The first child of that name. */
export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((inner) => inner.name === name);

export const childrenOf = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((inner) => inner.name === name) ?? [];

/** `w:val` of the child of that name: how Word states a property. */
export const valueOf = (node: XmlNode | undefined, name: string): string | undefined =>
  child(node, name)?.attributes.get('w:val');

export const xmlTree: Tree<XmlNode> = {
  name: (node) => node.name,
  text: (node) => node.text,
  attribute: (node, name) => node.attributes.get(name) ?? null,
  children: (node) => node.children,
  keepsLines: () => false,
  hidden: () => false,
};

/** Whether there are words in an element. */
export const hasWords = (node: XmlNode): boolean => node.text.trim() !== '' || node.children.some(hasWords);

/** Nests an item as deep as its level. */
export const listed = (item: XmlNode, level: number): XmlNode =>
  level <= 0 ? element('ul', [item]) : element('ul', [listed(item, level - 1)]);
