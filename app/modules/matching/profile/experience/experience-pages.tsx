import type { InFiveLanguages, Language } from '../../../../shared/i18n/language.ts'
import type { Localised } from '../../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../../shared/i18n/localised-text.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../shared/ui/button.tsx'
import { CheckboxGroup } from '../../../../shared/ui/choice-group.tsx'
import { SelectField, TextField } from '../../../../shared/ui/field.tsx'
import { ForeignText } from '../../../../shared/ui/foreign-text.tsx'
import type { LabelledConcept, NeededSkill } from '../../../vocabulary/index.ts'
import { sortedByLabel } from '../../concept-list/sorted-by-label.ts'
import { experienceKinds, type Experience, type ExperienceKind } from '../profile-answers.ts'
import { pathAfter, profilePaths } from '../profile-paths.ts'
import { everydayActivities } from './everyday-activities.ts'
import { experienceMessages as messages } from './experience-messages.ts'

const kindLabels: Readonly<Record<ExperienceKind, InFiveLanguages>> = {
  work: messages.kindWork,
  learning: messages.kindLearning,
  unpaid: messages.kindUnpaid,
  civic: messages.kindCivic,
}

export interface ExperiencePageProps {
  readonly language: Language
  readonly experience: readonly Experience[]
  readonly labels: ReadonlyMap<string, Localised>
  /** What was searched for, and what was found. */
  readonly text: string | undefined
  readonly found: readonly LabelledConcept[]
}

export function ExperiencePage({ language, experience, labels, text, found }: ExperiencePageProps) {
  const action = profilePaths.step(language, 'experience')
  return (
    <>
      {experience.length === 0 ? null : (
        <>
          <h2>{say(messages.yours, language)}</h2>
          <ul class="rows">
            {experience.map((item) => (
              <li>
                <AddedExperience language={language} item={item} label={labels.get(item.occupation) ?? {}} />
              </li>
            ))}
          </ul>
        </>
      )}
      <form class="search-row" method="get" action={action} role="search">
        <TextField
          language={language}
          name="q"
          type="search"
          label={say(messages.search, language)}
          value={text}
          maxLength={100}
        />
        <Button variant={found.length > 0 ? 'secondary' : 'primary'}>{say(messages.find, language)}</Button>
      </form>
      {text === undefined ? null : (
        <FoundOccupations language={language} text={text} found={found} action={action} />
      )}
      <h2>{say(messages.everyday, language)}</h2>
      <p>{say(messages.everydayLead, language)}</p>
      <EverydayForms language={language} action={action} />
      <ButtonRow>
        <ButtonLink
          href={pathAfter(language, 'experience')}
          variant={experience.length > 0 ? 'primary' : 'secondary'}
        >
          {say(messages.next, language)}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

function AddedExperience(props: { language: Language; item: Experience; label: Localised }) {
  const { language, item, label } = props
  return (
    <form method="post" action={profilePaths.experienceRemoval(language, item.occupation)}>
      <strong>
        <ForeignText text={label} language={language} />
      </strong>{' '}
      ({say(kindLabels[item.kind], language)},{' '}
      {say(messages.skillCount, language, { count: item.skills.length })})
      <ButtonRow>
        <ButtonLink href={profilePaths.experience(language, item.occupation)} variant="tertiary">
          {say(messages.changeSkills, language)}
        </ButtonLink>
        <Button variant="tertiary">
          {say(messages.remove, language)}
          <span class="visually-hidden"> {plainTextIn(label, language)}</span>
        </Button>
      </ButtonRow>
    </form>
  )
}

function FoundOccupations(
  props: Pick<ExperiencePageProps, 'language' | 'found'> & { text: string; action: string },
) {
  const { language, found, text, action } = props
  if (found.length === 0) return <p role="status">{say(messages.nothingFound, language, { text })}</p>
  return (
    <form class="stack" method="post" action={action}>
      <SelectField
        language={language}
        name="occupation"
        label={say(messages.found, language)}
        options={found.map((occupation) => ({
          value: occupation.id,
          label: plainTextIn(occupation.label, language),
        }))}
        emptyLabel={false}
      />
      <SelectField
        language={language}
        name="kind"
        label={say(messages.kind, language)}
        options={experienceKinds.map((kind) => ({ value: kind, label: say(messages[kind], language) }))}
        emptyLabel={false}
      />
      <ButtonRow>
        <Button>{say(messages.add, language)}</Button>
      </ButtonRow>
    </form>
  )
}

function EverydayForms({ language, action }: { language: Language; action: string }) {
  return (
    <ul class="button-list">
      {everydayActivities.map((activity) => (
        <li>
          <form method="post" action={action}>
            <input type="hidden" name="occupation" value={activity.occupation} />
            <input type="hidden" name="kind" value={activity.kind} />
            <Button variant="secondary">{say(activity.label, language)}</Button>
          </form>
        </li>
      ))}
    </ul>
  )
}

export interface ExperienceSkillsProps {
  readonly language: Language
  readonly skills: readonly NeededSkill[]
  readonly ticked: readonly string[]
  readonly error: string | undefined
}

/** The occupation's skills, essential ones apart. */
export function ExperienceSkills({ language, skills, ticked, error }: ExperienceSkillsProps) {
  const optionsOf = (relation: NeededSkill['relation']) =>
    sortedByLabel(
      skills.filter((skill) => skill.relation === relation),
      language,
    ).map((skill) => ({
      value: skill.id,
      label: <ForeignText text={skill.label} language={language} />,
    }))
  return (
    <>
      <CheckboxGroup
        language={language}
        name="skill"
        legend={say(messages.essential, language)}
        options={optionsOf('essential')}
        values={ticked}
        error={error}
      />
      <CheckboxGroup
        language={language}
        name="skill"
        id="skill-optional"
        legend={say(messages.optional, language)}
        options={optionsOf('optional')}
        values={ticked}
        compact
      />
    </>
  )
}
