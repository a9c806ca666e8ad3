import type { Quote } from '#lib/model/quote.ts';
import { quoteOf } from '#lib/model/quote.ts';
import type { Fact } from '#lib/model/summary.ts';
import type { ReadingContext, Sentence } from '../context.ts';
import { hasCue, listFact, LONGEST_QUOTE } from './evidence.ts';
import type { Period } from './periods.ts';
import { fixedValue, readPeriods } from './periods.ts';
import { wordedValues } from './worded.ts';

/** Sentences that speak of keeping, or whose lead-in, heading or column's name does. */
function aboutKeeping(context: ReadingContext): Sentence[] {
  const kept = context.ofBlock.map((parts) => parts.some((part) => hasCue(part, 'kept-for')));
  const framed = context.document.blocks.map(({ parent, header }) =>
    [parent, header].some((index) => index !== undefined && kept[index]),
  );
  return context.sentences.filter(
    (sentence) =>
      framed[sentence.block] === true || hasCue(sentence, 'kept-for') || hasCue(sentence, 'kept-after'),
  );
}

/** In a sentence about keeping: whether this is not the term of an answer. */
function isKeeping(sentence: Sentence, { unit }: Period): boolean {
  if (hasCue(sentence, 'kept-after')) return true;
  const short = unit === 'day' || unit === 'hour' || unit === 'week';
  return !hasCue(sentence, 'answer-term') || (!short && hasCue(sentence, 'kept-for'));
}

function fixedPeriods(context: ReadingContext): [value: string, quote: Quote][] {
  const { text } = context.document;
  return aboutKeeping(context).flatMap((sentence) =>
    readPeriods(text.slice(sentence.start, sentence.end))
      .filter((period) => isKeeping(sentence, period))
      .map((period): [string, Quote] => {
        const end = Math.min(sentence.end, sentence.start + LONGEST_QUOTE);
        const at = sentence.start + period.start;
        const whole = sentence.start + period.end <= end;
        return [
          fixedValue(period),
          whole ? quoteOf(text, sentence.start, end) : quoteOf(text, at, at + period.end - period.start),
        ];
      }),
  );
}

/** How long data are kept: `unlimited`, `until-purpose-met`, `until-withdrawal`, `legal-minimum`, `fixed: 3 years`. */
export function retention(context: ReadingContext): Fact | undefined {
  return listFact([...wordedValues(context, 'retention'), ...fixedPeriods(context)]);
}
