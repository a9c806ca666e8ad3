import { isRealDay } from '#lib/model/day.ts';
import { howGiven } from './how-given.ts';
import { consentType } from './iso-process.ts';
import type { Node } from './json-ld.ts';
import { NOT_STATED, type ReceiptBasis } from './receipt-basis.ts';
import { valuesOf } from './said-in-documents.ts';

/** Consent given or refused, and taken back where that is on record. */
export function isoEvents(basis: ReceiptBasis): Node[] {
  const { consent, withdrawn } = basis;
  const isGiven = consent.decision === 'given';
  const state = isGiven ? ['dpv:ConsentGiven', consentType(basis)] : ['dpv:ConsentRefused'];
  const act = {
    ...event(state, consent.time, validity(basis)),
    'dpv:hasIndicationMethod': howGiven(consent),
  };
  return withdrawn === undefined ? [act] : [act, event(['dpv:ConsentWithdrawn'], withdrawn, UNKNOWN)];
}

/** The specification asks for UTC; of a day without a time, the day is all that is told. */
const event = (types: readonly string[], time: string, duration: Node): Node => ({
  '@type': types,
  'dpv:isIndicatedAtTime': isRealDay(time) ? dayOf(time) : new Date(time).toISOString(),
  'dpv:isIndicatedBy': { '@id': 'dpv:DataSubject' },
  'dpv:hasDuration': duration,
});

const dayOf = (day: string): Node => ({ '@type': 'xsd:date', '@value': day });

const UNKNOWN: Node = { '@type': 'dpv:IndeterminateDuration', 'rdf:value': NOT_STATED };

/** How long the consent holds: until it is taken back, where a document says so; its other terms are of the data. */
function validity({ documents }: ReceiptBasis): Node {
  return valuesOf(documents, 'retention').includes('until-withdrawal')
    ? { '@type': 'dpv:UntilEventDuration', 'rdf:value': 'withdrawal of the consent' }
    : UNKNOWN;
}
