import { lettersOf, wasSent, type Case, type CaseStep } from '#lib/model/case.ts';
import { dayOfMoment, isRealDay } from '#lib/model/day.ts';
import { isNext, type Enclosure, type Letter } from '#lib/model/letter.ts';
import type { LetterWords } from './words/letter-words.ts';
import { WORDS } from './words/words.ts';

type For = Pick<Letter, 'kind' | 'language'> & Partial<Pick<Letter, 'id' | 'created'>>;
type Answer = Extract<CaseStep, { readonly kind: 'answered' }>;

/**
 * What goes along with a letter that follows another, in the order that its text names it: the letter that the case
 * began with, and to the authority also the last reminder and objection that went out, and the operator's answer. Empty
 * for a letter that follows none.
 * @param letter as it is kept, or while it is being written
 */
export function enclosuresOf(found: Case, letter: For): Enclosure[] {
  if (!isNext(letter.kind)) return [];
  const words = WORDS[letter.language ?? 'ru'];
  const all = lettersOf(found);
  const turn = all.findIndex(({ id }) => id === letter.id);
  const before = turn < 0 ? all : all.slice(0, turn);
  const sent = before.filter((one) => one.kind !== 'complaint' && wasSent(found, one));
  const until = letter.created === undefined ? '9999' : dayOfMoment(new Date(letter.created));
  const [first] = sent;
  if (!first) return [];
  const request = copyOf(first, found, words);
  if (letter.kind !== 'complaint') return [request];
  const answer = found.steps.findLast(
    (step): step is Answer =>
      step.kind === 'answered' && step.day <= until && sent.some(({ id }) => id === step.letterId),
  );
  const since = [
    sent.slice(1).findLast(({ kind }) => kind === 'reminder'),
    sent.slice(1).findLast(({ kind }) => kind !== 'reminder'),
  ].flatMap((one) => (one ? copyOf(one, found, words) : []));
  return [request, ...since, ...(answer?.text.trim() ? [answerOf(answer, words)] : [])];
}

function copyOf(letter: Letter, { steps }: Case, words: LetterWords): Enclosure {
  const { id, kind, language = 'ru', body, regime } = letter;
  const own = steps.filter(({ letterId, day }) => letterId === id && isRealDay(day));
  const day = own.find((step) => step.kind === 'sent')?.day ?? letter.created.slice(0, 10);
  const what = isNext(kind) ? (kind === 'reminder' ? 'reminder' : 'objection') : 'request';
  return {
    title: words.copyOf(what, words.date(day, regime)),
    body,
    letter: { id, language },
    day,
  };
}

function answerOf({ day, text, mail }: Answer, words: LetterWords): Enclosure {
  const from = mail ? `${mail.from}\n${mail.subject}\n\n` : '';
  return {
    title: words.answerOf(isRealDay(day) ? words.date(day, 'plain') : '', mail !== undefined),
    body: `${from}${text}`,
    day,
  };
}
