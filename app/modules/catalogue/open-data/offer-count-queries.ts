import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'
import { isOpen } from '../opportunity/opportunity-queries.ts'
import { facetColumns } from '../search/facet-conditions.ts'

/** How many published offers share all of these; null is unknown. */
export interface OfferCount {
  readonly municipality: string | null
  readonly municipalityName: Localised | null
  /** Broad field of ISCED-F 2013. */
  readonly field: string | null
  readonly fieldName: Localised | null
  readonly kind: string
  readonly mode: string | null
  readonly price: string | null
  /** Codes with a space between: an offer in two languages is counted once, under both. */
  readonly instruction: string | null
  readonly open: boolean
  readonly offers: number
}

export function offerCounts(db: Db, today: Day): Promise<OfferCount[]> {
  return rowsOf(
    db,
    sql<OfferCount>`
      with described as (
        select opportunity.municipality_id as municipality, left(specification.field_code, 2) as field,
          specification.kind, opportunity.mode, ${facetColumns(today).price.value} as price,
          nullif(array_to_string(array(select code from unnest(opportunity.languages) as code order by code), ' '), '')
            as instruction,
          ${isOpen(today)} as open
        from opportunity
        join learning_specification as specification on specification.id = opportunity.specification_id
        where opportunity.status = 'published'
      ), counted as (
        select municipality, field, kind, mode, price, instruction, open, count(*) as offers
        from described
        group by municipality, field, kind, mode, price, instruction, open
      )
      select counted.municipality, municipality.name as "municipalityName", counted.field,
        broad_field.label as "fieldName", counted.kind, counted.mode, counted.price, counted.instruction, counted.open,
        counted.offers
      from counted
      left join municipality on municipality.id = counted.municipality
      left join reference.field_of_education as broad_field on broad_field.code = counted.field
      order by counted.municipality, counted.field, counted.kind, counted.mode, counted.price, counted.instruction,
        counted.open
    `,
  )
}

/** When an offer was last added, changed or taken away; undefined while there is none. */
export async function lastCatalogueChange(db: Db): Promise<Date | undefined> {
  const row = await rowOf(db, sql<{ at: Date | null }>`select max(changed_at) as at from opportunity`)
  return row?.at ?? undefined
}
