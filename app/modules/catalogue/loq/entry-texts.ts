import { isLanguage, languages, type Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { languageName } from '../../../shared/ui/language-name.ts'
import { textsOf } from '../elm/code-lists.ts'
import type { Texts } from '../elm/elm-node.ts'
import { opportunityMessages } from '../opportunity/opportunity-messages.ts'
import { opportunityWordMessages } from '../opportunity/opportunity-words-messages.ts'
import type { SpecificationRow } from './loq-row-queries.ts'

/** What entry asks for as one text, since the model has no finer place; the provider's own words come last. */
export function entryTexts(row: SpecificationRow): Texts {
  const own = textsOf(row.entryNote)
  const known = languages.map((language) => [language, [...facts(row, language), own[language]]] as const)
  const joined = known.flatMap(([language, parts]) => {
    const text = parts.filter((part) => part !== undefined).join('; ')
    return text === '' ? [] : [[language, text] as const]
  })
  const others = Object.entries(own).filter(([language]) => !isLanguage(language))
  return Object.fromEntries([...joined, ...others])
}

function facts(row: SpecificationRow, language: Language): string[] {
  const { entryEducation, entryLanguages, required } = row
  const levels = Object.entries(entryLanguages).map(([code, level]) =>
    say(opportunityMessages.atLeast, language, { name: languageName(code, language), level }),
  )
  const skills = required.map(({ label }) => plainTextIn(label, language))
  return [
    ...(entryEducation === null ? [] : [opportunityWordMessages.education[entryEducation][language]]),
    ...levels,
    ...(skills.length === 0 ? [] : [`${opportunityMessages.requiredSkills[language]}: ${skills.join(', ')}`]),
  ]
}
