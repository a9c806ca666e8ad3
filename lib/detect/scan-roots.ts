import type { RootOpener } from './flat-tree.ts';

const MOST_ROOTS = 600;
const MOST_ASKED = 3_000;
/** So many elements of a page are gone through in script, and of its last ones, where scripts put their widgets. */
const FIRST = 300;
const LAST = 60;
/** One element in so many tells which names a page is made of. A prime, so that no pattern of cards or rows keeps step. */
const SAMPLED = 13;

/**
 * The shadow roots right under a part of a page. Custom elements and empty `div`s are asked wherever they stand; of the
 * other elements that may bear a root (any `div`, `p`, `h1` …) those at the beginning of a page and those put at its
 * end, since to ask costs a call each.
 */
export function rootsIn(root: Document | ShadowRoot, rootOf: RootOpener): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  const names = new Set<string>();
  // A field of that name hides a form's `shadowRoot`.
  const note = (found: ShadowRoot | null) =>
    found && 'host' in found && roots.size < MOST_ROOTS && roots.add(found);
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let i = 0, at = walker.nextNode(); at && i < FIRST; i++, at = walker.nextNode()) {
    const { shadowRoot } = at as Element;
    if (shadowRoot) note(shadowRoot);
    if ((i + 1) % SAMPLED === 0) names.add((at as Element).localName);
  }
  let last = ('body' in root ? root.body : root)?.lastElementChild;
  for (let i = 0; last && i < LAST; i++, last = last.previousElementSibling) note(last.shadowRoot);
  const likely = root.querySelectorAll(likelyHosts(names));
  for (let i = 0; i < Math.min(likely.length, MOST_ASKED); i++) note(rootOf(likely[i] as Element));
  return Array.from(roots);
}

/**
 * Custom elements: what bears none of the common names, and few others. A browser tries the names on each element one
 * after the other, so those that this page is made of come first.
 */
function likelyHosts(names: Set<string>): string {
  const here = Array.from(names).filter((name) => /^[a-z0-9]+$/i.test(name));
  const common =
    'div,span,a,p,li,td,tr,path,img,button,input,label,svg,g,i,b,script,link,meta,option,br,ul,h3,h2,h4,section,article,strong,em,small,use,rect,circle,style,head,body,title,header,footer,nav,main,aside,h1,dl,dt,dd,table,th,form,select,textarea';
  return `:not(${[...here, common].join()}),div:empty`;
}
