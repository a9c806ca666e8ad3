import type { PurposeId, RecipientId } from '#lib/model/taxonomy.ts';
import { dataIds } from './data-ids.ts';
import { DPV_DATA, DPV_PURPOSES, DPV_RECIPIENTS, SENSITIVE, type DpvTerm } from './dpv-terms.ts';
import { isImplied } from './how-given.ts';
import { listOr, unstated, type Node } from './json-ld.ts';
import type { ReceiptBasis, ReceiptDocument } from './receipt-basis.ts';
import { saidOf, valuesOf } from './said-in-documents.ts';
import { thirdParties } from './third-parties.ts';

/** What the documents say is done with the data, as one process: they seldom tell what belongs to which purpose. */
export function isoProcess(basis: ReceiptBasis, controller: string): Node {
  const { consent, documents } = basis;
  const rights = valuesOf(documents, 'rights');
  return {
    '@type': 'dpv:Process',
    'dpv:hasService': { '@type': 'dpv:Service', 'dct:title': consent.page.title || consent.site },
    'dpv:hasPurpose': purposes(basis),
    'dpv:hasPersonalData': listOr(data(basis), 'dpv:PersonalData'),
    'dpv:hasDataController': { '@id': controller },
    'dpv:hasLegalBasis': legalBasis(basis),
    'dpv:hasRecipient': recipients(basis),
    'dpv:hasStorageCondition': [unstated('dpv:StorageLocation'), storageDuration(documents)],
    'dpv:hasJurisdiction': jurisdiction(documents),
    'dpv:hasConsentControl': withdrawal(documents),
    'dpv:hasRight': listOr(
      rights.map((right) => ({ '@type': 'dpv:DataSubjectRight', 'dct:title': right })),
      'dpv:DataSubjectRight',
    ),
  };
}

/** What was refused is no basis for anything; whether the operator claims another one, nobody said. */
const legalBasis = (basis: ReceiptBasis): Node =>
  basis.consent.decision === 'refused' ? unstated('dpv:LegalBasis') : { '@id': consentType(basis) };

/** The kind of consent in DPV's words. Of one that was only told, no more than that it was one. */
export function consentType({ consent }: Pick<ReceiptBasis, 'consent'>): DpvTerm {
  if (consent.entered) return 'dpv:Consent';
  return isImplied(consent) ? 'dpv:ImpliedConsent' : 'dpv:ExpressedConsent';
}

function purposes({ consent, documents }: ReceiptBasis): readonly Node[] {
  const said = saidOf(documents, 'purposes').filter(({ stance }) => stance !== 'denied');
  const named = said.map(({ id, words }) => purpose(id, words));
  if (named.length > 0) return named;
  const { covers, label } = consent.control;
  return covers.includes('marketing')
    ? [purpose('marketing', label)]
    : [{ ...unstated('dpv:Purpose'), ...(label && { 'skos:note': label }) }];
}

const purpose = (id: PurposeId, words: string): Node => termed('dpv:Purpose', DPV_PURPOSES[id], id, words);

function data(basis: ReceiptBasis): Node[] {
  const words = new Map(saidOf(basis.documents, 'data').map((said) => [said.id, said.words]));
  return dataIds(basis).map((id) => {
    const type = SENSITIVE.includes(id) ? 'dpv:SpecialCategoryPersonalData' : 'dpv:PersonalData';
    return termed(type, DPV_DATA[id], id, words.get(id) ?? '');
  });
}

function recipients({ consent, documents }: ReceiptBasis): readonly Node[] {
  // What the very words allow, no document denies.
  if (thirdParties(documents).says === 'denied' && !consent.control.covers.includes('third-party'))
    return [{ '@type': 'dpv:Recipient', 'dpv:hasApplicability': { '@id': 'dpv:NotApplicable' } }];
  const said = saidOf(documents, 'recipients').filter(({ stance }) => stance !== 'denied');
  const nodes = said.map(({ id, stance, words }) => ({
    ...recipient(id, words),
    ...(stance === 'conditional' && { 'skos:scopeNote': 'in certain cases only' }),
  }));
  return listOr(nodes, 'dpv:Recipient');
}

const recipient = (id: RecipientId, words: string): Node =>
  termed('dpv:Recipient', DPV_RECIPIENTS[id], id, words);

/** A thing of a type, in the narrower term where DPV has one; where it has none, that is said. */
function termed(type: string, term: DpvTerm | null, id: string, words: string): Node {
  return {
    '@type': type,
    'dct:identifier': id,
    ...(term === null ? { 'skos:editorialNote': 'no term in DPV' } : { 'skos:broader': { '@id': term } }),
    ...(words && { 'dct:description': words }),
  };
}

function storageDuration(documents: readonly ReceiptDocument[]): Node {
  const values = valuesOf(documents, 'retention');
  if (values.length === 0) return unstated('dpv:StorageDuration');
  return {
    '@type': 'dpv:StorageDuration',
    'dpv:hasDuration': values.map((value) => ({ '@type': durationType(value), 'rdf:value': value })),
  };
}

function durationType(value: string): DpvTerm {
  if (value.startsWith('fixed:')) return 'dpv:TemporalDuration';
  if (value === 'unlimited') return 'dpv:EndlessDuration';
  return value.startsWith('until-') ? 'dpv:UntilEventDuration' : 'dpv:IndeterminateDuration';
}

function jurisdiction(documents: readonly ReceiptDocument[]): Node {
  const [law] = valuesOf(documents, 'governing-law');
  return law !== undefined && /^[A-Z]{2}$/.test(law) ? { '@id': `loc:${law}` } : unstated('dpv:Location');
}

function withdrawal(documents: readonly ReceiptDocument[]): Node {
  const ways = ['withdrawal-email', 'withdrawal-postal', 'withdrawal-channels'] as const;
  const at = ways.map((id) => valuesOf(documents, id)).find((values) => values.length > 0);
  return at
    ? { '@type': 'dpv:WithdrawConsent', 'dpv:isExercisedAt': [...at] }
    : unstated('dpv:WithdrawConsent');
}
