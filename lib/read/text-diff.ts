import { diffArrays } from 'diff';
import type { DiffRow } from '#lib/model/change.ts';
import type { PolicyDocument } from '#lib/model/document.ts';
import { replacedBlocks } from './replaced-blocks.ts';

type Text = Pick<PolicyDocument, 'text' | 'blocks'>;

/** A block, and what of it is compared: how it is broken into lines and spaced is no difference. */
interface Piece {
  readonly text: string;
  readonly key: string;
}

interface Part {
  readonly added?: boolean;
  readonly removed?: boolean;
  readonly value: readonly Piece[];
}

/** Longest that comparing may take, all together; ms. Blocks beyond which it is not begun. */
const MOST_TIME = 1_500;
const MOST_BLOCKS = 20_000;

/**
 * Two versions of a text side by side, block by block, and word by word inside changed blocks. Null where they are too
 * long or too unlike to be compared in the time there is.
 */
export function textDiff(before: Text, after: Text): DiffRow[] | null {
  const until = performance.now() + MOST_TIME;
  const old = piecesOf(before);
  const now = piecesOf(after);
  if (old.length + now.length > MOST_BLOCKS) return null;
  const parts = diffArrays(old, now, { timeout: MOST_TIME, comparator: (a, b) => a.key === b.key });
  return parts ? rowsOf(parts, until) : null;
}

const MOVED = { gone: 'moved-away', new: 'moved-here' } as const;

function piecesOf({ text, blocks }: Text): Piece[] {
  return blocks.flatMap(({ start, end }) => {
    const own = text.slice(start, end);
    const key = own.replace(/\s+/gu, ' ').trim();
    return key === '' ? [] : [{ text: own, key }];
  });
}

function rowsOf(parts: readonly Part[], until: number): DiffRow[] {
  const moved = movedIn(parts);
  const row = ({ text, key }: Piece, kind: 'gone' | 'new'): DiffRow => ({
    kind: moved.has(key) ? MOVED[kind] : kind,
    text,
  });
  return parts.flatMap((part, at): DiffRow[] => {
    if (part.removed) {
      const next = parts[at + 1];
      const now = next?.added ? next.value.map((piece) => row(piece, 'new')) : [];
      return replacedBlocks(
        part.value.map((piece) => row(piece, 'gone')),
        now,
        until,
      );
    }
    // What replaces something was told with it.
    if (part.added) return parts[at - 1]?.removed ? [] : part.value.map((piece) => row(piece, 'new'));
    return [{ kind: 'same', blocks: part.value.map(({ text }) => text) }];
  });
}

/** Blocks taken out in one place that stand word for word in another. */
function movedIn(parts: readonly Part[]): Set<string> {
  const of = (side: 'added' | 'removed'): string[] =>
    parts.flatMap((part) => (part[side] ? part.value.map(({ key }) => key) : []));
  const gone = new Set(of('removed'));
  return new Set(of('added').filter((key) => gone.has(key)));
}
