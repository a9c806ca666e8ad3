import type { DocumentKind } from '#lib/model/summary.ts';
import type { ReadingContext } from '../context.ts';
import { titleOf } from './title.ts';
import { voicesOf } from './voices.ts';
import type { Voices } from './voices.ts';

/** What a document is, and how sure that is, 0–1. */
export interface KindReading {
  readonly kind: DocumentKind;
  readonly confidence: number;
}

/**
 * What the words would have to reach, as shares of the sentences in running text. Pages that only mention consent in a
 * footer stay far below; titles mislead, so they only tip the balance.
 */
const ABOUT_DATA = 0.16;
const UNTITLED = { about: 0.16, policy: 0.1, count: 3 };
/** For a document that calls itself a policy. */
const TITLED = { about: 0.1, policy: 0.06, count: 1 };
const CONSENT_SHARE = 0.1;
const CONSENT_COUNT = 3;
/** Sentences of running text below which nothing can be told. */
const FEWEST_SENTENCES = 5;
const TITLE_TIP = 0.2;

/** Languages with rules; of a document in another one only the title can be read. */
const WITH_RULES = new Set(['ru', 'en']);
const BY_TITLE = 0.6;

/** Tells a privacy policy and a consent document from any other, by density and manner of its words. Linear. */
export function documentKind(context: ReadingContext): KindReading {
  const voices = voicesOf(context);
  const title = titleOf(context.document);
  const consent = consentLead(voices, title);
  if (consent > 0) return { kind: 'consent-document', confidence: sure(consent / 0.6) };
  const policy = policyLead(voices, title);
  if (!WITH_RULES.has(context.document.lang) && policy <= 0 && title === 'policy') {
    return { kind: 'policy', confidence: BY_TITLE };
  }
  if (policy > 0) return { kind: 'policy', confidence: sure(policy / 0.5) };
  return { kind: 'other', confidence: sure(-Math.max(policy, consent) / 0.3) };
}

const sure = (distance: number): number => Math.round((0.55 + 0.44 * Math.min(1, distance)) * 100) / 100;

/** Above zero: a consent document. The data subject speaks, more than the operator explains. */
function consentLead({ about, policy, consent, consentCount, other }: Voices, title: DocumentKind): number {
  const tip = title === 'consent-document' ? TITLE_TIP : title === 'policy' ? -TITLE_TIP : 0;
  const spoken = consentCount >= CONSENT_COUNT || (title === 'consent-document' && consentCount > 0);
  const enough = about >= ABOUT_DATA || consent >= 3 * CONSENT_SHARE;
  if (!spoken || !enough || other > consent) return -0.1;
  return 2 * consent + tip - policy - CONSENT_SHARE;
}

/** Above zero: a policy. It speaks of personal data throughout, in the way that policies do. */
function policyLead({ about, policy, policyCount, other, running }: Voices, title: DocumentKind): number {
  const titled = title === 'policy';
  const floor = titled ? TITLED : UNTITLED;
  const dense =
    running >= FEWEST_SENTENCES &&
    about >= floor.about &&
    policy >= floor.policy &&
    policyCount >= floor.count;
  const lead = about - floor.about + (policy - floor.policy) + (titled ? TITLE_TIP : 0);
  if (!dense || other > 2 * policy) return Math.min(-0.02, lead - 0.3);
  return Math.max(0.02, lead);
}
