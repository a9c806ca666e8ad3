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
  const parts = diffArrays(tokensOf(old.text), tokensOf(now.text), { timeout });
  return parts && { kind: 'changed', before: runs(parts, 'added'), after: runs(parts, 'removed') };
}

const tokensOf = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]|\s+/gu) ?? [];

/** One side of a comparison; a space between two changed words belongs to them. */
function runs(parts: readonly ArrayChange<string>[], without: 'added' | 'removed'): WordRun[] {
  const own = parts.filter((part) => !part[without]);
  const list: { kind: WordRun['kind']; text: string }[] = [];
  own.forEach(({ added, removed, value }, at) => {
    const text = value.join('');
    const last = list.at(-1);
    const between = text.trim() === '' && at < own.length - 1 && last?.kind !== 'same';
    const kind = added ? 'new' : removed ? 'gone' : between ? (last?.kind ?? 'same') : 'same';
    if (last?.kind === kind) last.text += text;
    else list.push({ kind, text });
  });
  return list;
}
