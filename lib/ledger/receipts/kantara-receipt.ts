import { isRealDay as isDay } from '#lib/model/day.ts';
import type { DataId } from '#lib/model/taxonomy.ts';
import { dataIds } from './data-ids.ts';
import { DPV_DATA, DPV_PURPOSES, iriOf, SENSITIVE, type DpvTerm } from './dpv-terms.ts';
import { howGiven, isImplied } from './how-given.ts';
import { originOf, sealed, type Origin, type Seal } from './origin.ts';
import { isConsent, NOT_STATED, receiptId, type ReceiptBasis } from './receipt-basis.ts';
import { saidOf, valuesOf } from './said-in-documents.ts';
import { thirdParties } from './third-parties.ts';

interface Purpose {
  readonly purpose: string;
  readonly purposeCategory: readonly string[];
  readonly consentType: string;
  readonly piiCategory: readonly string[];
  readonly termination: string;
  readonly thirdPartyDisclosure: boolean;
  readonly thirdPartyName?: string;
}

/** What the specification has no room for: which answers stand for none, and a time of which only the day is known. */
interface Unknown {
  readonly notStated?: readonly ('sensitive' | 'thirdPartyDisclosure')[];
  /** `YYYY-MM-DD`; then `consentTimestamp` is the first second of it in UTC. */
  readonly day?: string;
}

/** A receipt as Kantara's Consent Receipt Specification 1.1.0 has it. @see lib/ledger/README.md for its source */
export interface KantaraReceipt {
  readonly version: 'KI-CR-v1.1.0';
  /** Country code of the law that the policy names. */
  readonly jurisdiction: string;
  /** Seconds since 1970. */
  readonly consentTimestamp: number;
  readonly collectionMethod: string;
  readonly consentReceiptID: string;
  readonly language?: string;
  readonly piiPrincipalId: string;
  readonly piiControllers: readonly object[];
  readonly policyUrl: string;
  readonly services: readonly { readonly service: string; readonly purposes: readonly Purpose[] }[];
  readonly sensitive: boolean;
  readonly spiCat: readonly string[];
  /** Beyond the specification, which allows it: the exact words, and where in whose log the consent stands. */
  readonly consentLedger: Origin & Unknown & Seal;
}

/** The receipt of a consent; undefined for a refusal, which this specification cannot express. */
export async function kantaraReceipt(basis: ReceiptBasis): Promise<KantaraReceipt | undefined> {
  const { consent, documents } = basis;
  if (consent.decision === 'refused' || !isConsent(consent)) return undefined;
  const language = documents[0]?.lang;
  const receipt = {
    version: 'KI-CR-v1.1.0',
    jurisdiction: valuesOf(documents, 'governing-law')[0] ?? NOT_STATED,
    consentTimestamp: Math.floor(Date.parse(consent.time) / 1000),
    collectionMethod: howGiven(consent),
    consentReceiptID: await receiptId(basis),
    ...(language !== undefined && { language }),
    piiPrincipalId: NOT_STATED,
    piiControllers: [controller(basis)],
    policyUrl: documents[0]?.url || consent.documents[0]?.href || NOT_STATED,
    services: [{ service: consent.page.title || consent.site || NOT_STATED, purposes: purposes(basis) }],
    ...sensitivity(basis),
  } as const;
  return sealed(receipt, { ...originOf(basis), ...unknownIn(basis, receipt) });
}

function controller({ consent, documents }: ReceiptBasis): object {
  return {
    piiController: valuesOf(documents, 'operator')[0] ?? (consent.entered?.operator || NOT_STATED),
    contact: NOT_STATED,
    address: { streetAddress: valuesOf(documents, 'withdrawal-postal')[0] ?? NOT_STATED },
    email: valuesOf(documents, 'withdrawal-email')[0] ?? NOT_STATED,
    phone: NOT_STATED,
    ...(consent.page.url && { piiControllerUrl: URL.parse(consent.page.url)?.origin }),
  };
}

/** One for each purpose that a document names; where none does, the words of the consent themselves. */
function purposes(basis: ReceiptBasis): Purpose[] {
  const { consent, documents } = basis;
  const common = {
    consentType: consentType(basis),
    piiCategory: orNotStated(dataIds(basis).map((id) => category(DPV_DATA[id], id))),
    termination: valuesOf(documents, 'retention').join('; ') || NOT_STATED,
    ...disclosure(basis),
  };
  const named = saidOf(documents, 'purposes').filter(({ stance }) => stance !== 'denied');
  if (named.length > 0)
    return named.map(({ id, words }) => ({
      purpose: words,
      purposeCategory: [category(DPV_PURPOSES[id], id)],
      ...common,
    }));
  const isMarketing = consent.control.covers.includes('marketing');
  const purposeCategory = isMarketing ? [category(DPV_PURPOSES.marketing, 'marketing')] : [NOT_STATED];
  return [{ purpose: consent.control.label || NOT_STATED, purposeCategory, ...common }];
}

/**
 * The specification wants a yes or a no. Of a policy that is silent no less than yes is promised; where none was read,
 * yes would be invented: it is no, and {@link unknownIn} tells that it means nothing.
 */
function disclosure(basis: ReceiptBasis): Pick<Purpose, 'thirdPartyDisclosure' | 'thirdPartyName'> {
  const third = thirdParties(basis.documents);
  if (third.says === 'named') return { thirdPartyDisclosure: true, thirdPartyName: third.names };
  if (isAgreedTo(basis)) return { thirdPartyDisclosure: true, thirdPartyName: NOT_STATED };
  return third.says === 'denied' || basis.documents.length === 0
    ? { thirdPartyDisclosure: false }
    : { thirdPartyDisclosure: true, thirdPartyName: NOT_STATED };
}

/** The very words agreed to allow passing on, whatever a document leaves out or denies. */
const isAgreedTo = ({ consent }: ReceiptBasis): boolean => consent.control.covers.includes('third-party');

/** Fields that have to be yes or no, or a moment, and of which that is not known. */
function unknownIn(basis: ReceiptBasis, { spiCat }: Pick<KantaraReceipt, 'spiCat'>): Unknown {
  const { consent, documents } = basis;
  const notStated = [
    spiCat.includes(NOT_STATED) ? ('sensitive' as const) : [],
    !isAgreedTo(basis) && thirdParties(documents).says === 'nothing' ? ('thirdPartyDisclosure' as const) : [],
  ].flat();
  return {
    ...(notStated.length > 0 && { notStated }),
    ...(isDay(consent.time) && { day: consent.time }),
  };
}

/** Where nothing was seen, nothing is said. */
function consentType({ consent }: ReceiptBasis): string {
  if (consent.entered) return NOT_STATED;
  return isImplied(consent) ? 'IMPLICIT' : 'EXPLICIT';
}

/**
 * Without a document nothing is known of it: then it is no, since yes would be invented, of a category that is not
 * stated.
 */
function sensitivity(basis: ReceiptBasis): Pick<KantaraReceipt, 'sensitive' | 'spiCat'> {
  const { covers } = basis.consent.control;
  const covered: DataId[] = [
    ...(covers.includes('special') ? (['special'] as const) : []),
    ...(covers.includes('biometric') ? (['biometric'] as const) : []),
  ];
  const ids = new Set([...dataIds(basis).filter((id) => SENSITIVE.includes(id)), ...covered]);
  if (ids.size > 0) return { sensitive: true, spiCat: [...ids].map((id) => category(DPV_DATA[id], id)) };
  return basis.documents.length > 0
    ? { sensitive: false, spiCat: [] }
    : { sensitive: false, spiCat: [NOT_STATED] };
}

/** The address of a term, or that the vocabulary has none. */
const category = (term: DpvTerm | null, id: string): string =>
  term === null ? `${id} (no term in DPV)` : iriOf(term);

const orNotStated = (list: readonly string[]): readonly string[] => (list.length > 0 ? list : [NOT_STATED]);
