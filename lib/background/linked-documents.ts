import type { ConsentDocument } from '#lib/model/consent.ts';
import type { ConsentControl, FrameReport, PolicyLink } from '#lib/model/control.ts';

/** A sentence that links more than this is no honest consent, and fetching is not a tool for pages to aim. */
const MOST = 6;

/**
 * The documents a consent rests on: those linked in its sentence; where it links none, the page's one policy link.
 * Addresses are whole, without the fragment.
 */
export function documentsOf(
  control: ConsentControl,
  page: string,
  reports: readonly FrameReport[],
): ConsentDocument[] {
  const own = distinct(control.policyLinks, page);
  if (own.length > 0) return own.slice(0, MOST);
  const all = distinct(
    reports.flatMap((report) => report.policyLinks),
    page,
  );
  return all.length === 1 ? all : [];
}

function distinct(links: readonly PolicyLink[], page: string): ConsentDocument[] {
  const here = withoutFragment(page);
  const found = new Map<string, ConsentDocument>();
  for (const { href, text } of links) {
    const address = withoutFragment(href);
    if (address === here || !/^https?:/.test(address) || found.has(address)) continue;
    found.set(address, { href: address, text });
  }
  return [...found.values()];
}

const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? '';
