import type { Block } from '#lib/model/document.ts';
import { follows, isUnder } from './clause-number.ts';
import type { Draft } from './line.ts';

interface Clause {
  readonly index: number;
  readonly number: string;
  readonly parent: number | undefined;
}

/** Where one stands in the document while its blocks are gone through. */
interface Place {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Indexes of the headings above, outermost first. */
  headings: number[];
  clauses: Clause[];
  /** Indexes of the list items above, outermost first, and what leads in to their list. */
  items: number[];
  lead: number | undefined;
}

/**
 * Gives each block its `parent`: the heading above, for a sub-numbered clause its clause, for a list item the item
 * it is nested in or the "…:" that leads in to the list. Rows learn the row that names their columns.
 */
export function outline(text: string, blocks: readonly Block[], drafts: readonly Draft[]): Block[] {
  const place: Place = { text, blocks, headings: [], clauses: [], items: [], lead: undefined };
  const headers = headerRows(drafts);
  return blocks.map((block, i) => {
    const parent = parentOf(place, block, i, drafts[i]?.within);
    const header = headers.get(drafts[i]?.table ?? -1);
    return {
      ...block,
      ...(parent !== undefined && { parent }),
      ...(header !== undefined && header < i && { header }),
    };
  });
}

function headerRows(drafts: readonly Draft[]): Map<number, number> {
  const rows = new Map<number, number>();
  for (const [i, { table, columns }] of drafts.entries()) {
    if (table !== undefined && columns && !rows.has(table)) rows.set(table, i);
  }
  return rows;
}

function parentOf(place: Place, block: Block, i: number, within: number | undefined): number | undefined {
  if (block.kind === 'heading') return underHeading(place, block, i);
  if (block.kind === 'item') return underList(place, block, i);
  if (within !== undefined) {
    const item = place.items.findLast((above) => (place.blocks[above]?.depth ?? 0) <= within);
    if (item !== undefined) return item;
  }
  place.items = [];
  if (block.number !== undefined) return underClause(place, block.number, i);
  const before = i > 0 ? placeOf(place, i - 1) : undefined;
  return before ?? clauseLeft(place) ?? place.headings.at(-1);
}

/** What leads in to a paragraph or row: the "…:" right before it; a row also goes by the rows before it. */
function placeOf(place: Place, before: number): number | undefined {
  const block = place.blocks[before];
  if (!block) return undefined;
  if (block.kind === 'row') return place.lead;
  place.lead = block.kind !== 'item' && endsOpen(place.text, block) ? before : undefined;
  return place.lead;
}

/** A clause that names its subject and ends there ("3.1 Account data") leads what follows it without a number. */
function clauseLeft(place: Place): number | undefined {
  const index = place.clauses.at(-1)?.index;
  const block = index === undefined ? undefined : place.blocks[index];
  return block && block.end - block.start <= 80 && isUnfinished(place.text, block) ? index : undefined;
}

function underHeading(place: Place, block: Block, i: number): number | undefined {
  place.headings = place.headings.filter((above) => (place.blocks[above]?.depth ?? 0) < block.depth);
  const parent = place.headings.at(-1);
  place.headings.push(i);
  place.clauses = [];
  place.items = [];
  return parent;
}

function underList(place: Place, block: Block, i: number): number | undefined {
  if (place.items.length === 0) place.lead = leadBefore(place, i);
  place.items = place.items.filter((item) => (place.blocks[item]?.depth ?? 0) < block.depth);
  const parent = place.items.at(-1) ?? place.lead;
  place.items.push(i);
  return parent;
}

/** What a list stands under: the block before it where that leads in, else the clause or heading at hand. */
function leadBefore(place: Place, i: number): number | undefined {
  const before = place.blocks[i - 1];
  if (before?.kind === 'heading') return i - 1;
  const leads = before?.kind === 'paragraph' && isUnfinished(place.text, before);
  return leads ? i - 1 : (place.clauses.at(-1)?.index ?? place.headings.at(-1));
}

const endOf = (text: string, block: Block): string =>
  text.slice(Math.max(block.start, block.end - 2), block.end);
const isUnfinished = (text: string, block: Block): boolean => !/[.!?;]["»)]?$/.test(endOf(text, block));
const endsOpen = (text: string, block: Block): boolean => endOf(text, block).endsWith(':');

/** A numbered clause: under the clause whose number begins its own, or beside its forerunner, or under a "…:". */
function underClause(place: Place, number: string, i: number): number | undefined {
  const above = place.clauses.findLast((clause) => isUnder(clause.number, number));
  const before = place.blocks[i - 1];
  const opens = !above && /(?:^|\.)[1Iiaа]$/.test(number) && before && endsOpen(place.text, before);
  const beside = place.clauses.findLast((clause) => follows(clause.number, number));
  const parent = above?.index ?? (opens ? i - 1 : (beside?.parent ?? place.headings.at(-1)));
  if (!opens) {
    const kept = above ?? beside;
    place.clauses = kept ? place.clauses.slice(0, place.clauses.indexOf(kept) + (above ? 1 : 0)) : [];
  }
  place.clauses.push({ index: i, number, parent });
  return parent;
}
