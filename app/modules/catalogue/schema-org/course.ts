import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import type { StructuredData } from '../../../shared/ui/page-head.tsx'
import { cataloguePaths } from '../catalogue-paths.ts'
import { fieldConcept, skillConcept } from '../elm/code-lists.ts'
import { loqIdentifiers } from '../loq/loq-identifiers.ts'
import type { Opportunity, TaughtSkill } from '../opportunity/opportunity.ts'
import { priceOf, runOf, type CoursePage } from './course-run.ts'
import { known, some } from './known-values.ts'

/**
 * The opportunity in the words of schema.org, as search engines read them: the specification is a Course, the run
 * its CourseInstance. Texts stand in the page's language where there are any; what is unknown is left out.
 */
export function courseOf(opportunity: Opportunity, page: CoursePage): StructuredData {
  const { baseUrl, language } = page
  const id = loqIdentifiers(baseUrl).specification(opportunity.specificationId)
  return known({
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': id,
    identifier: id,
    url: baseUrl + cataloguePaths.show(language, opportunity),
    name: plainTextIn(opportunity.title, language),
    description: descriptionOf(opportunity, page),
    // The languages of instruction: schema.org means those of what is taught, not of this text.
    inLanguage: some(opportunity.languages),
    provider: providerOf(opportunity, page),
    about: fieldTerm(opportunity, language),
    educationalLevel: opportunity.eqf === null ? undefined : `EQF ${opportunity.eqf}`,
    teaches: some(opportunity.taught.map((skill) => skillTerm(skill, language))),
    coursePrerequisites: plainTextIn(opportunity.entryNote, language),
    isAccessibleForFree: opportunity.priceEur === null ? undefined : opportunity.priceEur === 0,
    offers: priceOf(opportunity, page),
    hasCourseInstance: [runOf(opportunity, page)],
  })
}

/** Letters that search engines read at most; they show some sixty. */
const longestDescription = 500

function descriptionOf({ summary, outcomes }: Opportunity, { language, lead }: CoursePage): string {
  const [first = '', ...others] = [summary, ...outcomes].map((text) =>
    plainTextIn(text, language).replace(/\s+/g, ' ').trim(),
  )
  const description = first || others.filter((text) => text !== '').join('; ') || lead
  return description.length <= longestDescription ? description : shortened(description)
}

/** Cut after a whole word. */
function shortened(text: string): string {
  const cut = text.slice(0, longestDescription - 1)
  const words = cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut
  // A pair of code units may have been cut in half.
  return `${words.replace(/[\ud800-\udbff]$/, '').replace(/[\s,;:–-]+$/, '')}…`
}

function providerOf(opportunity: Opportunity, { baseUrl, language }: CoursePage): StructuredData {
  const { organisationId, organisationName, organisationHomepage } = opportunity
  return known({
    '@type': 'EducationalOrganization',
    '@id': loqIdentifiers(baseUrl).organisation(organisationId),
    name: plainTextIn(organisationName, language),
    url: organisationHomepage ?? baseUrl + cataloguePaths.organisation(language, organisationId),
    email: opportunity.organisationEmail,
    telephone: opportunity.organisationPhone,
  })
}

function fieldTerm({ fieldCode, fieldLabel }: Opportunity, language: Language): StructuredData | undefined {
  if (fieldCode === null || fieldLabel === null) return undefined
  return {
    '@type': 'DefinedTerm',
    name: plainTextIn(fieldLabel, language),
    termCode: fieldCode,
    url: fieldConcept(fieldCode, fieldLabel).uri,
  }
}

function skillTerm({ id, label }: TaughtSkill, language: Language): StructuredData {
  return { '@type': 'DefinedTerm', name: plainTextIn(label, language), url: skillConcept(id, label).uri }
}
