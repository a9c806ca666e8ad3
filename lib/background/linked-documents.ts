import type { ConsentDocument } from '#lib/model/consent.ts';
import type { ConsentControl, PolicyLink } from '#lib/model/control.ts';
import type { TabRecord } from './tab-record.ts';

/** A sentence that links more than this is no honest consent, and fetching is not a tool for pages to aim. */
const MOST = 6;

/**
 * The documents a consent rests on: those linked in its sentence; where it links none, the page's one policy link.
 * Addresses are whole, without the fragment.
 */
export function documentsOf(
  control: ConsentControl,
  page: string,
  around: readonly PolicyLink[],
): ConsentDocument[] {
  const own = distinct(control.policyLinks, page);
  if (own.length > 0) return own.slice(0, MOST);
  const all = distinct(around, page);
  return all.length === 1 ? all : [];
}

/**
 * Policy links around an act: of its own frame, else of the page that the frame is in. Taken from what was reported
 * before, since a page that leaves at this very moment answers no more.
 */
export function linksAround({ frames }: TabRecord, frameId: number): readonly PolicyLink[] {
  const own = frames[frameId]?.report.policyLinks ?? [];
  return own.length > 0 ? own : (frames[0]?.report.policyLinks ?? []);
}

function distinct(links: readonly PolicyLink[], page: string): ConsentDocument[] {
  const here = withoutFragment(page);
  const found = new Map<string, ConsentDocument>();
  for (const { href, text } of links) {
    const address = withoutFragment(href);
    if (address === here || !/^https?:/.test(address) || isNamed(found.get(address))) continue;
    found.set(address, { href: address, text });
  }
  return [...found.values()];
}

/** A link that is drawn as a sign, as footers have them, names nothing: a later one may. */
const isNamed = (found: ConsentDocument | undefined): boolean =>
  found !== undefined && /\p{L}/u.test(found.text);

const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? '';
