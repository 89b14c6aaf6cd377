import type { Language } from '../../../shared/i18n/language.ts'
import { textIn } from '../../../shared/i18n/localised-text.ts'
import { listInWords } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Day } from '../../../shared/time/day.ts'
import { addressIn } from '../../../shared/ui/address.ts'
import { ButtonLink } from '../../../shared/ui/button.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { inLanguage } from '../../../shared/ui/language-name.ts'
import { OpportunityList, type OpportunityCard } from '../../catalogue/index.ts'
import { vocabularyPaths, type NeededSkill, type Occupation } from '../../vocabulary/index.ts'
import { ConceptLinks } from '../concept-list/concept-search.tsx'
import { OwnLabelNote } from '../concept-list/label-origin.tsx'
import { sortedByLabel } from '../concept-list/sorted-by-label.ts'
import { RegionalNeedPart } from '../need/need-parts.tsx'
import type { RegionalNeed } from '../need/need-queries.ts'
import { InterestProfileChart } from './interest-profile.tsx'
import { interestProfileMessages } from './interest-profile-messages.ts'
import { occupationMessages } from './occupation-messages.ts'

export interface OccupationPageProps {
  readonly language: Language
  readonly today: Day
  readonly occupation: Occupation
  readonly skills: readonly NeededSkill[]
  readonly need: RegionalNeed | undefined
  readonly learning: readonly OpportunityCard[]
}

export function OccupationPage({ language, today, occupation, skills, need, learning }: OccupationPageProps) {
  const labels = [occupation.label, occupation.groupLabel, ...skills.map((skill) => skill.label)]
  return (
    <>
      <About language={language} occupation={occupation} />
      <section>
        <h2>{say(interestProfileMessages.title, language)}</h2>
        {occupation.interests === null || occupation.interestBasis === null ? (
          <p>{say(interestProfileMessages.none, language)}</p>
        ) : (
          <InterestProfileChart
            language={language}
            interests={occupation.interests}
            basis={occupation.interestBasis}
          />
        )}
      </section>
      <RegionalNeedPart language={language} need={need} groupCode={occupation.groupCode} />
      <section>
        <h2>{say(occupationMessages.learning, language)}</h2>
        <p>
          {say(
            learning.length === 0 ? occupationMessages.noLearning : occupationMessages.learningNote,
            language,
          )}
        </p>
        {learning.length === 0 ? null : (
          <OpportunityList language={language} today={today} cards={learning} />
        )}
      </section>
      <Skills language={language} skills={skills} />
      <OwnLabelNote language={language} labels={labels} />
    </>
  )
}

function About({ language, occupation }: { language: Language; occupation: Occupation }) {
  const shown = textIn(occupation.label, language)
  const otherNames = occupation.otherLabels[language] ?? []
  const names = {
    term: say(occupationMessages.otherNames, language),
    value: listInWords(otherNames, language),
  }
  return (
    <>
      {shown === undefined || shown.language === language ? null : (
        <p class="note">
          {say(occupationMessages.shownIn, language, { language: inLanguage(shown.language, language) })}
        </p>
      )}
      <p>
        {Object.keys(occupation.description).length === 0 ? (
          say(occupationMessages.noDescription, language)
        ) : (
          <ForeignText text={occupation.description} language={language} />
        )}
      </p>
      <DataList
        language={language}
        facts={[
          {
            term: say(occupationMessages.inGroup, language),
            value: (
              <a href={vocabularyPaths.occupationGroup(language, occupation.groupCode)}>
                <ForeignText text={occupation.groupLabel} language={language} />
              </a>
            ),
            note: `ISCO-08 ${occupation.groupCode}`,
          },
          ...(otherNames.length === 0 ? [] : [names]),
        ]}
      />
      <p>
        <ButtonLink href={addressIn(language, `/match/aim?occupation=${occupation.id}`)}>
          {say(occupationMessages.aim, language)}
        </ButtonLink>
      </p>
      <p class="note">{say(occupationMessages.aimNote, language)}</p>
    </>
  )
}

function Skills({ language, skills }: { language: Language; skills: readonly NeededSkill[] }) {
  const linked = (relation: NeededSkill['relation']) =>
    sortedByLabel(
      skills.filter((skill) => skill.relation === relation),
      language,
    ).map((skill) => ({
      label: skill.label,
      href: vocabularyPaths.skill(language, skill.id),
      note: skill.kind === 'knowledge' ? `(${say(occupationMessages.knowledge, language)})` : undefined,
    }))
  const optional = linked('optional')
  return (
    <section>
      <h2>{say(occupationMessages.essentialSkills, language)}</h2>
      {skills.length === 0 ? <p>{say(occupationMessages.noSkills, language)}</p> : null}
      <ConceptLinks language={language} concepts={linked('essential')} />
      {optional.length === 0 ? null : (
        <Fold summary={`${say(occupationMessages.optionalSkills, language)} (${optional.length})`}>
          <ConceptLinks language={language} concepts={optional} />
        </Fold>
      )}
    </section>
  )
}
