import { parsedPage, textOf } from './html.ts';
import { parsedTree, type ParsedNode } from './parsed-tree.ts';
import { findAll } from './tree.ts';

/** How links are called that lead to where a site says how to reach it, the likeliest first. */
const CALLED: readonly RegExp[] = [
  /^(?:наши )?контакт/iu,
  /реквизит/iu,
  /^(?:contact|get in touch|impressum|imprint|kontakt)/iu,
];
const MOST_LINKS = 3000;

/**
 * Where a page links to the contacts or requisites of its own site. Undefined where it has no such link.
 * @param source HTML @param base the page's own address
 */
export function contactsLink(source: string, base: string): string | undefined {
  const page = parsedPage(source);
  if (!page) return undefined;
  const links = findAll(parsedTree, page, (node) => parsedTree.name(node) === 'a', MOST_LINKS).flatMap(
    (node) => ownLink(node, base) ?? [],
  );
  return CALLED.flatMap((called) => links.find(({ text }) => called.test(text)) ?? [])[0]?.href;
}

function ownLink(node: ParsedNode, base: string): { text: string; href: string } | undefined {
  const href = parsedTree.attribute(node, 'href');
  const to = href === null ? null : URL.parse(href, base);
  const own = URL.parse(base);
  if (!to || !own || !/^https?:$/.test(to.protocol) || bare(to.hostname) !== bare(own.hostname))
    return undefined;
  const text = textOf(node).replace(/\s+/g, ' ').trim();
  return text.length < 60 ? { text, href: to.href } : undefined;
}

const bare = (host: string): string => host.replace(/^www\./, '');
