import type { PolicyLink } from '#lib/model/control.ts';
import { aroundNode } from './clobbered.ts';
import { meaningOf, namesPolicy } from './meaning.ts';
import { fold, type Stretch, type View } from './view.ts';

const MOST_LINKS = 12;
const TARGETS = [
  'data-href',
  'data-url',
  'data-link',
  'data-src',
  'data-policy',
  'data-file',
  'to',
  'onclick',
];
/** What parts an address from the script around it: `open('/policy.pdf')`. */
const APART = /[\s'"()<>,;=]+/u;
const ADDRESS = /^(?:https?:\/\/|\.{0,2}\/)|\.(?:html?|pdf|docx?|php|txt|md|rtf|odt)$/iu;
const POLICY_PATH =
  /privac|policy|politik|politic|confiden|konfid|personal|persdata|soglas|consent|datenschutz|gdpr|cookie/iu;

/** Links amid the words of a consent: real ones, and those that lead on by a script or a data attribute. */
export function linksWithin(view: View, stretches: readonly Stretch[]): PolicyLink[] {
  const inside = (element: Element) => overlaps(view, element, stretches);
  const anchors = view.map.anchors.filter((anchor) => inside(anchor) && view.sight.element(anchor));
  const scripted = scriptedWithin(view, stretches).filter((element) => element.localName !== 'a');
  return unique([...anchors, ...scripted].map((element) => linkOf(element)));
}

export function overlaps(view: View, element: Element, stretches: readonly Stretch[]): boolean {
  const place = view.place(element);
  return place !== undefined && stretches.some(({ from, to }) => place.from < to && place.to > from);
}

function scriptedWithin(view: View, stretches: readonly Stretch[]): Element[] {
  const found = new Set<Element>();
  for (const { from, to } of stretches) {
    for (let i = from; i < to; i++) {
      const node = view.map.items[i]?.node;
      const parent = node && aroundNode(node);
      if (parent && TARGETS.some((name) => parent.hasAttribute(name))) found.add(parent);
    }
  }
  return Array.from(found);
}

/** Links of the page whose words or address name a document on personal data, those in the footer among them. */
export function policyLinksOf(view: View): PolicyLink[] {
  const links: (PolicyLink | null)[] = [];
  for (const anchor of view.map.anchors) {
    const link = policyLinkOf(view, anchor);
    if (link) links.push(link);
    if (links.length > MOST_LINKS * 2) break;
  }
  return unique(links);
}

/** A link that its words or address call a document on personal data; `null` for any other, and for one that is not shown. */
export function policyLinkOf(view: View, anchor: HTMLAnchorElement): PolicyLink | null {
  const text = textOf(anchor);
  if (text.length > 300 || !leads(anchor, text) || !view.sight.element(anchor)) return null;
  return linkOf(anchor);
}

function leads(anchor: Element, text: string): boolean {
  if (namesPolicy(text)) return true;
  const path = (anchor.getAttribute('href') ?? '').slice(0, 300);
  return (
    POLICY_PATH.test(path) &&
    text !== '' &&
    meaningOf(text).words <= 12 &&
    !/login|signin|account/iu.test(path)
  );
}

function linkOf(element: Element): PolicyLink | null {
  const href = addressOf(element);
  return href === null ? null : { href, text: textOf(element).slice(0, 300) };
}

/** What is seen in a link: its own words, or those that are put into its slot. */
const textOf = (element: Element): string =>
  fold(element.textContent ?? '') ||
  fold(
    slotted(element)
      .map((node) => node.textContent ?? '')
      .join(' '),
  );

function slotted(element: Element): Node[] {
  const slot = element.querySelector('slot');
  // In a drawing there is an element of that name that is none.
  return slot instanceof HTMLSlotElement ? slot.assignedNodes({ flatten: true }) : [];
}

/** Where a link leads; `null` for one that leads nowhere or only opens something in the page. */
export function addressOf(element: Element): string | null {
  const href = (element.getAttribute('href') ?? '').trim();
  if (href !== '' && !href.startsWith('#') && !/^javascript:/iu.test(href)) return resolved(href, element);
  for (const name of TARGETS) {
    const pieces = (element.getAttribute(name) ?? '').slice(0, 500).split(APART);
    const target = pieces.find((piece) => ADDRESS.test(piece));
    if (target) return resolved(target, element);
  }
  return null;
}

function resolved(href: string, element: Element): string | null {
  if (!URL.canParse(href, element.baseURI)) return null;
  const url = new URL(href, element.baseURI);
  if (!/^(?:https?|file):$/u.test(url.protocol)) return null;
  return isHere(url, element) ? null : url.href.slice(0, 2_000);
}

/** A fragment of this very page is no document of its own. */
function isHere(url: URL, element: Element): boolean {
  return url.hash !== '' && url.href.split('#')[0] === element.baseURI.split('#')[0];
}

/** Each address once, with words where any were given for it. */
export function unique(links: readonly (PolicyLink | null)[]): PolicyLink[] {
  const byHref = new Map<string, PolicyLink>();
  for (const link of links) if (link && !byHref.get(link.href)?.text) byHref.set(link.href, link);
  return Array.from(byHref.values()).slice(0, MOST_LINKS);
}
