/**
 * Names that DPV defines, copied from its own files: w3c/dpv, `2.1/pd/pd.csv` (all), `2.0/dpv/modules/` purposes.csv
 * (all), consent_types.csv, consent_status.csv, consent_controls.csv, entities_legalrole.csv, entities_authority.csv,
 * context.csv (in part), and the terms that the guide `guides/consent-27560.html` uses in its tables.
 */
const list = (names: string): readonly string[] => names.trim().split(/\s+/);

const PD = list(`
  Accent AccountIdentifier Acquantaince Age AgeExact AgeRange ApartmentOwned Association Attitude Authenticating
  AuthenticationHistory BankAccount Behavioral Biometric BirthCountry BirthDate BirthPlace BloodType BrowserFingerprint
  BrowserHistory BrowsingBehavior BrowsingReferral CallLog CarOwned Character Citizenship City Communication
  CommunicationsMetadata Connection Contact Country Credit CreditCapacity CreditCardNumber CreditRecord CreditScore
  CreditStanding CreditWorthiness Criminal CriminalCharge CriminalConviction CriminalOffense CriminalPardon
  CurrentEmployment DNACode Demeanor Demographic DeviceApplications DeviceBased DeviceOperatingSystem DeviceSoftware
  Dialect DigitalFingerprint Disability DisciplinaryAction Dislike Divorce Domicile DrugTestResult Education
  EducationExperience EducationQualification EmailAddress EmailAddressPersonal EmailAddressWork EmailContent Emotion
  EmploymentHistory EthnicOrigin Ethnicity External FacialExpression FacialPrint Family FamilyHealthHistory
  FamilyStructure Favorite FavoriteColor FavoriteFood FavoriteMusic Fetish Financial FinancialAccount
  FinancialAccountNumber FinancialStatus Fingerprint Friend GPSCoordinate Gender GeneralReputation Genetic Geographic
  GroupMembership GroupProfile HairColor Health HealthHistory HealthRecord Height Historical HouseNumber HouseOwned
  Household IPAddress Identifier Identifying Income IncomeBracket IndividualHealthHistory IndividualProfile Insurance
  Intention Interaction Interest Internal Job KnowledgeBelief Language LifeHistory Like LinkClicked LoanRecord Locality
  Location MACAddress MaritalStatus Marriage MedicalHealth MentalHealth Mood Name Nationality OfficialID Offspring
  Opinion Ownership PINCode Parent Passport Password PastEmployment PaymentCard PaymentCardExpiry PaymentCardNumber
  PerformanceAtWork PersonalDocuments PersonalPossession Personality PhilosophicalBelief PhysicalAddress
  PhysicalCharacteristic PhysicalHealth PhysicalTrait Picture Piercing PoliticalAffiliation PoliticalOpinion PostalCode
  Preference Prescription PrivacyPreference Proclivity Professional ProfessionalCertification ProfessionalEvaluation
  ProfessionalInterview Profile PublicLife PubliclyAvailableSocialMedia Purchase PurchasesAndSpendingHabit Race
  Reference Region Relationship Reliability Religion ReligiousBelief Residency Retina RoomNumber Salary Sale School
  SecretText ServiceConsumptionBehavior Sexual SexualHistory SexualPreference Sibling SkinTone Social SocialMedia
  SocialMediaCommunication SocialNetwork SocialStatus Street TVViewingBehavior Tattoo Tax TelephoneNumber Thought
  Tracking TradeUnionMembership Transaction Transactional TravelHistory UID UserAgent Username VehicalLicenseNumber
  VehicalLicenseRegistration Vehicle VehicleLicense VehicleUsage VoiceCommunicationRecording VoiceMail Weight
  WorkEnvironment WorkHistory
`);

const PURPOSES = list(`
  AcademicResearch AccountManagement Advertising AgeVerification CombatClimateChange CommercialPurpose
  CommercialResearch CommunicationForCustomerCare CommunicationManagement CounterMoneyLaundering Counterterrorism
  CreditChecking CustomerCare CustomerClaimsManagement CustomerManagement CustomerOrderManagement
  CustomerRelationshipManagement CustomerSolvencyMonitoring DataAltruism DeliveryOfGoods DirectMarketing
  DisputeManagement EnforceAccessControl EnforceSecurity EstablishContractualAgreement FraudPreventionAndDetection
  FulfilmentOfContractualObligation FulfilmentOfObligation HumanResourceManagement IdentityAuthentication
  IdentityVerification ImproveExistingProductsAndServices ImproveHealthcare ImproveInternalCRMProcesses
  ImprovePublicServices ImproveTransportMobility IncreaseServiceRobustness InternalResourceOptimisation LegalCompliance
  MaintainCreditCheckingDatabase MaintainCreditRatingDatabase MaintainFraudDatabase Marketing MemberPartnerManagement
  MisusePreventionAndDetection NonCommercialPurpose NonCommercialResearch OptimisationForConsumer
  OptimisationForController OptimiseUserInterface OrganisationComplianceManagement OrganisationGovernance
  OrganisationRiskManagement PaymentManagement Personalisation PersonalisedAdvertising PersonalisedBenefits
  PersonnelHiring PersonnelManagement PersonnelPayment ProtectionOfIPR ProtectionOfNationalSecurity
  ProtectionOfPublicSecurity ProvideEventRecommendations ProvideOfficialStatistics ProvidePersonalisedRecommendations
  ProvideProductRecommendations PublicBenefit PublicPolicyMaking PublicRelations Purpose RecordManagement
  RepairImpairments RequestedServiceProvision ResearchAndDevelopment RightsFulfillment ScientificResearch
  SearchFunctionalities Sector SellDataToThirdParties SellInsightsFromData SellProducts SellProductsToDataSubject
  ServiceOptimisation ServicePersonalisation ServiceProvision ServiceRegistration ServiceUsageAnalytics
  SocialMediaMarketing TargetedAdvertising TechnicalServiceProvision UserInterfacePersonalisation VendorManagement
  VendorPayment VendorRecordsManagement VendorSelectionAssessment Verification hasPurpose hasSector
`);

const OTHERS = list(`
  Consent ExplicitlyExpressedConsent ExpressedConsent ImpliedConsent InformedConsent UninformedConsent
  ConsentExpired ConsentGiven ConsentInvalidated ConsentRefused ConsentRequestDeferred ConsentRequested ConsentRevoked
  ConsentStatus ConsentUnknown ConsentWithdrawn RenewedConsentGiven
  ConsentControl ObtainConsent ProvideConsent ReaffirmConsent WithdrawConsent
  DataController DataExporter DataImporter DataProcessor DataSubProcessor JointDataControllers Recipient ServiceConsumer
  ServiceProvider ThirdParty hasDataController hasDataProcessor hasRecipient
  Authority DataProtectionAuthority
  Applicability NotApplicable NotAvailable UnknownApplicability hasApplicability Duration EndlessDuration
  FixedOccurrencesDuration IndeterminateDuration TemporalDuration UntilEventDuration UntilTimeDuration hasDuration
  hasIdentifier
  ConsentRecord ConsentReceipt ConsentNotice PrivacyNotice DataSubject DataSubjectRight LegalEntity Location
  PersonalData Process Service SpecialCategoryPersonalData StorageDuration StorageLocation
  hasConsentControl hasConsentStatus hasDataSubject hasEntity hasIndicationMethod hasJurisdiction hasLegalBasis hasName
  hasNotice hasPersonalData hasProcess hasRecordOfActivity hasRight hasService hasStorageCondition isExercisedAt
  isIndicatedAtTime isIndicatedBy
`);

export const DPV_NAMES: Readonly<Record<'dpv' | 'pd', ReadonlySet<string>>> = {
  pd: new Set(PD),
  dpv: new Set([...PURPOSES, ...OTHERS]),
};
