import { COVERS, type Covers } from '#lib/model/control.ts';
import type { IfAgreed, Sense } from './lexicon/lexicon.ts';
import { handlesData } from './handles-data.ts';
import type { Hit } from './phrase.ts';

const IF_AGREED: Readonly<Record<IfAgreed, Covers>> = {
  'agreed-processing': 'processing',
  'agreed-terms': 'terms',
  'agreed-marketing': 'marketing',
  'agreed-publication': 'publication',
};

/** What is said of data in words of its own, so that it need not be told from what is agreed to. */
const OF_DATA: ReadonlySet<Covers> = new Set([
  'third-party',
  'cross-border',
  'special',
  'biometric',
  'publication',
]);

/** To give data on or to show them is one thing, whatever else is done with them another. */
const GIVEN_ON: readonly Covers[] = ['third-party', 'cross-border', 'publication'];

/**
 * What words cover by their phrases, in the order of {@link COVERS}.
 * @param optsOut its own "not" denies nothing
 */
export function coversIn(
  hits: readonly Hit<Sense>[],
  words: readonly string[],
  agrees: boolean,
  optsOut: boolean,
): Covers[] {
  const covered = new Set(
    hits
      .filter((hit) => (optsOut || !denied(hit, hits)) && !isMailingContact(hit, hits, words))
      .map((hit) => coverOf(hit, agrees)),
  );
  const isPlain = !hits.some(({ category }) => category === 'processing');
  if (isPlain && Array.from(OF_DATA).some((cover) => covered.has(cover))) covered.delete('processing');
  if (GIVEN_ON.some((cover) => covered.has(cover)) && !handlesData(words)) covered.delete('processing');
  return COVERS.filter((cover) => covered.has(cover));
}

/** "Contact you with offers" is advertising, and nothing besides is done with data. */
const isMailingContact = (
  { category, from, to }: Hit<Sense>,
  hits: readonly Hit<Sense>[],
  words: readonly string[],
): boolean =>
  category === 'agreed-processing' &&
  hits.some(
    (hit) =>
      hit.category === 'marketing' &&
      ((hit.from < to && from < hit.to) ||
        (words.slice(from, to).some((word) => CONTACTS.test(word)) &&
          !words.some((word) => ASKED.test(word)))),
  );

/** In the languages of the lexicon, to write, to call, to get in touch. */
const CONTACTS =
  /^(?:contact|call|text|phone|email|anruf|anzuruf|rückruf|zurückruf|kontakt|appel|rappel|recontact|llam|telefon|dzwoni|zadzwoni|звон|позвон|связ|телефон|richiam|ricontatt|chiam)/;

/** What one is called back about: that is no advertising. */
const ASKED =
  /^(?:заявк|запрос|заказ|обращени|order|request|enquir|inquir|application|booking|anfrage|bestellung|demande|commande|solicitud|pedido|richiest|ordin|zapytani|zamówieni|zgłoszeni)/;

const coverOf = ({ category }: Hit<Sense>, agrees: boolean): Sense =>
  agrees && isIfAgreed(category) ? IF_AGREED[category] : category;

const isIfAgreed = (sense: Sense): sense is IfAgreed => sense in IF_AGREED;

/** "We do not pass data to third parties" covers no passing on; "без рекламы" no advertising. */
function denied(hit: Hit<Sense>, hits: readonly Hit<Sense>[]): boolean {
  const cover = coverOf(hit, true);
  const reach = cover === 'third-party' ? 5 : 3;
  if (cover !== 'third-party' && cover !== 'marketing' && cover !== 'publication') return false;
  return hits.some(
    (other) =>
      other.category === 'negator' &&
      other.to <= hit.from &&
      other.to >= hit.from - reach &&
      !isWithinAgreement(other, hits),
  );
}

/** «Не против», "do not object": the negation is the agreement. */
const isWithinAgreement = ({ from, to }: Hit<Sense>, hits: readonly Hit<Sense>[]): boolean =>
  hits.some((hit) => hit.category === 'agree' && hit.from <= from && hit.to >= to && hit.to - hit.from < 4);
