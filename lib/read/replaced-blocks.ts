import { diffArrays, type ArrayChange } from 'diff';
import type { DiffRow, WordRun } from '#lib/model/change.ts';

/** Characters of a pair of blocks beyond which their words are not compared. */
const MOST_WORDS = 20_000;
/** How far down the other side a block is looked for. */
const REACH = 8;

/**
 * Blocks that stand in place of others: each is held against the first of the other side that it resembles, word by
 * word; those that resemble none stand for themselves. `until` in ms of `performance.now()`: later than that, all do.
 */
export function replacedBlocks(
  before: readonly DiffRow[],
  after: readonly DiffRow[],
  until: number,
): DiffRow[] {
  const rows: DiffRow[] = [];
  let next = 0;
  for (const old of before) {
    const near = after.slice(next, next + REACH);
    const found = near.findIndex((now) => resemble(old, now));
    const words = found < 0 ? undefined : wordByWord(old, near[found], until);
    rows.push(...(words ? [...near.slice(0, found), words] : [old]));
    if (words) next += found + 1;
  }
  return [...rows, ...after.slice(next)];
}

/** Whether at least a third of the words of the shorter one stand in the other: enough to read them as one block. */
function resemble(old: DiffRow, now: DiffRow): boolean {
  if (old.kind !== 'gone' || now.kind !== 'new') return false;
  const one = wordsOf(old.text);
  const other = wordsOf(now.text);
  const common = [...one].filter((word) => other.has(word)).length;
  return common > 0 && common * 3 >= Math.min(one.size, other.size);
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

function wordByWord(old: DiffRow, now: DiffRow | undefined, until: number): DiffRow | undefined {
  if (old.kind !== 'gone' || now?.kind !== 'new') return undefined;
  const timeout = Math.floor(until - performance.now());
  if (timeout <= 0 || old.text.length + now.text.length > MOST_WORDS) return undefined;
  // The library's own words end at every letter that is not Latin.
  const comparator = (a: string, b: string): boolean => a.trimEnd() === b.trimEnd();
  const parts = diffArrays(tokensOf(old.text), tokensOf(now.text), { timeout, comparator });
  return parts && { kind: 'changed', before: runs(parts, 'added'), after: runs(parts, 'removed') };
}

/** Words and signs, each with the space after it. */
const tokensOf = (text: string): string[] =>
  text.match(/(?:[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s])\s*|\s+/gu) ?? [];

const runs = (parts: readonly ArrayChange<string>[], without: 'added' | 'removed'): WordRun[] =>
  parts
    .filter((part) => !part[without])
    .map(({ added, removed, value }) => ({
      kind: added ? 'new' : removed ? 'gone' : 'same',
      text: value.join(''),
    }));
