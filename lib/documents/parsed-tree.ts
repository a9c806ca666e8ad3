import type { DefaultTreeAdapterMap } from 'parse5';
import type { Tree } from './tree.ts';

export type ParsedNode = DefaultTreeAdapterMap['node'];

/** A tree parsed from source, as the walk wants it. */
export const parsedTree: Tree<ParsedNode> = {
  name: (node) =>
    'tagName' in node
      ? isShadowRoot(node)
        ? 'div'
        : node.tagName
      : node.nodeName === '#text' || node.nodeName === '#document'
        ? node.nodeName
        : '',
  text: (node) => ('value' in node ? node.value : ''),
  attribute: (node, name) =>
    'attrs' in node ? (node.attrs.find((attribute) => attribute.name === name)?.value ?? null) : null,
  // A template that scripts of the page did not make, but the page itself, is a shadow root: it is shown.
  children: (node) =>
    isShadowRoot(node) ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [],
  keepsLines: (node) =>
    /^(?:pre|textarea|listing|xmp)$/.test(parsedTree.name(node)) ||
    /white-space\s{0,3}:\s{0,3}pre/i.test(parsedTree.attribute(node, 'style') ?? ''),
  hidden: (node) =>
    parsedTree.attribute(node, 'hidden') !== null ||
    /display\s{0,3}:\s{0,3}none/i.test(parsedTree.attribute(node, 'style') ?? ''),
};

type Template = DefaultTreeAdapterMap['template'];

const isShadowRoot = (node: ParsedNode): node is Template =>
  'content' in node && node.attrs.some(({ name }) => name === 'shadowrootmode');
