/** Phrases in three strings, which are read as far as words are met: a browser makes no objects of the rest. */
export interface PhraseIndex<C extends string> {
  readonly categories: readonly C[];
  /** A line each: the category as a letter, `!` where it cancels, and what follows the phrase's first word. */
  readonly phrases: string;
  /**
   * `;се:сегодн* 2,1f себя 3`: the first words of phrases that begin with these two letters, each with the places, to
   * the base 36, at which the lines of its phrases begin.
   */
  readonly starts: string;
}

const letterOf = (category: number): string => String.fromCharCode(65 + category);

/** The category of a line. */
export const categoryAt = <C>(categories: readonly C[], line: string): C =>
  categories[line.charCodeAt(0) - 65] as C;

/** By what the first words of phrases are looked up. */
export const startOf = (word: string): string => word.slice(0, 2);

/** Prepares phrases for `matcher`; pure, so that it can be done when the extension is built. */
export function indexed<C extends string>(
  lists: readonly (readonly [C, readonly string[]])[],
): PhraseIndex<C> {
  const categories = Array.from(new Set(lists.map(([category]) => category)));
  let phrases = '';
  const places = new Map<string, string[]>();
  for (const [category, texts] of lists)
    for (const text of texts) {
      const cancels = text.startsWith('!') ? '!' : '';
      const [first = '', ...rest] = text.slice(cancels.length).trim().split(' ');
      for (const form of new Set(first.split('|')))
        places.set(form, [...(places.get(form) ?? []), phrases.length.toString(36)]);
      phrases += `${letterOf(categories.indexOf(category))}${cancels}${rest.join(' ')}\n`;
    }
  return { categories, phrases, starts: startsOf(places) };
}

function startsOf(places: ReadonlyMap<string, readonly string[]>): string {
  const starts = Map.groupBy(places, ([form]) => startOf(form.replace('*', '')));
  const lines = Array.from(starts, ([start, forms]) => {
    const entries = forms.map(([form, those]) => `${form} ${those.join()}`);
    return `;${start}:${entries.join(' ')}`;
  });
  return `${lines.join('')};`;
}
