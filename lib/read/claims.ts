import type { Claim } from '#lib/model/summary.ts';
import type { ClaimIds, Stance } from '#lib/model/taxonomy.ts';
import type { Quote } from '#lib/model/quote.ts';
import { quotesOf } from '#lib/model/quote.ts';
import type { ReadingContext, Sentence } from './context.ts';
import { spanOf } from './context.ts';
import { admitted } from './admission.ts';
import { dataLists } from './data-lists.ts';
import type { Framing } from './frames.ts';
import { framingOf } from './frames.ts';
import type { Mention, MentionGroup } from './mentions.ts';
import { mentionsOf } from './mentions.ts';
import type { Asked } from './polarity/parsed.ts';
import { affirms, isAffirmedIn, isExceptedIn, stanceIn, stanceOfLead } from './polarity/stance.ts';
import { clauseAround, partAround } from './quotes.ts';

/** One mention that counts, before those of one id are merged. */
interface Finding {
  readonly mention: Mention;
  readonly stance: Stance;
}

/** Claims on data, purposes and recipients: mention × frame × polarity, one per id, with up to three quotes. */
export function readClaims(context: ReadingContext): Claim[] {
  const frame = framingOf(context);
  const listed = dataLists(context);
  const found = new Map<string, Finding[]>();
  const stated = new Map<string, number>();
  for (const mention of mentionsOf(context)) {
    const key = keyOf(mention);
    const timesStated = stated.get(key) ?? 0;
    // A long document says the same hundreds of times; what is stated so often stays stated, and has its quotes.
    if (timesStated >= MOST_LOOKED_AT) continue;
    const framing = frame(mention.sentence);
    if (!admitted(mention, framing, listed.has(mention.sentence))) continue;
    const stance = stanceOf(context, mention, framing);
    if (stance === 'none' || !says(mention, stance)) continue;
    if (stance === 'stated') stated.set(key, timesStated + 1);
    const findings = found.get(key);
    if (findings) findings.push({ mention, stance });
    else found.set(key, [{ mention, stance }]);
  }
  return [...found.values()].map((all) => claimOf(context, all));
}

const says = (mention: Mention, stance: Stance): boolean =>
  stance === 'denied' ? isDeniable(mention) : mention.match.rule.value !== IF_DENIED;

const keyOf = ({ group, match }: Mention): string => `${group}/${match.rule.id}`;

/** "Not passed to third parties, except" gives the exceptions only: the rule itself has no id of its own. */
const BARE = 'recipients/partners';
const ABROAD = 'recipients/cross-border';
const NOT_DENIABLE: ReadonlySet<string> = new Set([BARE, 'recipients/authorities', 'recipients/acquirer']);
/** Words that say something only where they are denied: «специальные категории» names no data that are taken. */
const IF_DENIED = 'if-denied';
/** «Не используем для обучения моделей» denies one use and no aim as a whole, save for these. */
const DENIABLE_AIMS: ReadonlySet<string> = new Set(['purposes/marketing', 'purposes/targeted-advertising']);
const isDeniable = (mention: Mention): boolean =>
  mention.group === 'purposes' ? DENIABLE_AIMS.has(keyOf(mention)) : !NOT_DENIABLE.has(keyOf(mention));

/** These happen in a named case by their nature. */
const CONDITIONAL = new Set(['recipients/authorities', 'recipients/acquirer']);

function stanceOf(context: ReadingContext, mention: Mention, framing: Framing): Stance | 'none' {
  const { group, match, sentence } = mention;
  if (isAnsweredNo(context, sentence)) return 'denied';
  const asked = {
    first: match.first,
    last: match.last,
    group,
    bare: keyOf(mention) === BARE,
    whole: keyOf(mention) === ABROAD,
  };
  const own = stanceIn(context, sentence, asked);
  const stance = own === 'stated' ? stanceAround(context, sentence, asked, framing) : own;
  if (stance === 'none' && framing.lead && affirms(context, framing.lead, group)) return 'stated';
  return stance === 'stated' && CONDITIONAL.has(keyOf(mention)) ? 'conditional' : stance;
}

/** What leads in to a sentence that says nothing to the contrary. Of a heading only a denial counts. */
function stanceAround(
  context: ReadingContext,
  sentence: Sentence,
  asked: Asked,
  { lead, topic }: Framing,
): Stance | 'none' {
  const above = lead ?? topic;
  const led = above ? stanceOfLead(context, above, asked.group) : 'stated';
  if (led === 'conditional') return lead ? led : 'stated';
  if (led === 'stated' || isAffirmedIn(context, sentence, asked)) return 'stated';
  return isExceptedIn(context, sentence, asked) ? 'conditional' : led;
}

/** «Передаёте ли вы данные рекламным сетям? Нет.» */
function isAnsweredNo({ document, tokens }: ReadingContext, { end, to }: Sentence): boolean {
  return document.text[end - 1] === '?' && NO.has(tokens[to]?.folded ?? '');
}

const NO = new Set(['нет', 'no']);

const MOST_QUOTES = 3;
const MOST_LOOKED_AT = 60;

/** What is stated outright outweighs the rest; a denial outweighs what is said of named cases only. */
function claimOf(context: ReadingContext, findings: readonly Finding[]): Claim {
  const order: readonly Stance[] = ['stated', 'denied', 'conditional'];
  const stance = order.find((name) => findings.some((finding) => finding.stance === name)) ?? 'stated';
  const carriers = findings.filter((finding) => finding.stance === stance);
  const { group, match } = (carriers[0] as Finding).mention;
  const quotes = distinctQuotes(context, carriers);
  return { group, id: match.rule.id as ClaimIds[MentionGroup], stance, quotes: quotesOf(quotes) };
}

function quote(context: ReadingContext, { group, match, sentence }: Mention): Quote {
  const text = context.document.text;
  const within: Sentence = sentence;
  return group === 'recipients'
    ? clauseAround(text, within, spanOf(context, match))
    : partAround(text, within, spanOf(context, match));
}

/** The first few that differ in their words. */
function distinctQuotes(context: ReadingContext, findings: readonly Finding[]): Quote[] {
  const quotes = new Map<string, Quote>();
  for (const { mention } of findings.slice(0, MOST_LOOKED_AT)) {
    const one = quote(context, mention);
    const words = one.text.toLowerCase();
    if (!quotes.has(words)) quotes.set(words, one);
    if (quotes.size === MOST_QUOTES) break;
  }
  return [...quotes.values()];
}
