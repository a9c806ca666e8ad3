import { ITEM } from './printable.ts';

/**
 * The body with lines of at most `width` characters, for mail and notes; points hang below their number. A word longer
 * than a line (an address) stays whole.
 */
export function plainText(body: string, width = 76): string {
  return body
    .split('\n')
    .map((line) => wrapped(line, width))
    .join('\n');
}

function wrapped(line: string, width: number): string {
  const indent = ' '.repeat(ITEM.exec(line)?.[0].length ?? 0);
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length > width && current.trim() !== '') {
      lines.push(current);
      current = indent + word;
    } else current = longer;
  }
  return [...lines, current].join('\n');
}
