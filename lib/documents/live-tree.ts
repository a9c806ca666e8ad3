import type { Tree } from './tree.ts';

const TEXT = 3;

/** Gives the shadow root of an element, a closed one too where the browser lets us. */
export type RootOpener = (host: Element) => ShadowRoot | null | undefined;

/** The open page, as the walk wants it: with shadow roots in place of their hosts and frames that may be read. */
export const liveTree = (rootOf: RootOpener): Tree<Node> => ({
  name: (node) =>
    isElement(node) ? memberOf(node, 'localName').toLowerCase() : node.nodeType === TEXT ? '#text' : '',
  text: (node) => node.nodeValue ?? '',
  attribute: (node, name) => (isElement(node) ? memberOf(node, 'getAttribute').call(node, name) : null),
  children: (node) => children(node, rootOf),
  keepsLines: (node) => isElement(node) && hasLines(node) && isPreformatted(node),
  hidden: (node) => isElement(node) && styleOf(node)?.display === 'none',
});

/** A member of an element as the browser has it: fields named so hide members of the form that they are in. */
const memberOf = <K extends keyof Element>(element: Element, name: K): Element[K] =>
  Object.hasOwn(element, name)
    ? (Reflect.get(HTMLElement.prototype, name, element) as Element[K])
    : element[name];

// By nodeType: a node of another frame is no instance of this frame's classes.
const isElement = (node: Node): node is Element => memberOf(node as Element, 'nodeType') === 1;

function children(node: Node, rootOf: RootOpener): readonly Node[] {
  if (!isElement(node)) return [...node.childNodes];
  const root = rootOf(node);
  if (root) return [...root.childNodes];
  const name = memberOf(node, 'localName');
  if (name === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    return assigned.length > 0 ? assigned : [...memberOf(node, 'childNodes')];
  }
  if (name !== 'iframe' && name !== 'frame') return [...memberOf(node, 'childNodes')];
  const inner = (node as HTMLIFrameElement).contentDocument?.body;
  return inner ? [inner] : [];
}

/** Asking for a style costs: only where the element's own words run over several lines. */
const hasLines = (element: Element): boolean =>
  [...memberOf(element, 'childNodes')].some(
    (child) => child.nodeType === TEXT && (child.nodeValue ?? '').trim().includes('\n'),
  );

const isPreformatted = (element: Element): boolean => styleOf(element)?.whiteSpace.startsWith('pre') === true;

const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  memberOf(element, 'ownerDocument').defaultView?.getComputedStyle(element);
