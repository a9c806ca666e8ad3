// What must not reach a letter: controls, bidirectional overrides, invisible spaces, halves of characters.
const UNPRINTABLE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/**
 * Foreign text as one printable line of at most `max` characters; what was cut off shows as "…".
 * Line breaks become spaces, white space is folded; letters of any script stay.
 */
export function oneLine(text: string, max: number): string {
  // Only the head is looked at: a page may hand us megabytes.
  const head = text.slice(0, max * 8);
  const folded = head
    .replace(/\s/g, ' ')
    .replace(UNPRINTABLE, '')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ');
  const characters = Array.from(folded);
  if (characters.length <= max && head.length === text.length) return folded;
  return `${atWord(characters.slice(0, max - 1).join('')).trimEnd()}…`;
}

function atWord(cut: string): string {
  const space = cut.lastIndexOf(' ');
  // A single word that fills most of the room is cut inside, else nothing of it would be left.
  return space > cut.length * 0.8 ? cut.slice(0, space) : cut;
}
