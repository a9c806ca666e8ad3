import { MOST_LABEL, type ConsentControl } from '#lib/model/control.ts';

/**
 * A label as it goes on record. What reaches the cap was cut there, in the middle of a word: it ends after a whole one,
 * with "…", and says that it is not all.
 */
export function keptLabel(label: string): Pick<ConsentControl, 'label' | 'cut'> {
  // White space at the cut is taken away by whoever read the words.
  if (label.length < MOST_LABEL - 1) return { label };
  const head = label.slice(0, MOST_LABEL - 1);
  const space = head.lastIndexOf(' ');
  // A single word without end is cut inside, but not inside a character.
  const whole = space > MOST_LABEL / 2 ? head.slice(0, space) : head.replace(/[\ud800-\udbff]$/u, '');
  return { label: `${whole.trimEnd()}…`, cut: true };
}
