import type { Child } from 'hono/jsx'

import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Day } from '../../../shared/time/day.ts'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { entryFacts } from '../opportunity/entry-requirements.tsx'
import { availabilityInWords } from '../opportunity/admission-words.ts'
import { factMessages } from '../opportunity/opportunity-fact-messages.ts'
import { accessibility, factsInWords } from '../opportunity/opportunity-facts.tsx'
import { opportunityMessages } from '../opportunity/opportunity-messages.ts'
import { SkillLinks } from '../opportunity/skill-links.tsx'
import { availabilityOf, type Opportunity } from '../opportunity/opportunity.ts'
import { compareMessages } from './compare-messages.ts'

export interface ComparedFact {
  readonly heading: string
  /** Undefined where nothing is known. */
  readonly value: (opportunity: Opportunity) => Child | undefined
}

const plainFacts = ['starts', 'applyBy', 'mode', 'schedule', 'length', 'price', 'languages'] as const

/** The rows of a comparison, in the order people decide by. */
export function comparedFacts(language: Language, today: Day): ComparedFact[] {
  return [
    {
      heading: say(compareMessages.state, language),
      value: (opportunity) => {
        const availability = availabilityOf(opportunity, today)
        return availability === 'open'
          ? say(compareMessages.open, language)
          : availabilityInWords(opportunity, availability, language)
      },
    },
    {
      heading: say(factMessages.where, language),
      value: (opportunity) => factsInWords.place(opportunity, language),
    },
    ...plainFacts.map((fact) => ({
      heading: say(factMessages[fact], language),
      value: (opportunity: Opportunity) => factsInWords[fact](opportunity, language),
    })),
    {
      heading: say(factMessages.seats, language),
      value: (opportunity) => factsInWords.freeSeats(opportunity, language),
    },
    {
      heading: say(opportunityMessages.entryEducation, language),
      value: (opportunity) => entryFacts(opportunity, language)[0]?.value ?? undefined,
    },
    {
      heading: say(opportunityMessages.entryLanguage, language),
      value: (opportunity) => entryFacts(opportunity, language)[1]?.value ?? undefined,
    },
    {
      heading: say(compareMessages.skills, language),
      value: (opportunity) =>
        opportunity.taught.length === 0 ? undefined : (
          <SkillLinks language={language} skills={opportunity.taught} />
        ),
    },
    {
      heading: say(factMessages.accessibility, language),
      value: (opportunity) => accessibility(opportunity, language),
    },
    {
      heading: say(factMessages.organisation, language),
      value: ({ organisationName }) => <ForeignText text={organisationName} language={language} />,
    },
  ]
}
