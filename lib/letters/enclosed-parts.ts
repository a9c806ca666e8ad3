import type { Enclosure, LetterPart } from '#lib/model/letter.ts';
import { printable } from './printable.ts';

/** An enclosure as it stands on paper, under its title. An answer is anybody's text: nothing of it is laid out. */
export const enclosedParts = ({ title, body, letter }: Enclosure): LetterPart[] => [
  { kind: 'title', lines: [title] },
  ...(letter ? printable(body) : paragraphs(body)),
];

const paragraphs = (text: string): LetterPart[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line }));
