import { sql, type RawBuilder } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { tellingSentences } from './boilerplate.ts'
import { currentSkillIndex } from './skill-index-cache.ts'
import type { SkillSuggestion } from './skill-suggestion.ts'
import { joinSuggestions, suggestSkills, type SuggestedSkill } from './suggest-skills.ts'
import { likelyLanguages } from './text-languages.ts'

/** Suggestions a text gets at most. */
export const mostSuggestions = 10

/** Skills that a text of nobody in particular speaks of; its language is found out where it is not given. */
export async function suggestForText(db: Db, text: string, language?: Language): Promise<SuggestedSkill[]> {
  const lists = []
  for (const one of language === undefined ? likelyLanguages(text) : [language]) {
    const index = await currentSkillIndex(db, one)
    lists.push(suggestSkills(tellingSentences(text, one), index, mostSuggestions))
  }
  return joinSuggestions(lists, mostSuggestions)
}

export interface OpenSuggestion extends SkillSuggestion {
  readonly title: Localised
  readonly label: Localised
}

/** Suggestions that wait for a person, the surest first. */
export function openSuggestions(db: Db, limit: number): Promise<OpenSuggestion[]> {
  return rowsOf(
    db,
    sql<OpenSuggestion>`
      select suggestion.specification_id as "specificationId", suggestion.skill_id as "skillId", suggestion.score,
        suggestion.state, specification.title, skill.label
      from skill_suggestion as suggestion
      join learning_specification as specification on specification.id = suggestion.specification_id
      join reference.skill on skill.id = suggestion.skill_id
      where suggestion.state = 'open'
      order by suggestion.score desc, suggestion.specification_id, suggestion.skill_id
      limit ${limit}
    `,
  )
}

export function findSuggestion(
  db: Db,
  specificationId: string,
  skillId: string,
): Promise<SkillSuggestion | undefined> {
  return rowOf(
    db,
    sql<SkillSuggestion>`
      select specification_id as "specificationId", skill_id as "skillId", score, state
      from skill_suggestion where specification_id = ${specificationId} and skill_id = ${skillId}
    `,
  )
}

/** An offer's texts, as they are read for skills. */
export interface OfferTexts {
  readonly specificationId: string
  readonly title: Localised
  readonly summary: Localised
  readonly outcomes: readonly Localised[]
}

/** Organisations with offers that state no skills and were not read since they or the labels changed. */
export async function organisationsToRead(db: Db, version: number): Promise<string[]> {
  const rows = await rowsOf(
    db,
    sql<{ id: string }>`
      select distinct opportunity.organisation_id as id from opportunity where ${isToBeRead(version)} order by id
    `,
  )
  return rows.map(({ id }) => id)
}

/** Texts of all an organisation's offers, of which some are to be read. */
export function textsOfOrganisation(db: Db, organisationId: string, version: number) {
  return rowsOf(
    db,
    sql<OfferTexts & { isToBeRead: boolean }>`
      select specification.id as "specificationId", specification.title, specification.summary,
        specification.outcomes, bool_or(${isToBeRead(version)}) as "isToBeRead"
      from opportunity
      join learning_specification as specification on specification.id = opportunity.specification_id
      where opportunity.organisation_id = ${organisationId} and opportunity.status in ('published', 'merged')
      group by specification.id
      order by specification.id
    `,
  )
}

function isToBeRead(version: number): RawBuilder<boolean> {
  return sql`opportunity.status = 'published'
    and not exists (select 1 from specification_skill as taught
      where taught.specification_id = opportunity.specification_id and taught.role = 'taught')
    and not exists (select 1 from skill_reading as reading
      where reading.specification_id = opportunity.specification_id and reading.vocabulary_version = ${version}
        and reading.read_at >= opportunity.changed_at)`
}
