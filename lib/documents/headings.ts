import { levelsOf } from './clause-number.ts';
import { headingLook, type Look } from './heading.ts';
import type { Draft } from './line.ts';

/** Depth of headings that are told by their look, where the format names none above them. */
const DEPTH: Readonly<Record<Look, number>> = { capitals: 1, strong: 2, numbered: 2, short: 2 };

/**
 * Finds the headings that only their look gives away and gives them depths that fit those the format names: numbered
 * alike, they are of one depth; without a number, they go below the numbered ones where the document numbers its parts.
 */
export function headings(text: string, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  const alike = new Map<number, Draft>();
  let above = 0;
  for (const [i, draft] of drafts.entries()) {
    const levels = levelsOf(draft.number);
    const open = !draft.kind && draft.within === undefined;
    const look =
      open &&
      headingLook(text, draft, { before: out.at(-1), after: drafts[i + 1], alike: alike.get(levels) });
    if (draft.kind === 'heading') above = draft.depth ?? 1;
    const heading: Draft = look
      ? { ...draft, kind: 'heading', depth: depthOf(look, levels, above, alike) }
      : draft;
    if (heading.kind === 'heading' && levels > 0) alike.set(levels, heading);
    out.push(heading);
  }
  return out;
}

function depthOf(look: Look, levels: number, above: number, alike: ReadonlyMap<number, Draft>): number {
  const same = levels > 0 ? alike.get(levels)?.depth : undefined;
  if (same !== undefined) return same;
  const top = alike.get(1);
  if (levels === 0 && look !== 'capitals' && Number(top?.number) >= 2)
    return Math.min(6, (top?.depth ?? 1) + 2);
  if (above > 0) return Math.min(6, above + Math.max(1, levels));
  return Math.min(6, DEPTH[look] + Math.max(0, levels - 1));
}
