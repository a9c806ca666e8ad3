import type { Claim, DocumentKind, Facts } from '#lib/model/summary.ts';
import type { ReadingContext } from '../context.ts';
import { policySections } from './sections.ts';
import { substanceOf } from './substance.ts';
import type { Substance } from './substance.ts';
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
/** For one that calls itself a policy and says, in plain words, what is taken and what for. */
const PLAIN = { subject: 0.15, data: 3, more: 3 };
/** Plain as it may be, it names its subject now and then, unless it speaks of nothing else. */
const NAMED = { share: 0.06, dense: 0.35 };
/** For one whose chapters are those of a policy, whatever it calls itself. */
const CHAPTERS = { titled: 3, untitled: 4, data: 3, more: 2 };
const CONSENT_SHARE = 0.1;
const CONSENT_COUNT = 3;
/** A form's one sentence of consent, or a few of them, is no document. */
const CONSENT_WORDS = 45;
const CONSENT_SUBSTANCE = 3;
/** So many lines of consent count in a form, whose running text is short. */
const FORM_LINES = 3;
/** Sentences of running text below which nothing can be told. */
const FEWEST_SENTENCES = 5;
const TITLE_TIP = 0.2;

/** Languages with rules; of a document in another one only the title can be read. */
const WITH_RULES = new Set(['ru', 'en']);
const BY_TITLE = 0.6;

/**
 * Tells a privacy policy and a consent document from any other, by density and manner of its words and by what was read
 * out of it. Linear.
 */
export function documentKind(context: ReadingContext, claims: readonly Claim[], facts: Facts): KindReading {
  const voices = voicesOf(context);
  const substance = substanceOf(claims, facts);
  const title = titleOf(context.document);
  const consent = consentLead(voices, substance, title);
  if (consent > 0) return { kind: 'consent-document', confidence: sure(consent / 0.6) };
  const policy = Math.max(
    policyLead(voices, title),
    plainLead(voices, substance, title),
    chapterLead(policySections(context), voices, substance, title),
  );
  if (policy > 0) return { kind: 'policy', confidence: sure(policy / 0.5) };
  const foreign = !WITH_RULES.has(context.document.lang);
  if (foreign && title === 'policy' && voices.running >= FEWEST_SENTENCES) {
    return { kind: 'policy', confidence: BY_TITLE };
  }
  return { kind: 'other', confidence: sure(-Math.max(policy, consent) / 0.3) };
}

const sure = (distance: number): number => Math.round((0.55 + 0.44 * Math.min(1, distance)) * 100) / 100;

/** Above zero: a consent document. The data subject speaks, more than the operator explains. */
function consentLead(voices: Voices, { data, acts, terms }: Substance, title: DocumentKind): number {
  const { about, subject, policy, consent, consentCount, consentTold, consentLines, other, running } = voices;
  const titled = title === 'consent-document';
  // In a form to fill in the words of consent are a line or a heading of their own.
  const said = Math.max(consentCount, Math.min(consentLines, FORM_LINES));
  const told = titled ? (said + consentTold) / Math.max(1, running) : consent;
  const tip = titled ? TITLE_TIP : title === 'policy' ? -TITLE_TIP : 0;
  const spoken = consentCount >= CONSENT_COUNT || (titled && told > 0);
  const enough = about >= ABOUT_DATA || told >= 3 * CONSENT_SHARE || (titled && subject >= ABOUT_DATA);
  const whole =
    (titled ? voices.allWords : voices.words) >= CONSENT_WORDS && data + acts + terms >= CONSENT_SUBSTANCE;
  if (!spoken || !enough || !whole || other > told) return -0.1;
  return 2 * told + tip - policy - CONSENT_SHARE;
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

/** Above zero: it calls itself a policy and is one in plain speech, without the set phrases of policies. */
function plainLead(
  { about, policy, subject, other, running }: Voices,
  said: Substance,
  title: DocumentKind,
): number {
  const says = said.data >= PLAIN.data && said.acts > 0 && said.acts + said.terms >= PLAIN.more;
  const dense = running >= FEWEST_SENTENCES && subject >= PLAIN.subject && other <= subject / 2;
  const named = about + policy >= NAMED.share || subject >= NAMED.dense;
  if (title !== 'policy' || !says || !dense || !named) return -0.02;
  return subject - PLAIN.subject + TITLE_TIP;
}

/** Above zero: what it collects, what for, whom it gives it and how long it keeps it stand in chapters of their own. */
function chapterLead(
  sections: number,
  { subject, other }: Voices,
  { data, acts, terms }: Substance,
  title: DocumentKind,
): number {
  const enough = sections >= (title === 'policy' ? CHAPTERS.titled : CHAPTERS.untitled);
  if (!enough || data < CHAPTERS.data || acts + terms < CHAPTERS.more || other > subject) return -0.02;
  return 0.05 * sections;
}
