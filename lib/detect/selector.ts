import { childrenOf, isClobbered, parentOf } from './clobbered.ts';
import { isElement } from './flat-tree.ts';
const DEEPEST = 40;
const LONGEST_ID = 60;

/** CSS path to an element, for a person to find it; ` >>> ` enters a shadow root. */
export function selectorOf(element: Element): string {
  const root = element.getRootNode();
  const path = pathWithin(element, root);
  return 'host' in root ? `${selectorOf((root as ShadowRoot).host)} >>> ${path}` : path;
}

function pathWithin(element: Element, root: Node): string {
  const steps: string[] = [];
  let at: Element | null = element;
  for (let i = 0; at && i < DEEPEST; i++) {
    const id = uniqueId(at, root);
    steps.unshift(id ?? stepOf(at));
    if (id !== null || at.localName === 'body') break;
    at = parentOf(at);
  }
  return steps.join(' > ');
}

function uniqueId(element: Element, root: Node): string | null {
  if (element.id === '' || element.id.length > LONGEST_ID) return null;
  const selector = `#${CSS.escape(element.id)}`;
  return (root as ParentNode).querySelectorAll(selector).length === 1 ? selector : null;
}

function stepOf(element: Element): string {
  if (isClobbered(element)) return 'form';
  const tag = CSS.escape(element.localName);
  const parent = parentOf(element);
  const alike = (parent ? childrenOf(parent) : []).filter(
    (other) => isElement(other) && other.localName === element.localName,
  );
  return alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(element) + 1})` : tag;
}
