import type { ClaimGroup } from '#lib/model/taxonomy.ts';
import type { Match } from '#lib/rules/matcher.ts';
import { stem } from '#lib/text/stem.ts';
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
      const counts = (match: Match) =>
        !onlyTitles(context, sentence, match) &&
        !(group === 'data' && namesValue(context, match)) &&
        !matches.some((other) => hides(other, match));
      return matches.filter(counts).map((match) => ({ group, match, sentence }));
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
  const [word, next, after] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (!word || !next || next.start - word.end > 4) return false;
  const between = document.text.slice(word.end, next.start);
  if (next.kind === 'address') return true;
  if (next.kind === 'number') {
    return (
      next.folded.length >= 8 ||
      between.includes('+') ||
      (between.includes(':') && !TERM.has(after?.stem ?? ''))
    );
  }
  return between.includes(':')
    ? PLACES.has(next.stem)
    : word.stem === CITY && /^\s\p{Lu}/u.test(document.text.slice(word.end, next.end));
}

/** «Телефон: 3 года» says how long it is kept. */
const TERM = new Set('год года лет месяц дней year years months days'.split(' ').map(stem));
/** «Адрес: г. Тверь», «город Тверь» name a place. */
const PLACES = new Set('г город россия рф российская республика область ул улица'.split(' ').map(stem));
const CITY = stem('город');

/** «адрес электронной почты» hides «адрес». Words under a `…` hide nothing: they may stand for themselves. */
function hides(other: Match, match: Match): boolean {
  if (other.gapped || other.rule.id === match.rule.id) return false;
  const longer = other.last - other.first > match.last - match.first;
  return longer && other.first <= match.first && match.last <= other.last;
}
