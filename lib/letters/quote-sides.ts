const OPENS_AFTER = /[\s([«„“‘—–-]/;
const IN_WORD = /[\p{L}\p{N}]/u;

/** What a quotation mark does; `none` has no other half, like that of an inch. */
type Side = 'open' | 'close' | 'none';
interface Mark {
  readonly at: number;
  side: Side;
}

/** What each quotation mark of a text does, by its place in it. */
export function quoteSides(text: string): ReadonlyMap<number, Side> {
  const marks: Mark[] = [];
  let open: Mark[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/[«»"“”„]/g)) {
    const found: Mark = { at, side: sideOf(mark, text[at - 1], text[at + 1], open.length > 0) };
    marks.push(found);
    if (found.side === 'open') open.push(found);
    else if (open.length > 0) open = open.slice(0, -1);
    else found.side = 'none';
  }
  const lastClose = marks.findLast(({ side }) => side === 'close')?.at ?? -1;
  // One mark may close two that opened: «Фирма «Дом».
  for (const mark of open) if (mark.at > lastClose) mark.side = 'none';
  return new Map(marks.map(({ at, side }) => [at, side]));
}

function sideOf(mark: string, before = ' ', after = ' ', isOpen = false): 'open' | 'close' {
  if (mark === '«' || mark === '„') return 'open';
  if (mark === '»' || mark === '”') return 'close';
  if (isOpen && /[\s,.;:!?)\]]/.test(after)) return 'close';
  if (OPENS_AFTER.test(before)) return 'open';
  // A list without spaces: "да";"нет".
  return !isOpen && !IN_WORD.test(before) && IN_WORD.test(after) ? 'open' : 'close';
}
