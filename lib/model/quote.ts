declare const exact: unique symbol;

/**
 * Exact words of a document: `text === document.text.slice(start, end)`, offsets in UTF-16 units.
 * Only {@link quoteOf} makes one, so a claim cannot be built with words that are not there.
 */
export interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly [exact]: true;
}

/** Cuts a quote out of `source`. @throws RangeError where the span is empty or outside: a mistake of ours. */
export function quoteOf(source: string, start: number, end: number): Quote {
  if (!(start >= 0 && start < end && end <= source.length)) {
    throw new RangeError(`no quote at ${start}–${end} of ${source.length}`);
  }
  return { text: source.slice(start, end), start, end } as Quote;
}

/** At least one quote, the first the one to show first. */
export type Quotes = readonly [Quote, ...Quote[]];

/** @throws RangeError where there is none: a claim without words is a mistake of ours. */
export function quotesOf(quotes: readonly Quote[]): Quotes {
  const [first, ...rest] = quotes;
  if (!first) throw new RangeError('a claim needs its words');
  return [first, ...rest];
}
