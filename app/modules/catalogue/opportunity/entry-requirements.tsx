import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { DataList, type Fact } from '../../../shared/ui/data-list.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { languageName } from '../../../shared/ui/language-name.ts'
import { opportunityMessages } from './opportunity-messages.ts'
import { SkillLinks } from './skill-links.tsx'
import { opportunityWordMessages } from './opportunity-words-messages.ts'
import type { Opportunity } from './opportunity.ts'

export function EntryRequirements({
  language,
  opportunity,
}: {
  language: Language
  opportunity: Opportunity
}) {
  return (
    <section aria-labelledby="entry">
      <h2 id="entry">{say(opportunityMessages.entry, language)}</h2>
      <DataList language={language} facts={entryFacts(opportunity, language)} />
    </section>
  )
}

export function entryFacts(opportunity: Opportunity, language: Language): Fact[] {
  const { entryEducation, required } = opportunity
  const hasNote = Object.keys(opportunity.entryNote).length > 0
  return [
    {
      term: say(opportunityMessages.entryEducation, language),
      value:
        entryEducation === null
          ? undefined
          : say(opportunityWordMessages.education[entryEducation], language),
    },
    { term: say(opportunityMessages.entryLanguage, language), value: languageLevels(opportunity, language) },
    {
      term: say(opportunityMessages.requiredSkills, language),
      value:
        required.length === 0 ? (
          say(opportunityMessages.noRequiredSkills, language)
        ) : (
          <SkillLinks language={language} skills={required} />
        ),
    },
    ...(hasNote
      ? [
          {
            term: say(opportunityMessages.entryNote, language),
            value: <ForeignText text={opportunity.entryNote} language={language} />,
          },
        ]
      : []),
  ]
}

function languageLevels({ entryLanguages }: Opportunity, language: Language): string {
  const levels = Object.entries(entryLanguages).map(([code, level]) =>
    say(opportunityMessages.atLeast, language, { name: languageName(code, language), level }),
  )
  return levels.join(', ') || say(opportunityMessages.noLanguageLevel, language)
}
