import {
  anyNumber,
  atLeastOne,
  atMostOne,
  concept,
  conceptIn,
  exactlyOne,
  names,
  node,
  onWeb,
  someTexts,
  texts,
  type PropertyRule,
  type SchemeRule,
} from './loq-rule.ts'

// What several classes of the profile have in common.

export const europass = (list: string): SchemeRule => ({
  includes: `http://data.europa.eu/snb/${list}/25831c2`,
})
export const authority = (list: string): SchemeRule => ({
  includes: `http://publications.europa.eu/resource/authority/${list}`,
})
export const language = conceptIn(authority('language'))
export const field = conceptIn(europass('isced-f'))
export const setting = conceptIn(europass('learning-setting'))
export const jurisdiction = conceptIn(authority('atu'))
export const country = conceptIn(authority('country'))
export const regionOrCountry = conceptIn({
  only: ['http://publications.europa.eu/resource/authority/country', 'http://data.europa.eu/nuts'],
})

export const string = { kind: 'string' } as const
export const moment = { kind: 'dateTime' } as const
export const duration = { kind: 'duration' } as const
export const iri = { kind: 'iri' } as const
export const uri = { kind: 'anyURI' } as const
export const literal = { kind: 'literal' } as const
/** The profile wants `elm:status` to be a text and a concept at once. */
export const impossible = { kind: 'impossible' } as const

export const agent = node('elm:Agent', 'elm:Organisation')
export const note = node('elm:Note')
export const place = node('dc:Location')
export const organisation = node('elm:Organisation')
export const webResource = node('elm:WebResource')
export const learnt = node('elm:LearningAchievementSpecification', 'elm:Qualification')
export const learntOrReferred = node(
  'elm:LearningAchievementSpecification',
  'elm:Qualification',
  'elm:QualificationReference',
)
export const identifiers: PropertyRule = anyNumber(node('elm:Identifier', 'elm:LegalIdentifier'))

/** What is known of the record itself. */
export const record = {
  'dc:modified': atMostOne(moment),
  'dc:publisher': atMostOne(agent),
  'elm:status': atMostOne(string),
}
export const described = { 'dc:title': someTexts, 'dc:description': texts }
export const specification = {
  ...described,
  ...record,
  'adms:identifier': identifiers,
  'skos:altLabel': names,
  'elm:additionalNote': anyNumber(note),
  'foaf:homepage': anyNumber(webResource),
  'elm:supplementaryDocument': onWeb,
  'elm:category': names,
  'dc:type': anyNumber(concept),
}
export const achievement = {
  ...specification,
  'elm:ISCEDFCode': atLeastOne(concept),
  'elm:learningOutcomeSummary': atMostOne(note),
  'elm:educationSubject': anyNumber(concept),
  'elm:volumeOfLearning': atMostOne(duration),
  'elm:creditPoint': anyNumber(node('elm:CreditPoint')),
  'elm:educationLevel': anyNumber(concept),
  'elm:mode': anyNumber(concept),
  'elm:learningSetting': atMostOne(concept),
  'elm:maximumDuration': atMostOne(duration),
  'elm:targetGroup': anyNumber(concept),
  'elm:entryRequirement': atMostOne(note),
  'elm:learningOutcome': atLeastOne(node('elm:LearningOutcome')),
  'elm:influencedBy': anyNumber(node('elm:LearningActivitySpecification')),
  'elm:provenBy': anyNumber(node('elm:LearningAssessmentSpecification')),
  'elm:entitlesTo': anyNumber(node('elm:LearningEntitlementSpecification')),
  'elm:awardingOpportunity': anyNumber(node('elm:AwardingOpportunity')),
}
export const related = (one: PropertyRule) => ({
  'elm:hasPart': one,
  'elm:isPartOf': one,
  'elm:specialisationOf': one,
  'elm:generalisationOf': one,
})
export const identifier = {
  'skos:notation': exactlyOne(literal),
  'adms:schemeAgency': atMostOne({ kind: 'text' }),
  'dc:creator': atMostOne(iri),
  'dc:issued': atMostOne(moment),
  'elm:schemeName': atMostOne(string),
  'elm:schemeVersion': atMostOne(string),
  'dc:type': anyNumber(concept),
  'elm:schemeId': atMostOne(uri),
}
export const contact = {
  'elm:additionalNote': anyNumber(note),
  'elm:location': anyNumber(place),
  'elm:contactPoint': anyNumber(node('elm:ContactPoint')),
}
export const distinctNames = { ...names, notAlso: 'skos:prefLabel' } as const
