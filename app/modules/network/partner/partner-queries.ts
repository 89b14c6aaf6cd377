import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { OrganisationKind } from '../../organisations/index.ts'

export interface Partner {
  readonly id: string
  readonly name: Localised
  readonly kind: OrganisationKind
  readonly municipalityId: string | null
  readonly homepage: string | null
  /** The first day of an agreement in force; null without one. */
  readonly since: Day | null
}

export interface PartnerFilter {
  readonly kind?: OrganisationKind | undefined
  readonly municipalityId?: string | undefined
  /** Part of a name in any language. */
  readonly text?: string | undefined
}

/** Organisations of the register, by name in the reader's language. */
export async function partnersWhere(
  db: Db,
  { kind, municipalityId, text }: PartnerFilter,
  today: Day,
  language: Language,
): Promise<Partner[]> {
  const pattern = text === undefined ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const partners = await rowsOf(
    db,
    sql<Partner>`
      select organisation.id, organisation.name, organisation.kind,
        organisation.municipality_id as "municipalityId", organisation.homepage, partner.since
      from organisation
      left join partners_on(${today}::date) as partner on partner.organisation_id = organisation.id
      where (${kind ?? null}::text is null or organisation.kind = ${kind ?? null})
        and (${municipalityId ?? null}::text is null or organisation.municipality_id = ${municipalityId ?? null})
        and (${pattern}::text is null or exists (
          select 1 from jsonb_each(organisation.name) as named where named.value ->> 'text' ilike ${pattern}
        ))
      limit 500
    `,
  )
  const collator = new Intl.Collator(language)
  return partners.sort((one, other) =>
    collator.compare(plainTextIn(one.name, language), plainTextIn(other.name, language)),
  )
}

/** How many organisations each municipality has. */
export async function partnerCounts(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf(
    db,
    sql<{ id: string; count: number }>`
      select municipality_id as id, count(*) as count from organisation
      where municipality_id is not null group by municipality_id
    `,
  )
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/** Since when the organisation is a partner; undefined where no agreement is in force. */
export async function partnerSince(db: Db, organisationId: string, today: Day): Promise<Day | undefined> {
  const [row] = await rowsOf(
    db,
    sql<{ since: Day }>`
      select since from partners_on(${today}::date) where organisation_id = ${organisationId}
    `,
  )
  return row?.since
}
