import { isClobbered } from './clobbered.ts';
/** Opens the shadow root of an element, closed ones too where the browser lets an extension; `null` without one. */
export type RootOpener = (host: Element) => ShadowRoot | null;

export const openRoots: RootOpener = (host) => host.shadowRoot;

export const isElement = (node: Node): node is Element => node.nodeType === 1 || isClobbered(node);
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** Children as they are drawn: of the shadow root instead of its host, of the assigned nodes instead of a slot. */
export function flatChildren(node: Element, rootOf: RootOpener): readonly Node[] {
  const root = rootOf(node);
  if (root) return Array.from(root.childNodes);
  if (node.localName === 'slot') {
    const assigned = assignedTo(node as HTMLSlotElement);
    if (assigned.length > 0) return assigned;
  }
  return Array.from(node.childNodes);
}

function assignedTo(slot: HTMLSlotElement): readonly Node[] {
  const native = slot.assignedNodes();
  if (native.length > 0) return native;
  const root = slot.getRootNode();
  return 'host' in root ? unassigned((root as ShadowRoot).host, slot.name) : [];
}

/** What a slot would be given, for engines that assign nothing. */
function unassigned(host: Element, name: string): Node[] {
  return Array.from(host.childNodes).filter((node) =>
    isElement(node) ? (node.getAttribute('slot') ?? '') === name : isText(node) && name === '',
  );
}
