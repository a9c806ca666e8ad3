import type { Span } from '#lib/model/document.ts';
import type { ReadingContext, Sentence } from '../context.ts';
import { hasCue } from './evidence.ts';

/** Why a stretch of text may hold a contact for withdrawing: it speaks of withdrawal, or of questions about data. */
export type WindowReason = 'withdrawal' | 'data-question';

/** A stretch of text that says how to withdraw: the sentence with the cue and what hangs on it. */
export interface WithdrawalWindow extends Span {
  readonly reason: WindowReason;
  /** It says that consent is taken back in this way only. */
  readonly only: boolean;
  readonly sentences: readonly Sentence[];
}

/** Blocks after the cue that may still be its list of contacts, and how short they must be. */
const FOLLOWING = 6;
/** Sentences after the cue in its own block that may still hold a contact. */
const NEXT = 2;
const SHORT_BLOCK = 140;
/** A hostile page may speak of nothing else: so many windows, and so many sentences of one block. */
const MOST_WINDOWS = 200;
const MOST_SENTENCES = 12;

/** Blocks below that belong to the cue's own: its list, and short lines as far down as contacts go. */
function lastFollower({ document: { blocks, text } }: ReadingContext, own: number): number {
  const block = blocks[own];
  if (!block) return own;
  const ending = text.slice(Math.max(block.start, block.end - 20), block.end).trimEnd();
  const leadsIn = block.kind === 'heading' || !/[.;!?)]$/u.test(ending);
  let last = own;
  for (let index = own + 1; index <= own + FOLLOWING; index++) {
    const next = blocks[index];
    // «…связаться с нами:» may be followed by a company's name in capitals, which looks like a heading.
    const named = next?.kind === 'heading' && index === own + 1 && ending.endsWith(':');
    if (!next || (next.kind === 'heading' && !named)) break;
    const child = next.parent === own && block.kind !== 'heading';
    if (!child && next.end - next.start > SHORT_BLOCK) break;
    if (child || leadsIn || isContact(text, next)) last = index;
  }
  return last;
}

function followers(context: ReadingContext, { block }: Sentence): Sentence[] {
  const last = lastFollower(context, block);
  const found = context.ofBlock.slice(block + 1, last + 1);
  return found.flatMap((sentences) => sentences.slice(0, MOST_SENTENCES)).filter(isOnData);
}

/** «С вопросами о доставке звоните …» is a contact for something else. */
const isOnData = (sentence: Sentence): boolean => !hasCue(sentence, 'other-question');

const isContact = (text: string, { start, end }: Span): boolean =>
  /@|\+\d|(?:e-?mail|телефон|адрес|phone)\p{L}{0,2}\s?:|(?:^|[ ,])[A-Z]{2} \d{5}|^\d{6},/iu.test(
    text.slice(start, end),
  );

/**
 * Every stretch that says, or may say, how to withdraw consent or have data deleted, in order of text; where one way is
 * said to be the only one, nothing else.
 */
export function withdrawalWindows(context: ReadingContext): WithdrawalWindow[] {
  const windows = context.sentences.flatMap((sentence, at): WithdrawalWindow[] => {
    const reason = hasCue(sentence, 'withdrawal')
      ? 'withdrawal'
      : hasCue(sentence, 'data-question')
        ? 'data-question'
        : null;
    if (!reason) return [];
    const next = context.sentences
      .slice(at + 1, at + 1 + NEXT)
      .filter((following) => following.block === sentence.block && isOnData(following));
    const only = reason === 'withdrawal' && hasCue(sentence, 'only-way');
    const sentences = only ? [sentence] : [sentence, ...next, ...followers(context, sentence)];
    return [
      { reason, only, sentences, start: sentence.start, end: Math.max(...sentences.map(({ end }) => end)) },
    ];
  });
  const exclusive = windows.filter(({ only }) => only);
  return (exclusive.length > 0 ? exclusive : windows).slice(0, MOST_WINDOWS);
}
