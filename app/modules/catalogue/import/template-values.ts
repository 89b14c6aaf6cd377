import type { InFiveLanguages, Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { opportunityWordMessages } from '../opportunity/opportunity-words-messages.ts'
import { offerColumnMeanings } from './offer-column-messages.ts'
import type { OfferColumn } from './offer-columns.ts'

type Words = Readonly<Record<string, InFiveLanguages>>

const wordsOfColumn: Readonly<Partial<Record<OfferColumn['name'], Words>>> = {
  kind: opportunityWordMessages.kind,
  setting: opportunityWordMessages.setting,
  purposes: opportunityWordMessages.purpose,
  entry_education: opportunityWordMessages.education,
  mode: opportunityWordMessages.mode,
  schedule: opportunityWordMessages.schedule,
  funding: opportunityWordMessages.funding,
  accessibility: opportunityWordMessages.accessibility,
  target_groups: opportunityWordMessages.target,
}

export interface TemplateValue {
  readonly value: string
  /** What the value is called on pages; absent for those the column's meaning explains. */
  readonly word: string | undefined
}

/** The only values that a column takes, or none when it takes any. */
export function valuesOf(column: OfferColumn, language: Language): TemplateValue[] {
  const words = wordsOfColumn[column.name]
  return (column.allowed ?? []).map((value) => {
    const word = words?.[value]
    return { value, word: word && say(word, language) }
  })
}

export function meaningOf(column: OfferColumn, language: Language): string {
  return say(offerColumnMeanings[column.name], language)
}
