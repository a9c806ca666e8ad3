import type { Span } from '#lib/model/document.ts';
import type { ReadingContext, Sentence } from '../context.ts';
import { hasCue } from './evidence.ts';

/** Why a stretch of text may hold a contact for withdrawing: it speaks of withdrawal, or of questions about data. */
export type WindowReason = 'withdrawal' | 'data-question';

/** A stretch of text that says how to withdraw: the sentence with the cue and what hangs on it. */
export interface WithdrawalWindow extends Span {
  readonly reason: WindowReason;
  readonly sentences: readonly Sentence[];
}

/** Blocks after the cue that may still be its list of contacts, and how short they must be. */
const FOLLOWING = 6;
const SHORT_BLOCK = 140;
/** A hostile page may speak of nothing else: so many windows, and so many sentences of one block. */
const MOST_WINDOWS = 200;
const MOST_SENTENCES = 12;

function followers(context: ReadingContext, sentence: Sentence): Sentence[] {
  const { blocks, text } = context.document;
  const own = blocks[sentence.block];
  if (!own) return [];
  const ending = text.slice(Math.max(own.start, own.end - 20), own.end).trimEnd();
  const leadsIn = own.kind === 'heading' || !/[.;!?)]$/u.test(ending);
  const found: Sentence[] = [];
  for (let index = sentence.block + 1; index <= sentence.block + FOLLOWING; index++) {
    const block = blocks[index];
    if (!block) break;
    const child = block.parent === sentence.block;
    const short = block.end - block.start <= SHORT_BLOCK && block.kind !== 'heading';
    if (!(child && block.kind !== 'heading') && !(leadsIn && short) && !(short && isContact(text, block)))
      break;
    found.push(...(context.ofBlock[index] ?? []).slice(0, MOST_SENTENCES));
  }
  return found;
}

const isContact = (text: string, { start, end }: Span): boolean =>
  /@|\+\d|(?:e-?mail|телефон|адрес|phone)\p{L}{0,2}\s?:/iu.test(text.slice(start, end));

/** Every stretch that says, or may say, how to withdraw consent or have data deleted, in order of text. */
export function withdrawalWindows(context: ReadingContext): WithdrawalWindow[] {
  const windows = context.sentences.flatMap((sentence, at): WithdrawalWindow[] => {
    const reason = hasCue(sentence, 'withdrawal')
      ? 'withdrawal'
      : hasCue(sentence, 'data-question')
        ? 'data-question'
        : null;
    if (!reason) return [];
    const next = context.sentences[at + 1];
    const sentences = [
      sentence,
      ...(next?.block === sentence.block ? [next] : []),
      ...followers(context, sentence),
    ];
    return [{ reason, sentences, start: sentence.start, end: Math.max(...sentences.map(({ end }) => end)) }];
  });
  return windows.slice(0, MOST_WINDOWS);
}
