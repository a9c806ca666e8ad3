import type { Claim, DocumentKind, WordedFlag } from '#lib/model/summary.ts';
import type { Stance } from '#lib/model/taxonomy.ts';
import type { ReadingContext } from '../context.ts';
import type { Evidence } from '../facts/evidence.ts';
import { hasCue, quoteEvidence } from '../facts/evidence.ts';
import { stanceIn } from '../polarity/stance.ts';
import { flag } from './flag.ts';

/** A consent document is itself the separate consent, so agreeing in it is no flag. */
const NOT_IN_CONSENT: ReadonlySet<WordedFlag> = new Set(['merged-consent']);
/** Flags that may also be denied or conditional; the others are there or not. */
const WITH_STANCE: ReadonlySet<WordedFlag> = new Set(['sells-or-shares-for-marketing']);

/** As much evidence of one flag as is ever looked at. */
const MOST_EVIDENCE = 50;

/** Flags that words alone carry, found by the rules of `flags.yml`. */
export function wordedFlags(context: ReadingContext, kind: DocumentKind): Claim<'flags'>[] {
  const found = new Map<WordedFlag, Evidence[]>();
  for (const sentence of context.sentences) {
    // A heading names a topic: «Данные детей» may go on «мы не собираем».
    if (context.document.blocks[sentence.block]?.kind === 'heading') continue;
    for (const match of sentence.matches) {
      if (match.rule.group !== 'flags') continue;
      const id = match.rule.id as WordedFlag;
      const evidence = found.get(id);
      if (!evidence) found.set(id, [{ sentence, match }]);
      else if (evidence.length < MOST_EVIDENCE) evidence.push({ sentence, match });
    }
  }
  if (kind === 'consent-document') for (const id of NOT_IN_CONSENT) found.delete(id);
  return [...found].map(([id, evidence]) => {
    const stance = WITH_STANCE.has(id) ? strongest(context, evidence) : 'stated';
    return flag(id, distinctQuotes(context, evidence), stance);
  });
}

/** What happens at all outweighs its denial elsewhere; “never, except …” is a denial with exceptions of their own. */
function strongest(context: ReadingContext, evidence: readonly Evidence[]): Stance {
  const stances = evidence.map(({ sentence, match }): Stance => {
    const { first, last } = match;
    const stance = stanceIn(context, sentence, { first, last, group: 'flags', bare: true });
    if (stance === 'none') return 'denied';
    return stance === 'denied' && hasCue(sentence, 'unless-agreed') ? 'conditional' : stance;
  });
  return (
    (['stated', 'denied', 'conditional'] as const).find((stance) => stances.includes(stance)) ?? 'stated'
  );
}

function distinctQuotes(context: ReadingContext, evidence: readonly Evidence[]) {
  const quotes = evidence.map((one) => quoteEvidence(context, one));
  return quotes.filter((quote, at) => quotes.findIndex(({ start }) => start === quote.start) === at);
}
