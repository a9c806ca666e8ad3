import type { DefaultTreeAdapterMap } from 'parse5';
import type { Tree } from './tree.ts';

export type ParsedNode = DefaultTreeAdapterMap['node'];

/** A tree parsed from source, as the walk wants it. */
export const parsedTree: Tree<ParsedNode> = {
  name: (node) =>
    'tagName' in node
      ? node.tagName
      : node.nodeName === '#text' || node.nodeName === '#document'
        ? node.nodeName
        : '',
  text: (node) => ('value' in node ? node.value : ''),
  attribute: (node, name) =>
    'attrs' in node ? (node.attrs.find((attribute) => attribute.name === name)?.value ?? null) : null,
  children: (node) => ('childNodes' in node ? node.childNodes : []),
  keepsLines: (node) =>
    /^(?:pre|textarea|listing|xmp)$/.test(parsedTree.name(node)) ||
    /white-space\s{0,3}:\s{0,3}pre/i.test(parsedTree.attribute(node, 'style') ?? ''),
};
