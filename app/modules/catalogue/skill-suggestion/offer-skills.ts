import { languages, type Language } from '../../../shared/i18n/language.ts'
import { recurringSentences, tellingSentences, type Sentence } from './boilerplate.ts'
import type { SkillIndex } from './skill-index.ts'
import type { OfferTexts } from './skill-suggestion-queries.ts'
import { joinSuggestions, suggestSkills, type SuggestedSkill } from './suggest-skills.ts'

/** What a provider says of all its offers alike, by language. */
export type OwnBoilerplate = Readonly<Record<Language, ReadonlySet<string>>>

export function boilerplateOf(offers: readonly OfferTexts[]): OwnBoilerplate {
  const inLanguage = (language: Language) =>
    recurringSentences(
      offers.map((offer) => ({
        title: offer.title[language]?.text ?? '',
        text: runningText(offer, language),
      })),
      language,
    )
  return {
    lv: inLanguage('lv'),
    en: inLanguage('en'),
    lt: inLanguage('lt'),
    ru: inLanguage('ru'),
    de: inLanguage('de'),
  }
}

/** The languages an offer says something in. */
export function languagesOfOffer(offer: OfferTexts): Language[] {
  return languages.filter((language) => sentencesIn(offer, language).length > 0)
}

/** The skills an offer's texts speak of, in whichever language they say so. */
export function skillsOfOffer(
  offer: OfferTexts,
  indexes: ReadonlyMap<Language, SkillIndex>,
  boilerplate: OwnBoilerplate,
  most: number,
): SuggestedSkill[] {
  const lists = [...indexes].map(([language, index]) =>
    suggestSkills(sentencesIn(offer, language, boilerplate[language]), index, most),
  )
  return joinSuggestions(lists, most)
}

/** A title is never boilerplate, however often it comes. */
function sentencesIn(offer: OfferTexts, language: Language, recurring?: ReadonlySet<string>): Sentence[] {
  const title = offer.title[language]?.text ?? ''
  return [
    ...tellingSentences(title, language),
    ...tellingSentences(runningText(offer, language), language, recurring),
  ]
}

function runningText({ summary, outcomes }: OfferTexts, language: Language): string {
  return [summary, ...outcomes].map((text) => text[language]?.text ?? '').join('\n')
}
