import { setImmediate as pause } from 'node:timers/promises'

import { sql } from 'kysely'

import { asJson, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { labelVersion } from '../../vocabulary/index.ts'
import { boilerplateOf, languagesOfOffer, skillsOfOffer } from './offer-skills.ts'
import { currentSkillIndex } from './skill-index-cache.ts'
import type { SkillIndex } from './skill-index.ts'
import { mostSuggestions, organisationsToRead, textsOfOrganisation } from './skill-suggestion-queries.ts'
import type { SuggestedSkill } from './suggest-skills.ts'

export const suggester: Actor = { kind: 'machine', id: 'skill-suggestion' }

export interface Suggested {
  /** Offers that were read. */
  readonly read: number
  /** Skills suggested for them. */
  readonly suggested: number
  /** Offers in whose text no skill was found. */
  readonly noMatch: number
}

/** Reads every offer that states no skills and was not read yet; one transaction an organisation. */
export async function suggestForOffers(db: Db, by: Actor, now: Date): Promise<Suggested> {
  const version = await labelVersion(db)
  const total = { read: 0, suggested: 0, noMatch: 0 }
  for (const organisationId of await organisationsToRead(db, version)) {
    const offers = await textsOfOrganisation(db, organisationId, version)
    const boilerplate = boilerplateOf(offers)
    const waiting = offers.filter(({ isToBeRead }) => isToBeRead)
    const indexes = await indexesFor(db, new Set(waiting.flatMap(languagesOfOffer)))
    const readings: Reading[] = []
    for (const offer of waiting) {
      readings.push({
        id: offer.specificationId,
        skills: skillsOfOffer(offer, indexes, boilerplate, mostSuggestions),
      })
      // Visitors are served between two offers.
      await pause()
    }
    await db.transaction().execute((tx) => saveReadings(tx, readings, { organisationId, version, by, now }))
    total.read += readings.length
    total.suggested += readings.reduce((sum, { skills }) => sum + skills.length, 0)
    total.noMatch += readings.filter(({ skills }) => skills.length === 0).length
  }
  return total
}

async function indexesFor(db: Db, wanted: ReadonlySet<Language>): Promise<ReadonlyMap<Language, SkillIndex>> {
  const indexes = new Map<Language, SkillIndex>()
  for (const language of wanted) indexes.set(language, await currentSkillIndex(db, language))
  return indexes
}

/** What was found in an offer's texts. */
interface Reading {
  readonly id: string
  readonly skills: readonly SuggestedSkill[]
}

interface ReadingFacts {
  readonly organisationId: string
  readonly version: number
  readonly by: Actor
  readonly now: Date
}

/** Open suggestions are those of the last reading; what a person decided stays. */
async function saveReadings(
  tx: Tx,
  readings: readonly Reading[],
  { organisationId, version, by, now }: ReadingFacts,
): Promise<void> {
  const rows = readings.map(({ id, skills }) => ({
    id,
    answer: skills.length > 0 ? 'suggested' : 'no-match',
  }))
  await sql`
    insert into skill_reading (specification_id, read_at, vocabulary_version, answer)
    select id, ${now}, ${version}, answer from jsonb_to_recordset(${asJson(rows)}) as reading (id text, answer text)
    on conflict (specification_id) do update set read_at = excluded.read_at,
      vocabulary_version = excluded.vocabulary_version, answer = excluded.answer
  `.execute(tx)
  await sql`
    delete from skill_suggestion
    where state = 'open' and specification_id = any(${readings.map(({ id }) => id)}::text[])
  `.execute(tx)
  const suggested = readings.flatMap(({ id, skills }) =>
    skills.map(({ id: skill, score }) => ({ id, skill, score })),
  )
  await sql`
    insert into skill_suggestion (specification_id, skill_id, score, state, suggested_at)
    select id, skill, score, 'open', ${now}
    from jsonb_to_recordset(${asJson(suggested)}) as incoming (id text, skill text, score real)
    on conflict (specification_id, skill_id) do nothing
  `.execute(tx)
  await recordEvent(tx, 'catalogue.skill-suggestion.made', organisationId, by, now, {
    read: readings.length,
    suggested: suggested.length,
  })
}
