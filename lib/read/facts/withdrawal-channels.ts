import type { Quote } from '#lib/model/quote.ts';
import { quoteOf } from '#lib/model/quote.ts';
import type { Fact } from '#lib/model/summary.ts';
import type { ReadingContext, Sentence } from '../context.ts';
import { readEmails } from './addresses.ts';
import { listFact, LONGEST_QUOTE, quoteEvidence } from './evidence.ts';
import { readPostalAddresses } from './postal-address.ts';
import type { WithdrawalWindow } from './withdrawal-window.ts';

const PHONE_NUMBER =
  /(?<![\d.])(?:(?:\+\d|8[ (-]|\(\d{3,5}\))[\d\s()-]{8,16}\d|0\d{2,4}[ -]\d{3}[ -]?\d{3,4}|(?:1-)?\d{3}[-.]\d{3}[-.]\d{4})(?!\d)/u;
/** A page to write from: «или через help.lavka.ru/contact». */
const CONTACT_PAGE = /https?:\/\/[^\s)\]]{0,100}(?:contact|feedback|webform|dsar|privacyportal|request)/iu;
/** A name in a messenger: «@lavka_help», «t.me/lavka». Another sign before it makes it an e-mail address. */
const HANDLE = /(?<![\p{L}\d._%+-])@[a-z]\w{4,31}(?![\w.]*@|\.\w)|(?<![\p{L}\d.])(?:t|wa)\.me\/\w/iu;
/** Ways that only count where the sentence itself speaks of withdrawing: elsewhere the words mean other things. */
const NEEDS_WITHDRAWAL = new Set(['account', 'unsubscribe-link', 'support', 'in-person', 'messenger']);

type Found = [value: string, quote: Quote];

function worded(context: ReadingContext, sentence: Sentence, reason: WithdrawalWindow['reason']): Found[] {
  return sentence.matches
    .filter(({ rule }) => rule.group === 'facts' && rule.id === 'withdrawal-channels')
    .filter(({ rule }) => reason === 'withdrawal' || !NEEDS_WITHDRAWAL.has(rule.value ?? ''))
    .map((match) => [match.rule.value ?? '', quoteEvidence(context, { sentence, match })]);
}

/** A number beside «WhatsApp» with no word for a telephone is the messenger's. */
function isMessengerOnly({ matches }: Sentence): boolean {
  const named = (value: string) =>
    matches.some(({ rule }) => rule.id === 'withdrawal-channels' && rule.value === value);
  return named('messenger') && !named('phone');
}

function written({ document: { text } }: ReadingContext, sentence: Sentence): Found[] {
  const { start, end } = sentence;
  const words = text.slice(start, end);
  const quote = quoteOf(text, start, Math.min(end, start + LONGEST_QUOTE));
  const found: Found[] = [];
  if (readEmails(words).length > 0) found.push(['email', quote]);
  if (readPostalAddresses(words).length > 0) found.push(['post', quote]);
  if (PHONE_NUMBER.test(words) && !isMessengerOnly(sentence)) found.push(['phone', quote]);
  if (HANDLE.test(words)) found.push(['messenger', quote]);
  if (CONTACT_PAGE.test(words)) found.push(['form', quote]);
  return found;
}

/**
 * Ways to withdraw consent or have data deleted, as far as the document ties them to that. `support` (a request with
 * no means named) only where no other way is given.
 */
export function withdrawalChannels(
  context: ReadingContext,
  windows: readonly WithdrawalWindow[],
): Fact | undefined {
  const found = windows.flatMap(({ sentences, reason }) =>
    sentences.flatMap((sentence) => [...worded(context, sentence, reason), ...written(context, sentence)]),
  );
  const named = found.filter(([value]) => value !== 'support');
  return listFact(named.length > 0 ? named : found);
}
