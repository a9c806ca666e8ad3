/** So much of a page is looked through, characters. */
export const MOST_TEXT = 600_000;
const MOST_NODES = 40_000;
/** Text around a shadow root's host, characters. */
const MOST_AROUND = 4_000;
/** The longest cue, so that none is cut in two between old text and new. */
export const OVERLAP = 120;
const UNREAD = /^(?:script|style|noscript|template|textarea)$/;

/** All text, scripts' and styles' too: one call. */
export function textOf(root: Document | ShadowRoot): string {
  const whole: Node | null = 'host' in root ? root : root.documentElement;
  return (whole?.textContent ?? '').slice(0, MOST_TEXT);
}

/** The text that is there to be read: costs a walk, so only what may have a cue is asked for it. */
export function readText(root: Document | ShadowRoot): string {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let i = 0; i < MOST_NODES && text.length < MOST_TEXT && walker.nextNode(); i++) {
    const node = walker.currentNode as Text;
    if (!UNREAD.test(node.parentElement?.localName ?? '')) text += node.data;
  }
  return text;
}

/** The words of a box in a shadow root stand in its slots or beside its host. */
export function aroundHost(root: Document | ShadowRoot): string {
  if (!('host' in root)) return '';
  return (root.host.parentElement ?? root.host).textContent?.slice(0, MOST_AROUND) ?? '';
}
