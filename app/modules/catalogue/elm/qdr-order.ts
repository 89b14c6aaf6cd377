import type { ElmClass, ElmKey } from './elm-terms.ts'

/** Classes whose nodes stand in a section of their own and are named by their id elsewhere. */
export const entityClasses: readonly ElmClass[] = [
  'LearningOpportunity',
  'LearningAchievementSpecification',
  'Qualification',
  'LearningOutcome',
  'Organisation',
  'Location',
]

const specification = [
  'title',
  'altLabel',
  'description',
  'additionalNote',
  'homepage',
  'supplementaryDocument',
  'category',
  'status',
  'dateModified',
  'publisher',
  'dcType',
  'learningOutcomeSummary',
  'thematicArea',
  'educationSubject',
  'volumeOfLearning',
  'educationLevel',
  'language',
  'mode',
  'learningSetting',
  'maximumDuration',
  'targetGroup',
  'entryRequirement',
  'learningOutcome',
] as const

/** Properties in the order in which the XML Schema of QDR wants their elements; others are not written. */
export const qdrOrder: Readonly<Partial<Record<ElmClass, readonly ElmKey[]>>> = {
  LearningOpportunity: [
    'title',
    'description',
    'dcType',
    'additionalNote',
    'homepage',
    'supplementaryDocument',
    'temporal',
    'duration',
    'mode',
    'learningSchedule',
    'scheduleInformation',
    'admissionProcedure',
    'applicationDeadline',
    'priceDetail',
    'providedBy',
    'location',
    'learningAchievementSpecification',
    'defaultLanguage',
    'status',
    'dateModified',
    'publisher',
  ],
  LearningAchievementSpecification: specification,
  Qualification: [...specification, 'isPartialQualification', 'eqfLevel', 'nqfLevel'],
  LearningOutcome: [
    'title',
    'dcType',
    'additionalNote',
    'reusabilityLevel',
    'relatedSkill',
    'relatedESCOSkill',
  ],
  Organisation: [
    'altLabel',
    'legalName',
    'homepage',
    'additionalNote',
    'location',
    'contactPoint',
    'dateModified',
  ],
  Location: ['geographicName', 'spatialCode', 'description', 'address', 'geometry'],
  Address: ['fullAddress', 'countryCode'],
  Amount: ['unit', 'value'],
  ContactPoint: ['additionalNote', 'description', 'address', 'phone', 'emailAddress'],
  Geometry: ['longitude', 'latitude'],
  PeriodOfTime: ['prefLabel', 'startDate', 'endDate'],
  Phone: ['phoneNumber'],
  PriceDetail: ['amount', 'prefLabel', 'description', 'additionalNote'],
  WebResource: ['title', 'language', 'contentURL'],
}

/** Notes of which the schema allows only one. */
export function isSingleNote(key: ElmKey): boolean {
  return ['scheduleInformation', 'admissionProcedure', 'entryRequirement', 'fullAddress'].includes(key)
}
