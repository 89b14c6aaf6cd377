import { sql } from 'kysely'

import { asJson, type Tx } from '../../../../shared/db/db.ts'
import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import { languages } from '../../../../shared/i18n/language.ts'
import { localised } from '../../../../shared/i18n/localised-text.ts'
import { identifierOf } from '../../../../shared/identifier.ts'
import { isDay } from '../../../../shared/time/day.ts'

/** Names the desk as where its offers come from; with a draft's id it makes the offer's. */
export const deskSource = 'desk'

interface Begun {
  readonly draftId: string
  readonly organisationId: string
  readonly typed: FormValues
}

/**
 * The opportunity of an offer that nobody sees yet: only what those need who are asked to teach it. The rest is
 * written by publishing.
 */
export async function saveDraftOpportunity(
  tx: Tx,
  { draftId, organisationId, typed }: Begun,
  now: Date,
): Promise<string> {
  const id = identifierOf(deskSource, draftId)
  const texts = languages.map((language) => [language, typed[`title-${language}`]?.[0]?.trim()] as const)
  const title = localised(Object.fromEntries(texts), 'official')
  const start = typed['starts-on']?.[0]?.trim() ?? ''
  const startsOn = isDay(start) ? start : null
  await sql`
    insert into learning_specification (id, source, source_id, kind, title)
    values (${id}, ${deskSource}, ${draftId}, 'course', ${asJson(title)})
    on conflict (id) do update set title = excluded.title
  `.execute(tx)
  await sql`
    insert into opportunity (id, source, source_id, specification_id, organisation_id, status, starts_on,
      demonstration, fingerprint, first_seen_at, changed_at)
    select ${id}, ${deskSource}, ${draftId}, ${id}, organisation.id, 'draft', ${startsOn}, organisation.demonstration,
      '', ${now}, ${now}
    from organisation where organisation.id = ${organisationId}
    on conflict (id) do update set starts_on = excluded.starts_on
  `.execute(tx)
  return id
}
