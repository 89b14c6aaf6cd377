import { addressOf, currentElmVersion, type ElmVersion, type PrefixedName } from './elm-version.ts'

/**
 * How a term's values are written: another node, text by language, a literal without a type (`plain`),
 * or a literal of the XML Schema type of that name.
 */
export type TermKind =
  | 'node'
  | 'text'
  | 'plain'
  | 'string'
  | 'dateTime'
  | 'duration'
  | 'anyURI'
  | 'integer'
  | 'boolean'
  | 'decimal'

/**
 * Properties that the profile for learning opportunities and qualifications (LOQ) allows, by their JSON-LD keys.
 * The keys are those of the context that the European Commission published for credentials, which differ from the
 * terms in places (`contentURL`, `thematicArea`); that context lacks four terms and types `dc:modified` wrongly.
 */
export const elmTerms = {
  accreditation: { term: 'elm:accreditation', kind: 'node' },
  accreditingAgent: { term: 'elm:accreditingAgent', kind: 'node' },
  additionalNote: { term: 'elm:additionalNote', kind: 'node' },
  address: { term: 'elm:address', kind: 'node' },
  admissionProcedure: { term: 'elm:admissionProcedure', kind: 'node' },
  amount: { term: 'elm:amount', kind: 'node' },
  attachmentType: { term: 'elm:attachmentType', kind: 'node' },
  awardingBody: { term: 'elm:awardingBody', kind: 'node' },
  awardingOpportunity: { term: 'elm:awardingOpportunity', kind: 'node' },
  bannerImage: { term: 'elm:bannerImage', kind: 'node' },
  contactForm: { term: 'elm:contactForm', kind: 'node' },
  contactPoint: { term: 'elm:contactPoint', kind: 'node' },
  contentEncoding: { term: 'elm:contentEncoding', kind: 'node' },
  contentType: { term: 'elm:contentType', kind: 'node' },
  countryCode: { term: 'elm:countryCode', kind: 'node' },
  creditPoint: { term: 'elm:creditPoint', kind: 'node' },
  decision: { term: 'elm:decision', kind: 'node' },
  defaultLanguage: { term: 'elm:defaultLanguage', kind: 'node' },
  educationLevel: { term: 'elm:educationLevel', kind: 'node' },
  educationSubject: { term: 'elm:educationSubject', kind: 'node' },
  emailAddress: { term: 'elm:emailAddress', kind: 'node' },
  entitledBy: { term: 'elm:entitledBy', kind: 'node' },
  entitlementStatus: { term: 'elm:entitlementStatus', kind: 'node' },
  entitlesTo: { term: 'elm:entitlesTo', kind: 'node' },
  entryRequirement: { term: 'elm:entryRequirement', kind: 'node' },
  framework: { term: 'elm:framework', kind: 'node' },
  fullAddress: { term: 'elm:fullAddress', kind: 'node' },
  generalisationOf: { term: 'elm:generalisationOf', kind: 'node' },
  gradingScheme: { term: 'elm:gradingScheme', kind: 'node' },
  grant: { term: 'elm:grant', kind: 'node' },
  groupMemberOf: { term: 'elm:groupMemberOf', kind: 'node' },
  hasPart: { term: 'elm:hasPart', kind: 'node' },
  influencedBy: { term: 'elm:influencedBy', kind: 'node' },
  influences: { term: 'elm:influences', kind: 'node' },
  isPartOf: { term: 'elm:isPartOf', kind: 'node' },
  landingPage: { term: 'elm:landingPage', kind: 'node' },
  learningAchievementSpecification: { term: 'elm:learningAchievementSpecification', kind: 'node' },
  learningActivitySpecification: { term: 'elm:learningActivitySpecification', kind: 'node' },
  learningOutcome: { term: 'elm:learningOutcome', kind: 'node' },
  learningOutcomeSummary: { term: 'elm:learningOutcomeSummary', kind: 'node' },
  learningSchedule: { term: 'elm:learningSchedule', kind: 'node' },
  learningSetting: { term: 'elm:learningSetting', kind: 'node' },
  limitEQFLevel: { term: 'elm:limitEQFLevel', kind: 'node' },
  limitField: { term: 'elm:limitField', kind: 'node' },
  limitJurisdiction: { term: 'elm:limitJurisdiction', kind: 'node' },
  limitNationalOccupation: { term: 'elm:limitNationalOccupation', kind: 'node' },
  limitOccupation: { term: 'elm:limitOccupation', kind: 'node' },
  limitOrganisation: { term: 'elm:limitOrganisation', kind: 'node' },
  limitQualification: { term: 'elm:limitQualification', kind: 'node' },
  location: { term: 'elm:location', kind: 'node' },
  logo: { term: 'elm:logo', kind: 'node' },
  mode: { term: 'elm:mode', kind: 'node' },
  noteFormat: { term: 'elm:noteFormat', kind: 'node' },
  organisation: { term: 'elm:organisation', kind: 'node' },
  phone: { term: 'elm:phone', kind: 'node' },
  priceDetail: { term: 'elm:priceDetail', kind: 'node' },
  provenBy: { term: 'elm:provenBy', kind: 'node' },
  proves: { term: 'elm:proves', kind: 'node' },
  providedBy: { term: 'elm:providedBy', kind: 'node' },
  qualificationCode: { term: 'elm:qualificationCode', kind: 'node' },
  relatedESCOSkill: { term: 'elm:relatedESCOSkill', kind: 'node' },
  relatedSkill: { term: 'elm:relatedSkill', kind: 'node' },
  report: { term: 'elm:report', kind: 'node' },
  reusabilityLevel: { term: 'elm:reusabilityLevel', kind: 'node' },
  scheduleInformation: { term: 'elm:scheduleInformation', kind: 'node' },
  spatialCode: { term: 'elm:spatialCode', kind: 'node' },
  specialisationOf: { term: 'elm:specialisationOf', kind: 'node' },
  supplementaryDocument: { term: 'elm:supplementaryDocument', kind: 'node' },
  targetGroup: { term: 'elm:targetGroup', kind: 'node' },
  taxIdentifier: { term: 'elm:taxIdentifier', kind: 'node' },
  unit: { term: 'elm:unit', kind: 'node' },
  vatIdentifier: { term: 'elm:vatIdentifier', kind: 'node' },
  thematicArea: { term: 'elm:ISCEDFCode', kind: 'node' },
  eqfLevel: { term: 'elm:EQFLevel', kind: 'node' },
  nqfLevel: { term: 'elm:NQFLevel', kind: 'node' },
  eIDASIdentifier: { term: 'elm:eidasLegalIdentifier', kind: 'node' },
  creator: { term: 'dc:creator', kind: 'node' },
  language: { term: 'dc:language', kind: 'node' },
  publisher: { term: 'dc:publisher', kind: 'node' },
  spatial: { term: 'dc:spatial', kind: 'node' },
  subject: { term: 'dc:subject', kind: 'node' },
  temporal: { term: 'dc:temporal', kind: 'node' },
  dcType: { term: 'dc:type', kind: 'node' },
  inScheme: { term: 'skos:inScheme', kind: 'node' },
  identifier: { term: 'adms:identifier', kind: 'node' },
  geometry: { term: 'locn:geometry', kind: 'node' },
  hasSubOrganization: { term: 'org:hasSubOrganization', kind: 'node' },
  subOrganizationOf: { term: 'org:subOrganizationOf', kind: 'node' },
  registration: { term: 'rov:registration', kind: 'node' },
  homepage: { term: 'foaf:homepage', kind: 'node' },
  member: { term: 'foaf:member', kind: 'node' },
  category: { term: 'elm:category', kind: 'text' },
  geographicName: { term: 'elm:geographicName', kind: 'text' },
  noteLiteral: { term: 'elm:noteLiteral', kind: 'text' },
  description: { term: 'dc:description', kind: 'text' },
  title: { term: 'dc:title', kind: 'text' },
  altLabel: { term: 'skos:altLabel', kind: 'text' },
  prefLabel: { term: 'skos:prefLabel', kind: 'text' },
  schemeAgency: { term: 'adms:schemeAgency', kind: 'text' },
  legalName: { term: 'rov:legalName', kind: 'text' },
  areaDialing: { term: 'elm:areaDialing', kind: 'string' },
  contactHour: { term: 'elm:contactHour', kind: 'string' },
  content: { term: 'elm:content', kind: 'string' },
  countryDialing: { term: 'elm:countryDialing', kind: 'string' },
  dialNumber: { term: 'elm:dialNumber', kind: 'string' },
  phoneNumber: { term: 'elm:phoneNumber', kind: 'string' },
  point: { term: 'elm:point', kind: 'string' },
  schemeName: { term: 'elm:schemeName', kind: 'string' },
  schemeVersion: { term: 'elm:schemeVersion', kind: 'string' },
  status: { term: 'elm:status', kind: 'string' },
  latitude: { term: 'clv:latitude', kind: 'string' },
  longitude: { term: 'clv:longitude', kind: 'string' },
  notation: { term: 'skos:notation', kind: 'plain' },
  applicationDeadline: { term: 'elm:applicationDeadline', kind: 'dateTime' },
  endDate: { term: 'elm:endDate', kind: 'dateTime' },
  expiryDate: { term: 'elm:expiryDate', kind: 'dateTime' },
  reviewDate: { term: 'elm:reviewDate', kind: 'dateTime' },
  startDate: { term: 'elm:startDate', kind: 'dateTime' },
  dateIssued: { term: 'dc:issued', kind: 'dateTime' },
  dateModified: { term: 'dc:modified', kind: 'dateTime' },
  valid: { term: 'dc:valid', kind: 'dateTime' },
  duration: { term: 'elm:duration', kind: 'duration' },
  maximumDuration: { term: 'elm:maximumDuration', kind: 'duration' },
  volumeOfLearning: { term: 'elm:volumeOfLearning', kind: 'duration' },
  contentURL: { term: 'elm:contentUrl', kind: 'anyURI' },
  schemeId: { term: 'elm:schemeId', kind: 'anyURI' },
  contentSize: { term: 'elm:contentSize', kind: 'integer' },
  isPartialQualification: { term: 'elm:isPartialQualification', kind: 'boolean' },
  value: { term: 'rdf:value', kind: 'decimal' },
} as const satisfies Readonly<Record<string, { readonly term: PrefixedName; readonly kind: TermKind }>>

export type ElmKey = keyof typeof elmTerms

/** Classes of the profile by their JSON-LD names. */
export const elmClasses = {
  Accreditation: 'elm:Accreditation',
  Address: 'elm:Address',
  Agent: 'elm:Agent',
  Amount: 'elm:Amount',
  AwardingOpportunity: 'elm:AwardingOpportunity',
  ContactPoint: 'elm:ContactPoint',
  CreditPoint: 'elm:CreditPoint',
  GradingScheme: 'elm:GradingScheme',
  Grant: 'elm:Grant',
  Group: 'elm:Group',
  Identifier: 'elm:Identifier',
  LearningAchievementSpecification: 'elm:LearningAchievementSpecification',
  LearningActivitySpecification: 'elm:LearningActivitySpecification',
  LearningAssessmentSpecification: 'elm:LearningAssessmentSpecification',
  LearningEntitlementSpecification: 'elm:LearningEntitlementSpecification',
  LearningOpportunity: 'elm:LearningOpportunity',
  LearningOutcome: 'elm:LearningOutcome',
  LegalIdentifier: 'elm:LegalIdentifier',
  Mailbox: 'elm:Mailbox',
  MediaObject: 'elm:MediaObject',
  Note: 'elm:Note',
  Organisation: 'elm:Organisation',
  Phone: 'elm:Phone',
  PriceDetail: 'elm:PriceDetail',
  Qualification: 'elm:Qualification',
  QualificationReference: 'elm:QualificationReference',
  Specification: 'elm:Specification',
  WebResource: 'elm:WebResource',
  Location: 'dc:Location',
  PeriodOfTime: 'dc:PeriodOfTime',
  Concept: 'skos:Concept',
  ConceptScheme: 'skos:ConceptScheme',
  Geometry: 'locn:Geometry',
} as const satisfies Readonly<Record<string, PrefixedName>>

export type ElmClass = keyof typeof elmClasses

export const elmKeys = Object.keys(elmTerms).filter(isElmKey)

export function isElmKey(text: string): text is ElmKey {
  return Object.hasOwn(elmTerms, text)
}

/** Whole addresses, for those who read or build triples. */
export function termAddress(key: ElmKey, version: ElmVersion = currentElmVersion): string {
  return addressOf(elmTerms[key].term, version)
}

export function classAddress(name: ElmClass, version: ElmVersion = currentElmVersion): string {
  return addressOf(elmClasses[name], version)
}
