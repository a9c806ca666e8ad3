import { follows, isUnder, levelsOf } from './clause-number.ts';
import { headingLook, type Look } from './heading.ts';
import type { Draft } from './line.ts';

/** The headings met so far. */
interface Met {
  /** Depth of the last one that the format itself names; 0 before one. */
  above: number;
  count: number;
  /** The last one with so many levels in its number. */
  readonly alike: Map<number, Draft>;
}

/**
 * Finds the headings that only their look gives away and gives them depths that fit those the format names: numbered
 * alike, they are of one depth; without a number, they go below the numbered ones where the document numbers its parts.
 */
export function headings(text: string, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  const met: Met = { above: 0, count: 0, alike: new Map() };
  for (const [i, draft] of drafts.entries()) {
    const open = !draft.kind && draft.within === undefined;
    const alike = met.alike.get(levelsOf(draft.number));
    const look = open ? headingLook(text, draft, { before: out.at(-1), after: drafts[i + 1], alike }) : null;
    if (draft.kind === 'heading') met.above = draft.depth ?? 1;
    const heading = look
      ? { ...draft, kind: 'heading' as const, depth: depthOf(look, draft, met) }
      : inLine(draft, alike, met.alike.get(levelsOf(draft.number) - 1));
    if (heading.kind === 'heading') {
      met.count++;
      if (heading.number !== undefined) met.alike.set(levelsOf(heading.number), heading);
    }
    out.push(heading);
  }
  return out;
}

function depthOf(look: Look, draft: Draft, { above, count, alike }: Met): number {
  const levels = levelsOf(draft.number);
  const same = levels > 0 ? alike.get(levels)?.depth : undefined;
  if (same !== undefined) return same;
  if (levels === 0 && count === 0) return 1;
  const top = alike.get(1);
  if (levels === 0 && look !== 'capitals' && Number(top?.number) >= 2)
    return Math.min(6, (top?.depth ?? 1) + 2);
  return Math.min(6, Math.max(1, above) + Math.max(1, levels));
}

/**
 * Converters give headings of one sequence (1, 2, 3) depths at random: the first one's depth is the
 * sequence's, and 3.1 goes below 3.
 */
function inLine(draft: Draft, alike: Draft | undefined, above: Draft | undefined): Draft {
  if (draft.kind !== 'heading' || draft.number === undefined) return draft;
  if (alike?.number !== undefined && follows(alike.number, draft.number))
    return { ...draft, depth: alike.depth ?? 1 };
  const below = above?.number !== undefined && isUnder(above.number, draft.number);
  return below ? { ...draft, depth: Math.min(6, Math.max(draft.depth ?? 1, (above.depth ?? 1) + 1)) } : draft;
}
