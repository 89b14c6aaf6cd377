import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Pagination } from '../../../shared/ui/pagination.tsx'
import {
  vocabularyPaths,
  type Concept,
  type CountedSkillGroup,
  type LabelledConcept,
  type SkillGroup,
} from '../../vocabulary/index.ts'
import { ConceptLinks, ConceptSearch, FoundConcepts } from '../concept-list/concept-search.tsx'
import { OwnLabelNote } from '../concept-list/label-origin.tsx'
import { sortedByLabel } from '../concept-list/sorted-by-label.ts'
import { skillMessages } from './skill-messages.ts'

export interface SkillsPageProps {
  readonly language: Language
  readonly text: string
  readonly found: readonly Concept[]
  readonly widest: readonly SkillGroup[]
  readonly groups: readonly CountedSkillGroup[]
}

export function SkillsPage({ language, text, found, widest, groups }: SkillsPageProps) {
  const foundLinks = found.map(({ id, label }) => ({ label, href: vocabularyPaths.skill(language, id) }))
  return (
    <>
      <ConceptSearch
        language={language}
        action={vocabularyPaths.skills(language)}
        label={skillMessages.searchLabel}
        hint={skillMessages.searchHint}
        button={skillMessages.searchButton}
        text={text}
      />
      {text === '' ? null : <FoundConcepts language={language} text={text} found={foundLinks} />}
      {widest.map((parent) => (
        <GroupSection
          language={language}
          parent={parent}
          groups={groups.filter(({ parentId }) => parentId === parent.id)}
        />
      ))}
      <OwnLabelNote language={language} labels={[...found, ...widest, ...groups].map(({ label }) => label)} />
    </>
  )
}

function GroupSection(props: {
  language: Language
  parent: SkillGroup
  groups: readonly CountedSkillGroup[]
}) {
  const { language, parent, groups } = props
  if (groups.length === 0) return null
  return (
    <section>
      <h2 class="capital">
        <ForeignText text={parent.label} language={language} />
      </h2>
      <GroupLinks language={language} groups={groups} />
    </section>
  )
}

function GroupLinks({ language, groups }: { language: Language; groups: readonly CountedSkillGroup[] }) {
  return (
    <ConceptLinks
      language={language}
      concepts={groups.map((group) => ({
        label: group.label,
        href: vocabularyPaths.skillGroup(language, group.id),
        note: say(skillMessages.count, language, { count: group.skills }),
      }))}
    />
  )
}

/** A page of a group shows this many skills. */
const skillsOnPage = 90

export interface SkillGroupPageProps {
  readonly language: Language
  readonly id: string
  readonly groups: readonly CountedSkillGroup[]
  readonly skills: readonly LabelledConcept[]
  readonly page: number
}

export function SkillGroupPage({ language, id, groups, skills, page }: SkillGroupPageProps) {
  const pages = Math.ceil(skills.length / skillsOnPage)
  const shown = sortedByLabel(skills, language).slice((page - 1) * skillsOnPage, page * skillsOnPage)
  return (
    <>
      {groups.length + skills.length === 0 ? <p>{say(skillMessages.noneInGroup, language)}</p> : null}
      <GroupLinks language={language} groups={groups} />
      <ConceptLinks
        language={language}
        concepts={shown.map((skill) => ({
          label: skill.label,
          href: vocabularyPaths.skill(language, skill.id),
        }))}
      />
      <Pagination
        language={language}
        page={page}
        pages={pages}
        href={(other) => `${vocabularyPaths.skillGroup(language, id)}?page=${other}`}
      />
      <OwnLabelNote language={language} labels={[...groups, ...shown].map(({ label }) => label)} />
    </>
  )
}
