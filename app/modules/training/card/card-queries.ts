import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { allFields, skillsById } from '../../vocabulary/index.ts'
import type { Card, PublicEducator } from './card.ts'

export type SubjectLabels = ReadonlyMap<string, Localised>

/** Everybody who shows themselves in public, with what they chose to show. */
export function publicEducators(db: Db): Promise<PublicEducator[]> {
  return rowsOf(
    db,
    sql<PublicEducator>`
      select card_id as "cardId", name, language, about, fields, skills, languages, place_id as "placeId",
        radius_km as "radiusKm", times, is_trained as "isTrained", step
      from public_educators() order by card_id
    `,
  )
}

export interface OwnCard extends Card {
  readonly isShown: boolean
}

export function ownCard(db: Db, personId: string): Promise<OwnCard | undefined> {
  return rowOf(
    db,
    sql<OwnCard>`
      select about, language, fields, skills, languages, place_id as "placeId", radius_km as "radiusKm", times, shown,
        shown_since is not null and has_consent(person_id, 'training.public-card') as "isShown"
      from educator_card where person_id = ${personId}
    `,
  )
}

/** The narrow fields people choose from, without the catch-alls (ending in 0, 8 or 9) that only statistics need. */
export async function teachableFields(db: Db): Promise<{ id: string; label: Localised }[]> {
  const fields = await allFields(db)
  return fields
    .filter(({ level, code }) => level === 'narrow' && !/[089]$/.test(code))
    .map(({ code, label }) => ({ id: code, label }))
}

export async function subjectLabels(
  db: Db,
  educators: readonly Pick<Card, 'fields' | 'skills'>[],
): Promise<SubjectLabels> {
  const [fields, skills] = await Promise.all([
    teachableFields(db),
    skillsById(db, [...new Set(educators.flatMap((educator) => educator.skills))]),
  ])
  return new Map([...fields, ...skills].map(({ id, label }) => [id, label]))
}
