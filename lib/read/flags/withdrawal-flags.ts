import type { Claim, Facts } from '#lib/model/summary.ts';
import type { ReadingContext } from '../context.ts';
import { hasCue } from '../facts/evidence.ts';
import { absence, flag } from './flag.ts';

/** Ways that stop mailings or close an account, but withdraw no consent. */
const NO_WITHDRAWAL = new Set(['unsubscribe-link']);
const BESIDE_CONSENT = new Set(['unsubscribe-link', 'account']);
const BY_POST = new Set(['post', 'in-person']);

/** What the ways to withdraw leave open: none at all, or paper only. */
export function withdrawalFlags(context: ReadingContext, facts: Facts): Claim<'flags'>[] {
  const fact = facts['withdrawal-channels'];
  const ways = [fact?.value ?? []].flat();
  const tiedEmail = facts['withdrawal-email']?.general === false;
  if (ways.every((way) => NO_WITHDRAWAL.has(way)) && !tiedEmail) return [absence('no-withdrawal-route')];
  const ofConsent = ways.filter((way) => !BESIDE_CONSENT.has(way));
  const onPaper = ofConsent.length > 0 && ofConsent.every((way) => BY_POST.has(way));
  // «в форме, в которой согласие дано» opens the way it came in.
  const otherWay = tiedEmail || context.sentences.some((sentence) => hasCue(sentence, 'form-as-given'));
  const speaks = [facts.rights?.value ?? []].flat().includes('withdraw');
  return onPaper && !otherWay && speaks ? [flag('withdrawal-by-post-only', fact?.quotes ?? [])] : [];
}
