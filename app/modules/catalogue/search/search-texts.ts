import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import { isLanguage, languages, type Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Weight, WeightedText } from '../../../shared/text/vector.ts'
import { spellingsOf } from '../../organisations/index.ts'

/** Weights of what an opportunity is about; the rest of its description and names of places have the least. */
export const prominentWeights = 'ABC'

/** Everything of an opportunity that can be found by words. */
export interface DescribedOpportunity {
  readonly id: string
  readonly title: Localised
  readonly summary: Localised
  readonly outcomes: readonly Localised[]
  readonly skills: readonly Localised[]
  readonly field: Localised | null
  readonly organisation: Localised
  readonly place: Localised | null
  readonly municipality: Localised | null
}

export interface SearchText {
  readonly language: Language | 'other'
  readonly parts: readonly WeightedText[]
}

export function describedOpportunities(db: Db, ids: readonly string[]): Promise<DescribedOpportunity[]> {
  return rowsOf(
    db,
    sql<DescribedOpportunity>`
      select opportunity.id, specification.title, specification.summary, specification.outcomes,
        coalesce((select jsonb_agg(skill.label order by taught.position)
          from specification_skill as taught join reference.skill on skill.id = taught.skill_id
          where taught.specification_id = specification.id and taught.role = 'taught'), '[]') as skills,
        field.label as field, organisation.name as organisation, place.name as place, municipality.name as municipality
      from opportunity
      join learning_specification as specification on specification.id = opportunity.specification_id
      join organisation on organisation.id = opportunity.organisation_id
      left join reference.field_of_education as field on field.code = specification.field_code
      left join place on place.id = opportunity.place_id
      left join municipality on municipality.id = opportunity.municipality_id
      where opportunity.id = any(${[...ids]}::text[])
    `,
  )
}

/** The texts of each language the opportunity is written in, and always of Latvian, for its skills and places. */
export function searchTexts(opportunity: DescribedOpportunity): SearchText[] {
  const written = [opportunity.title, opportunity.summary, ...opportunity.outcomes].flatMap(Object.keys)
  const texts: SearchText[] = languages
    .filter((language) => language === 'lv' || written.includes(language))
    .map((language) => ({ language, parts: partsIn(opportunity, language) }))
  const foreign = [...new Set(written)].filter((language) => !isLanguage(language))
  if (foreign.length > 0) {
    texts.push({ language: 'other', parts: foreign.flatMap((language) => ownWords(opportunity, language)) })
  }
  return texts
}

function partsIn(opportunity: DescribedOpportunity, language: Language): WeightedText[] {
  return [
    ...ownWords(opportunity, language),
    ...opportunity.skills.flatMap((label) => inLanguage(label, language, 'B')),
    ...inLanguage(opportunity.field, language, 'C'),
    ...names(opportunity.place, language, 'B'),
    ...names(opportunity.municipality, language, 'C'),
    ...names(opportunity.organisation, language, 'D'),
  ]
}

function ownWords({ title, outcomes, summary }: DescribedOpportunity, language: string): WeightedText[] {
  return [
    ...inLanguage(title, language, 'A'),
    ...outcomes.flatMap((outcome) => inLanguage(outcome, language, 'C')),
    ...inLanguage(summary, language, 'D').flatMap(firstSentenceFirst),
  ]
}

/** A description says in its first sentence what it is about. */
function firstSentenceFirst(text: WeightedText): WeightedText[] {
  const first = /^.*?[.!?…:](?=\s)/su.exec(text.text)?.[0] ?? text.text
  return [
    { ...text, text: first, weight: 'B' },
    { ...text, text: text.text.slice(first.length) },
  ]
}

/** A name in every spelling there is: people look for a place as they know it, with the endings of their language. */
function names(name: Localised | null, language: Language, weight: Weight): WeightedText[] {
  return spellingsOf(name ?? {}).map((spelling) => ({
    text: spelling.text,
    language: spelling.language ?? language,
    weight,
  }))
}

function inLanguage(text: Localised | null, language: string, weight: Weight): WeightedText[] {
  const found = text?.[language]?.text
  return found === undefined
    ? []
    : [{ text: found, language: isLanguage(language) ? language : undefined, weight }]
}
