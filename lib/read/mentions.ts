import type { ClaimGroup } from '#lib/model/taxonomy.ts';
import type { Match } from '#lib/rules/matcher.ts';
import type { ReadingContext, Sentence } from './context.ts';

export type MentionGroup = Exclude<ClaimGroup, 'flags'>;

/** Words of a `data`, `purposes` or `recipients` rule in their sentence. */
export interface Mention {
  readonly group: MentionGroup;
  readonly match: Match;
  readonly sentence: Sentence;
}

const GROUPS: readonly MentionGroup[] = ['data', 'purposes', 'recipients'];

/** @returns every mention of the document in order, without those that lie inside a longer one of their group */
export function mentionsOf(context: ReadingContext): Mention[] {
  return context.sentences.flatMap((sentence) =>
    GROUPS.flatMap((group) => {
      const matches = sentence.matches.filter(({ rule }) => rule.group === group);
      return matches
        .filter((match) => !onlyTitles(context, sentence, match))
        .filter((match) => !(group === 'data' && namesValue(context, match)))
        .filter((match) => !matches.some((other) => hides(other, match)))
        .map((match) => ({ group, match, sentence }));
    }),
  );
}

/** A heading names a topic and says nothing of it, unless it goes on after a colon: «Цель: доставка товара». */
function onlyTitles(
  { document, tokens }: ReadingContext,
  { block, from }: Sentence,
  { first }: Match,
): boolean {
  if (document.blocks[block]?.kind !== 'heading') return false;
  return !tokens.slice(from, first + 1).some(({ afterColon }) => afterColon);
}

/** «ИНН 7700000000», «E-mail: info@…» give somebody's own number or address: no kind of data that is collected. */
function namesValue({ tokens, document }: ReadingContext, { last }: Match): boolean {
  const [word, next] = [tokens[last], tokens[last + 1]];
  if (!word || !next || next.start - word.end > 4) return false;
  if (next.kind === 'address') return true;
  return next.kind === 'number' && (next.folded.length >= 8 || document.text[next.start - 1] === '+');
}

/** «адрес электронной почты» hides «адрес». Words under a `…` hide nothing: they may stand for themselves. */
function hides(other: Match, match: Match): boolean {
  if (other.gapped || other.rule.id === match.rule.id) return false;
  const longer = other.last - other.first > match.last - match.first;
  return longer && other.first <= match.first && match.last <= other.last;
}
