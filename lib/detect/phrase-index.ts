/** Phrases in three strings, which are read as far as words are met: a browser makes no objects of the rest. */
export interface PhraseIndex<C extends string> {
  readonly categories: readonly C[];
  /** A line each: the category as a letter and the phrase as it is written. */
  readonly phrases: string;
  /** `;се:2,1f`: the numbers, to the base 36, of the phrases whose first word may begin with these two letters. */
  readonly starts: string;
}

const letterOf = (category: number): string => String.fromCharCode(65 + category);

/** The category of a line. */
export const categoryAt = <C>(categories: readonly C[], line: string): C =>
  categories[line.charCodeAt(0) - 65] as C;

/** By what a phrase is looked up: the beginning of its first word. */
export const startOf = (word: string): string => word.slice(0, 2);

/** Prepares phrases for `matcher`; pure, so that it can be done when the extension is built. */
export function indexed<C extends string>(
  lists: readonly (readonly [C, readonly string[]])[],
): PhraseIndex<C> {
  const categories = Array.from(new Set(lists.map(([category]) => category)));
  const texts = lists.flatMap(([, each]) => each);
  const phrases = lists.flatMap(([category, each]) =>
    each.map((text) => letterOf(categories.indexOf(category)) + text),
  );
  const numbers = new Map<string, string[]>();
  texts.forEach((text, number) => {
    for (const start of startsOf(text))
      numbers.set(start, [...(numbers.get(start) ?? []), number.toString(36)]);
  });
  const starts = Array.from(numbers, ([start, those]) => `;${start}:${those.join()}`).join('');
  return { categories, phrases: phrases.join('\n'), starts: `${starts};` };
}

function startsOf(text: string): Set<string> {
  const first = text.replace(/^!/u, '').trim().split(' ', 1)[0] ?? '';
  return new Set(first.split('|').map((word) => startOf(word.replace('*', ''))));
}
