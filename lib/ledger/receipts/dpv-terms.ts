import type { DataId, PurposeId, RecipientId } from '#lib/model/taxonomy.ts';

/**
 * Our taxonomy in the words of the W3C Data Privacy Vocabulary (DPV 2) and its extension of personal data. The term is
 * never narrower than our scope note; null where the vocabulary has none that fits, which a receipt then says.
 */
export type DpvTerm = `${'dpv' | 'pd'}:${string}`;

export const DPV_DATA: Readonly<Record<DataId, DpvTerm | null>> = {
  name: 'pd:Name',
  email: 'pd:EmailAddress',
  phone: 'pd:TelephoneNumber',
  address: 'pd:PhysicalAddress',
  'birth-date': 'pd:Age',
  gender: 'pd:Gender',
  'government-id': 'pd:OfficialID',
  payment: 'pd:Financial',
  'purchase-history': 'pd:Purchase',
  account: null,
  messages: 'pd:Communication',
  'photo-video': 'pd:Picture',
  audio: 'pd:VoiceCommunicationRecording',
  ip: 'pd:IPAddress',
  cookies: 'pd:Tracking',
  device: 'pd:DeviceBased',
  usage: 'pd:BrowsingBehavior',
  location: 'pd:Location',
  employment: 'pd:Professional',
  education: 'pd:Education',
  family: 'pd:Family',
  'social-profile': 'pd:SocialMedia',
  preferences: 'pd:Preference',
  'from-others': null,
  health: 'pd:MedicalHealth',
  biometric: 'pd:Biometric',
  special: 'dpv:SpecialCategoryPersonalData',
};

/** What calls for more care by the law of most countries. */
export const SENSITIVE: readonly DataId[] = ['health', 'biometric', 'special'];

export const DPV_PURPOSES: Readonly<Record<PurposeId, DpvTerm | null>> = {
  service: 'dpv:ServiceProvision',
  identification: 'dpv:IdentityVerification',
  communication: 'dpv:CommunicationManagement',
  marketing: 'dpv:DirectMarketing',
  'targeted-advertising': 'dpv:TargetedAdvertising',
  personalisation: 'dpv:Personalisation',
  analytics: 'dpv:ServiceUsageAnalytics',
  improvement: 'dpv:ImproveExistingProductsAndServices',
  technical: 'dpv:RepairImpairments',
  payment: 'dpv:PaymentManagement',
  delivery: 'dpv:DeliveryOfGoods',
  security: 'dpv:EnforceSecurity',
  legal: 'dpv:LegalCompliance',
  disputes: 'dpv:DisputeManagement',
  recruitment: 'dpv:PersonnelHiring',
};

export const DPV_RECIPIENTS: Readonly<Record<RecipientId, DpvTerm | null>> = {
  affiliates: 'dpv:ThirdParty',
  processors: 'dpv:DataProcessor',
  partners: 'dpv:ThirdParty',
  'other-users': 'dpv:Recipient',
  'analytics-providers': 'dpv:Recipient',
  advertisers: 'dpv:ThirdParty',
  'payment-providers': 'dpv:Recipient',
  authorities: 'dpv:Authority',
  acquirer: 'dpv:ThirdParty',
  'cross-border': 'dpv:DataImporter',
  public: null,
};

const NAMESPACES = { dpv: 'https://w3id.org/dpv#', pd: 'https://w3id.org/dpv/pd#' } as const;

/** The term as a whole address: `https://w3id.org/dpv/pd#Name`. */
export function iriOf(term: DpvTerm): string {
  const [prefix = 'dpv', name = ''] = term.split(':');
  return NAMESPACES[prefix as keyof typeof NAMESPACES] + name;
}
