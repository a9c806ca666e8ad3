import type { Fact } from '#lib/model/summary.ts';
import type { ReadingContext, Sentence } from '../context.ts';
import type { Evidence } from './evidence.ts';
import { hasCue, listFact, quoteEvidence } from './evidence.ts';
import { wordedValues } from './worded.ts';

/** Longer items explain something; what they grant is said by whole phrases. */
const LONGEST_ITEM = 30;

/** «Вы имеете право на:», «Ваши права»: what hangs on these words is granted, be it a bare «удаление». */
function isLedByGrant({ document, ofBlock }: ReadingContext, { block, from, to }: Sentence): boolean {
  const own = document.blocks[block];
  if (own?.parent === undefined || to - from > LONGEST_ITEM) return false;
  const listed = own.kind === 'item' || document.blocks[own.parent]?.kind !== 'heading';
  const lead = ofBlock[own.parent]?.at(-1);
  return listed && lead !== undefined && hasCue(lead, 'grants') && !hasCue(lead, 'grants-operator');
}

/** Words of a right, in a sentence or list that grants rights. Where they stand before the granting words, they are none. */
function granted(context: ReadingContext): Evidence[] {
  return context.sentences.flatMap((sentence) => {
    const words = sentence.matches.filter(({ rule }) => rule.group === 'cues' && rule.id === 'granted');
    if (words.length === 0 || hasCue(sentence, 'grants-operator')) return [];
    if (isLedByGrant(context, sentence)) return words.map((match) => ({ sentence, match }));
    const grant = sentence.matches.find(({ rule }) => rule.group === 'cues' && rule.id === 'grants');
    if (!grant) return [];
    return words.filter(({ first }) => first > grant.first).map((match) => ({ sentence, match }));
  });
}

/** Value: list of rights that the document grants the data subject, in the ids of the labels (`access`, `erase` …). */
export function rights(context: ReadingContext): Fact | undefined {
  const listed = granted(context).map((evidence): [string, ReturnType<typeof quoteEvidence>] => [
    evidence.match.rule.value ?? '',
    quoteEvidence(context, evidence),
  ]);
  return listFact([...wordedValues(context, 'rights'), ...listed]);
}
