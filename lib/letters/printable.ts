/** A numbered point. */
export const ITEM = /^(\d{1,3})\. /;

/** A letter's parts as they stand on paper. */
export type PrintBlock =
  /** Addressee or sender, upper right. */
  | { readonly kind: 'party'; readonly lines: readonly string[] }
  /** Centred. */
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly { readonly number: string; readonly text: string }[] }
  /** Date, room to sign, name in full. */
  | { readonly kind: 'signature'; readonly date: string; readonly name: string };

/**
 * Finds the parts in a letter's text, also after the person edited it: blank lines part them, the title is what stands
 * in capitals, the parties are what stands before it, the signature is the last two lines.
 */
export function printable(body: string): PrintBlock[] {
  const blocks = body
    .split(/\n[ \t]*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);
  const title = blocks.findIndex((lines) => lines.every(isCapitals));
  return blocks.flatMap((lines, at): PrintBlock[] => {
    if (at < title) return [{ kind: 'party', lines }];
    if (at === title) return [{ kind: 'title', lines }];
    return at === blocks.length - 1 && isSignature(lines) ? [signature(lines)] : paragraphs(lines);
  });
}

const isCapitals = (line: string): boolean => /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);

const isSignature = (lines: readonly string[]): boolean =>
  lines.length === 2 && lines.every((line) => line.length < 320 && !ITEM.test(line));

const signature = ([date = '', name = '']: readonly string[]): PrintBlock => ({
  kind: 'signature',
  date,
  name,
});

function paragraphs(lines: readonly string[]): PrintBlock[] {
  const blocks: PrintBlock[] = [];
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
