import type { Tree } from './tree.ts';

const TEXT = 3;

/** The open page, as the walk wants it: with open shadow roots in place of their hosts and frames that may be read. */
export const liveTree: Tree<Node> = {
  name: (node) => (isElement(node) ? node.localName.toLowerCase() : node.nodeType === TEXT ? '#text' : ''),
  text: (node) => node.nodeValue ?? '',
  attribute: (node, name) => (isElement(node) ? node.getAttribute(name) : null),
  children,
  keepsLines: (node) => isElement(node) && hasLines(node) && isPreformatted(node),
};

// By nodeType: a node of another frame is no instance of this frame's classes.
const isElement = (node: Node): node is Element => node.nodeType === 1;

function children(node: Node): readonly Node[] {
  if (!isElement(node)) return [...node.childNodes];
  if (node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (node.localName === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  if (node.localName !== 'iframe' && node.localName !== 'frame') return [...node.childNodes];
  const inner = (node as HTMLIFrameElement).contentDocument?.body;
  return inner ? [inner] : [];
}

/** Asking for a style costs: only where the element's own words run over several lines. */
const hasLines = (element: Element): boolean =>
  [...element.childNodes].some(
    (child) => child.nodeType === TEXT && (child.nodeValue ?? '').trim().includes('\n'),
  );

function isPreformatted(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return view !== null && view.getComputedStyle(element).whiteSpace.startsWith('pre');
}
