import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { textIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Day } from '../../../shared/time/day.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { inLanguage } from '../../../shared/ui/language-name.ts'
import { Sentence } from '../../../shared/ui/sentence.tsx'
import { OpportunityList, type OpportunityCard } from '../../catalogue/index.ts'
import { vocabularyPaths, type Skill } from '../../vocabulary/index.ts'
import { ConceptLinks } from '../concept-list/concept-search.tsx'
import { OwnLabelNote } from '../concept-list/label-origin.tsx'
import { sortedByLabel } from '../concept-list/sorted-by-label.ts'
import { skillMessages } from './skill-messages.ts'

interface NeedingOccupation {
  readonly id: string
  readonly label: Localised
  readonly relation: 'essential' | 'optional'
}

export interface SkillPageProps {
  readonly language: Language
  readonly today: Day
  readonly skill: Skill
  readonly teaching: readonly OpportunityCard[]
  readonly occupations: readonly NeedingOccupation[]
}

export function SkillPage({ language, today, skill, teaching, occupations }: SkillPageProps) {
  const labels = [
    skill.label,
    ...skill.groups.map(({ label }) => label),
    ...occupations.map(({ label }) => label),
  ]
  return (
    <>
      <About language={language} skill={skill} />
      <section>
        <h2>{say(skillMessages.learnIt, language)}</h2>
        {teaching.length === 0 ? (
          <NobodyTeaches language={language} />
        ) : (
          <OpportunityList language={language} today={today} cards={teaching} />
        )}
      </section>
      <Occupations language={language} occupations={occupations} />
      <OwnLabelNote language={language} labels={labels} />
    </>
  )
}

function About({ language, skill }: { language: Language; skill: Skill }) {
  const shown = textIn(skill.label, language)
  return (
    <>
      {shown === undefined || shown.language === language ? null : (
        <p class="note">
          {say(skillMessages.shownIn, language, { language: inLanguage(shown.language, language) })}
        </p>
      )}
      {Object.keys(skill.description).length === 0 ? null : (
        <p>
          <ForeignText text={skill.description} language={language} />
        </p>
      )}
      <DataList
        language={language}
        facts={[
          { term: say(skillMessages.kind, language), value: say(skillMessages[skill.kind], language) },
          {
            term: say(skillMessages.reuse, language),
            value: skill.reuse === null ? null : say(skillMessages[skill.reuse], language),
          },
          {
            term: say(skillMessages.groups, language),
            value: <GroupLinks language={language} skill={skill} />,
          },
        ]}
      />
    </>
  )
}

function GroupLinks({ language, skill }: { language: Language; skill: Skill }) {
  return (
    <>
      {skill.groups.map((group, index) => (
        <>
          {index > 0 ? '; ' : null}
          <a href={vocabularyPaths.skillGroup(language, group.id)}>
            <ForeignText text={group.label} language={language} />
          </a>
        </>
      ))}
    </>
  )
}

function NobodyTeaches({ language }: { language: Language }) {
  return (
    <p>
      <Sentence
        language={language}
        text={skillMessages.nobodyTeaches}
        parts={{
          search: (
            <a href={addressIn(language, '/learning')}>{say(skillMessages.searchLearning, language)}</a>
          ),
          ask: <a href={addressIn(language, '/help')}>{say(skillMessages.askUs, language)}</a>,
        }}
      />
    </p>
  )
}

function Occupations(props: { language: Language; occupations: readonly NeedingOccupation[] }) {
  const { language, occupations } = props
  const linked = (relation: NeedingOccupation['relation']) =>
    sortedByLabel(
      occupations.filter((occupation) => occupation.relation === relation),
      language,
    ).map(({ id, label }) => ({ label, href: vocabularyPaths.occupation(language, id) }))
  const [essential, optional] = [linked('essential'), linked('optional')]
  return (
    <section>
      <h2>{say(skillMessages.neededIn, language)}</h2>
      {occupations.length === 0 ? <p>{say(skillMessages.neededInNone, language)}</p> : null}
      {essential.length === 0 ? null : (
        <>
          <h3>{say(skillMessages.essentialIn, language)}</h3>
          <ConceptLinks language={language} concepts={essential} />
        </>
      )}
      {optional.length === 0 ? null : (
        <Fold summary={`${say(skillMessages.optionalIn, language)} (${optional.length})`}>
          <ConceptLinks language={language} concepts={optional} />
        </Fold>
      )}
    </section>
  )
}
