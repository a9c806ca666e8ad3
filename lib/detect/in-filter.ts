import { attributeOf } from './attribute-of.ts';

const MARKED = '[class*="filter" i], [id*="filter" i], [class*="facet" i], [class*="refine" i]';
/** What pages call for themselves a choice of what they show. */
const NAMED = /(?:^|[\s_-])(?:filters?|facets?|refine|refinements?)(?:$|[\s_-])/iu;

/** Whether a box chooses what the page shows, by what the page calls the part that it stands in. */
export function isInFilter(box: Element): boolean {
  const around = box.closest(MARKED);
  return (
    around !== null && NAMED.test(`${attributeOf(around, 'class') ?? ''} ${attributeOf(around, 'id') ?? ''}`)
  );
}
