import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { say } from '../../../shared/i18n/say.ts'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { cataloguePaths, type OpportunityCard } from '../../catalogue/index.ts'
import { vocabularyPaths, type Skill } from '../../vocabulary/index.ts'
import { skillMessages } from './skill-messages.ts'

export interface SkillPageProps {
  readonly language: Language
  readonly skill: Skill
  readonly teaching: readonly OpportunityCard[]
  readonly occupations: readonly {
    readonly id: string
    readonly label: Localised
    readonly relation: 'essential' | 'optional'
  }[]
}

export function SkillPage({ language, skill, teaching, occupations }: SkillPageProps) {
  return (
    <>
      <DataList
        language={language}
        facts={[
          { term: say(skillMessages.kind, language), value: say(skillMessages[skill.kind], language) },
          {
            term: say(skillMessages.groups, language),
            value: skill.groups.map((group, index) => (
              <>
                {index > 0 ? ', ' : null}
                <ForeignText text={group.label} language={language} />
              </>
            )),
          },
        ]}
      />
      <h2>{say(skillMessages.learnIt, language)}</h2>
      {teaching.length === 0 ? <p>{say(skillMessages.nobodyTeaches, language)}</p> : null}
      <ul class="plain">
        {teaching.map((opportunity) => (
          <li>
            <a href={cataloguePaths.show(language, opportunity)}>
              <ForeignText text={opportunity.title} language={language} />
            </a>
          </li>
        ))}
      </ul>
      <h2>{say(skillMessages.neededIn, language)}</h2>
      <ul class="plain">
        {occupations.map((occupation) => (
          <li>
            <a href={vocabularyPaths.occupation(language, occupation.id)}>
              <ForeignText text={occupation.label} language={language} />
            </a>{' '}
            ({say(skillMessages[occupation.relation], language)})
          </li>
        ))}
      </ul>
    </>
  )
}
