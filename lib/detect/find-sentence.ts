import { aroundBoth } from './around-both.ts';
import { isAside, isConvincing, isDocument } from './conviction.ts';
import { foundOf, STATELESS } from './found-of.ts';
import type { Found } from './found.ts';
import { answerOf } from './meaning.ts';
import { captionOf, formOf, isQuoted } from './press.ts';
import { pressFor } from './press-for.ts';
import type { Sentence } from './sentences.ts';
import type { Passage, View } from './view.ts';

/**
 * The consent that a sentence without a box says is given: by a button, or by staying on the site.
 * @param passages all of the page, which may itself be a policy
 * @returns `null` where the sentence only speaks of consent
 */
export function findSentence(view: View, sentence: Sentence, passages: readonly Passage[]): Found | null {
  return sentence.how === 'use' ? byUse(view, sentence, passages) : byButton(view, sentence, passages);
}

function byUse(view: View, sentence: Sentence, passages: readonly Passage[]): Found | null {
  if (isDocument(passages) && !isAside(view, sentence.owner)) return null;
  return foundOf(view, 'use', sentence.owner, asWords(sentence), null, {
    ...STATELESS,
    around: sentence.owner,
  });
}

function byButton(view: View, sentence: Sentence, passages: readonly Passage[]): Found | null {
  const press = pressFor(view, sentence.owner, sentence, sentence.text);
  if (!press || !isConvincing(view, sentence, press)) return null;
  const form = formOf(view, press);
  const together = form !== null && view.contains(form, sentence.owner);
  const isBound = together || isQuoted(captionOf(view, press), sentence.text);
  if (!isBound && isDocument(passages) && !isAside(view, sentence.owner)) return null;
  const around = aroundBoth(view, sentence.owner, press);
  const refusals = view
    .within(around, 'press')
    .filter((other) => answerOf(captionOf(view, other)) === 'reject');
  return foundOf(view, 'button', press, asWords(sentence), null, {
    ...STATELESS,
    presses: [press],
    refusals,
    around,
  });
}

const asWords = (sentence: Sentence) => ({ text: sentence.text, stretches: [sentence] });
