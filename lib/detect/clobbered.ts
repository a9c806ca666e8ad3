/** What is asked of any element that something stands in. */
const ASKED = [
  'nodeType',
  'localName',
  'parentElement',
  'assignedSlot',
  'shadowRoot',
  'childNodes',
  'textContent',
  'getRootNode',
  'isConnected',
  'ownerDocument',
  'getAttribute',
  'hasAttribute',
  'matches',
  'closest',
  'querySelector',
  'querySelectorAll',
  'checkVisibility',
  'getBoundingClientRect',
];

/**
 * Whether a node is a form that cannot be asked: fields named like members of a form hide these, `localName` and
 * `getAttribute` too. What is in it then stands in what the form stands in.
 */
export const isClobbered = (node: Node): node is HTMLFormElement =>
  node instanceof HTMLFormElement && ASKED.some((name) => Object.hasOwn(node, name) && isHidden(node, name));

function isHidden(form: HTMLFormElement, name: string): boolean {
  const shown: unknown = Reflect.get(form, name);
  return typeof shown === 'object' && shown !== Reflect.get(HTMLFormElement.prototype, name, form);
}

/** Children of an element, whatever its fields are called. */
export const childrenOf = (element: Element): readonly Node[] =>
  Array.from(Reflect.get(Node.prototype, 'childNodes', element) as NodeListOf<ChildNode>);

/** The element that a node stands in, whatever its fields are called. */
export const parentOf = (node: Node): Element | null =>
  Reflect.get(Node.prototype, 'parentElement', node) as Element | null;

/** Whether an element is drawn, whatever its fields are called. */
export const isRendered = (element: Element): boolean => Element.prototype.checkVisibility.call(element);

/** Whether a node is in its document, whatever its fields are called. */
export const isAttached = (node: Node): boolean => Reflect.get(Node.prototype, 'isConnected', node) === true;

/** The document of a node, whatever its fields are called. */
export const documentOf = (node: Node): Document =>
  Reflect.get(Node.prototype, 'ownerDocument', node) as Document;

/** The nearest element around a node that can be asked. */
export function aroundNode(node: Node): Element | null {
  let around: Element | null = node.parentElement;
  while (around && isClobbered(around)) around = parentOf(around);
  return around;
}
