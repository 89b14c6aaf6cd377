import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import {
  vocabularyPaths,
  type Concept,
  type CountedGroup,
  type LabelledConcept,
  type OccupationGroup,
} from '../../vocabulary/index.ts'
import { ConceptLinks, ConceptSearch, FoundConcepts } from '../concept-list/concept-search.tsx'
import { OwnLabelNote } from '../concept-list/label-origin.tsx'
import { sortedByLabel } from '../concept-list/sorted-by-label.ts'
import { RegionalNeedPart } from '../need/need-parts.tsx'
import type { RegionalNeed } from '../need/need-queries.ts'
import { occupationMessages } from './occupation-messages.ts'

export interface OccupationsPageProps {
  readonly language: Language
  readonly text: string
  readonly found: readonly Concept[]
  readonly groups: readonly CountedGroup[]
}

export function OccupationsPage({ language, text, found, groups }: OccupationsPageProps) {
  return (
    <>
      <ConceptSearch
        language={language}
        action={vocabularyPaths.occupations(language)}
        label={occupationMessages.searchLabel}
        hint={occupationMessages.searchHint}
        button={occupationMessages.searchButton}
        text={text}
      />
      {text === '' ? null : (
        <FoundConcepts
          language={language}
          text={text}
          found={found.map((concept) => foundLink(concept, language))}
        />
      )}
      <section>
        <h2>{say(occupationMessages.groupsTitle, language)}</h2>
        <ConceptLinks language={language} concepts={groups.map((group) => groupLink(group, language))} />
      </section>
      <OwnLabelNote language={language} labels={[...found, ...groups].map(({ label }) => label)} />
    </>
  )
}

export interface OccupationGroupPageProps {
  readonly language: Language
  readonly code: string
  /** Headings of two digits; empty where the group is no wider than one of them. */
  readonly headings: readonly OccupationGroup[]
  readonly unitGroups: readonly CountedGroup[]
}

/** A group of one to three digits: the unit groups in it. */
export function OccupationGroupPage({ language, code, headings, unitGroups }: OccupationGroupPageProps) {
  const parts = code.length === 1 ? headings : []
  const linksIn = (within: string) =>
    unitGroups.filter((group) => group.code.startsWith(within)).map((group) => groupLink(group, language))
  return (
    <>
      {unitGroups.length === 0 ? <p>{say(occupationMessages.noneInGroup, language)}</p> : null}
      {parts
        .filter((part) => linksIn(part.code).length > 0)
        .map((part) => (
          <section>
            <h2>
              <ForeignText text={part.label} language={language} />
            </h2>
            <ConceptLinks language={language} concepts={linksIn(part.code)} />
          </section>
        ))}
      {parts.length === 0 ? <ConceptLinks language={language} concepts={linksIn(code)} /> : null}
      <OwnLabelNote language={language} labels={[...parts, ...unitGroups].map(({ label }) => label)} />
    </>
  )
}

export interface UnitGroupPageProps {
  readonly language: Language
  readonly code: string
  readonly occupations: readonly LabelledConcept[]
  readonly need: RegionalNeed | undefined
}

export function UnitGroupPage({ language, code, occupations, need }: UnitGroupPageProps) {
  return (
    <>
      {occupations.length === 0 ? <p>{say(occupationMessages.noneInGroup, language)}</p> : null}
      <ConceptLinks
        language={language}
        concepts={sortedByLabel(occupations, language).map((occupation) => ({
          label: occupation.label,
          href: vocabularyPaths.occupation(language, occupation.id),
        }))}
      />
      <RegionalNeedPart language={language} need={need} groupCode={code} />
      <OwnLabelNote language={language} labels={occupations.map(({ label }) => label)} />
    </>
  )
}

function groupLink(group: CountedGroup, language: Language) {
  return {
    label: group.label,
    href: vocabularyPaths.occupationGroup(language, group.code),
    note: say(occupationMessages.count, language, { count: group.occupations }),
  }
}

function foundLink(concept: Concept, language: Language) {
  return concept.kind === 'occupation-group'
    ? {
        label: concept.label,
        href: vocabularyPaths.occupationGroup(language, concept.id.replace('isco08/', '')),
        note: `(${say(occupationMessages.group, language)})`,
      }
    : { label: concept.label, href: vocabularyPaths.occupation(language, concept.id) }
}
