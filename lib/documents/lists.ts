import type { Draft } from './line.ts';

interface Level {
  readonly bullet: string;
  readonly indent: number;
}

/** Finds the list items: bullets and lettered points, and lines without a mark that follow "…:". */
export function listItems(text: string, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  let levels: Level[] = [];
  for (const [i, draft] of drafts.entries()) {
    const before = out.at(-1);
    if (isBullet(draft)) {
      levels = levelsFor(draft, levels, before !== undefined && text[before.end - 1] === ':');
      out.push({ ...draft, kind: 'item', depth: draft.depth ?? levels.length });
      continue;
    }
    if (!draft.kind) levels = [];
    const bare = !draft.kind && !draft.number && before && isBare(text, draft, before, drafts[i + 1]);
    out.push(bare ? { ...draft, kind: 'item', depth: 1 } : draft);
  }
  return out;
}

const isLettered = (number: string | undefined): boolean => number !== undefined && /^\p{Ll}/u.test(number);

/** A mark of a list; a decimal number after a bullet is a clause of a converter's making. */
const isBullet = (draft: Draft): boolean =>
  !draft.kind && (draft.number === undefined ? draft.bullet !== undefined : isLettered(draft.number));

function levelsFor(draft: Draft, levels: readonly Level[], led: boolean): Level[] {
  const level = { bullet: draft.bullet ?? 'a', indent: draft.indent };
  const same = levels.findIndex(
    ({ bullet, indent }) => bullet === level.bullet && Math.abs(indent - level.indent) < 2,
  );
  if (same >= 0) return [...levels.slice(0, same), level];
  const top = levels.at(-1);
  const deeper = top !== undefined && (led || level.indent > top.indent + 1);
  return deeper ? [...levels, level] : [...levels.slice(0, Math.max(0, levels.length - 1)), level];
}

/** A line without a mark that goes on with a list: after "…:" or after an item that ended in a semicolon. */
function isBare(text: string, draft: Draft, before: Draft, after: Draft | undefined): boolean {
  const words = text.slice(draft.start, draft.end);
  const led =
    text[before.end - 1] === ':' || (before.kind === 'item' && /[;,]/.test(text[before.end - 1] ?? ''));
  const listed = before.kind === 'item' && before.bullet === undefined && before.number === undefined;
  if (!led && !(listed && isBriefWord(words))) return false;
  if (/[;,]$/.test(words)) return words.length <= 600;
  if (/^\p{Ll}/u.test(words)) return words.length <= 600;
  return (
    isBriefWord(words) && (listed || (after !== undefined && isBriefWord(text.slice(after.start, after.end))))
  );
}

const isBriefWord = (words: string): boolean =>
  words.length <= 60 && !/[.:!?]$/.test(words) && /\p{L}/u.test(words);
