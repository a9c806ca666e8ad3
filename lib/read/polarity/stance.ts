import type { Stance } from '#lib/model/taxonomy.ts';
import type { RuleGroup } from '#lib/rules/rule.ts';
import type { Sentence } from '../context.ts';
import { affirmed } from './affirmed.ts';
import { barelyDenied, deniesThem, governing } from './governing.ts';
import { isLimited, lifted } from './lifted.ts';
import type { Asked, Text } from './parsed.ts';
import { parse } from './parsed.ts';

/**
 * What a sentence says of words in it. The predicate that governs them decides whether they are denied; exceptions,
 * provisos and conditions that bear on them make them conditional.
 * @returns `none` where not they are denied but another act or one use of them: «не передаём телефон», «не используем
 *   телефон для рекламы» do not say that it is not collected
 */
export function stanceIn(context: Text, sentence: Sentence, words: Asked): Stance | 'none' {
  const parts = parse(context, sentence);
  if (barelyDenied(parts, words)) return lifted(parts, words, words);
  const predicate = governing(parts, words);
  if (!predicate?.negated) return affirmed(parts, words);
  const stance = lifted(parts, words, predicate);
  const aside = isLimited(parts, words, predicate) || !deniesThem(parts, predicate, words);
  return stance === 'denied' && aside ? 'none' : stance;
}

/** What a lead-in or a heading says of what it leads in to. */
export const stanceOfLead = (context: Text, lead: Sentence, group: RuleGroup): Stance | 'none' =>
  lead.to > lead.from ? stanceIn(context, lead, following(lead, group)) : 'stated';

/** Whether a verb of a lead-in affirms what it leads in to, and no condition bears on that. */
export const affirms = (context: Text, lead: Sentence, group: RuleGroup): boolean =>
  isAffirmedIn(context, lead, following(lead, group)) && stanceOfLead(context, lead, group) === 'stated';

const following = ({ to }: Sentence, group: RuleGroup): Asked => ({ first: to, last: to, group });

/** Whether a verb of the sentence itself affirms the words, whatever leads in to it. */
export const isAffirmedIn = (context: Text, sentence: Sentence, words: Asked): boolean =>
  governing(parse(context, sentence), words)?.negated === false;

/** Whether an exception stands before the words: «исключение составляют суды». */
export const isExceptedIn = (context: Text, sentence: Sentence, words: Asked): boolean =>
  parse(context, sentence).cues.exceptions.some(({ last }) => last < words.first);
