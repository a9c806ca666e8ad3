import type { LetterPart } from '#lib/model/letter.ts';

/** A numbered point. */
export const ITEM = /^(\d{1,3})\. /;

/**
 * Finds the parts in a letter's text, also after the person edited it: blank lines part them, the title is what stands
 * in capitals, the parties are what stands before it, the signature is the last two lines.
 */
export function printable(body: string): LetterPart[] {
  const blocks = body
    .split(/\n[ \t]*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);
  const title = blocks.findIndex((lines) => lines.every(isCapitals));
  return blocks.flatMap((lines, at): LetterPart[] => {
    if (at < title) return [{ kind: 'party', lines }];
    if (at === title) return [{ kind: 'title', lines }];
    return at === blocks.length - 1 && isSignature(lines) ? [signature(lines)] : paragraphs(lines);
  });
}

const isCapitals = (line: string): boolean => /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);

const isSignature = (lines: readonly string[]): boolean =>
  lines.length === 2 && lines.every((line) => line.length < 320 && !ITEM.test(line));

const signature = ([date = '', name = '']: readonly string[]): LetterPart => ({
  kind: 'signature',
  date,
  name,
});

function paragraphs(lines: readonly string[]): LetterPart[] {
  const blocks: LetterPart[] = [];
  let items: { number: string; text: string }[] = [];
  for (const line of lines) {
    const item = ITEM.exec(line);
    if (!item) {
      blocks.push({ kind: 'paragraph', text: line });
      items = [];
      continue;
    }
    if (items.length === 0) blocks.push({ kind: 'items', items });
    items.push({ number: item[1] ?? '', text: line.slice(item[0].length) });
  }
  return blocks;
}
