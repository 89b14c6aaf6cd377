import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, type Day } from '../../../shared/time/day.ts'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import type { MunicipalityPart } from '../../../shared/web/app-env.ts'
import { cataloguePaths } from '../catalogue-paths.ts'
import { isOpen } from '../opportunity/opportunity-queries.ts'
import { municipalityPartMessages as messages } from './municipality-part-messages.ts'

interface FieldCount {
  /** Broad field of ISCED-F; null where the offer states none. */
  readonly code: string | null
  readonly label: Localised | null
  readonly count: number
}

function openOffersByField(db: Db, municipalityId: string, today: Day): Promise<FieldCount[]> {
  return rowsOf(
    db,
    sql<FieldCount>`
      select field.code, field.label, count(*) as count
      from opportunity
      join learning_specification as specification on specification.id = opportunity.specification_id
      left join reference.field_of_education as field on field.code = substr(specification.field_code, 1, 2)
      where opportunity.municipality_id = ${municipalityId} and ${isOpen(today)}
      group by field.code, field.label
      order by count(*) desc, field.code
    `,
  )
}

/** On the page of a municipality: what can be learned there, by field. */
export const offersInMunicipality: MunicipalityPart = async (c, municipalityId) => {
  const { db, language, now } = c.var
  const fields = await openOffersByField(db, municipalityId, dayInRiga(now))
  const search = `${cataloguePaths.list(language)}?municipality=${municipalityId}`
  return (
    <section aria-labelledby="offers">
      <h2 id="offers">{say(messages.title, language)}</h2>
      {fields.length === 0 ? (
        <p>
          {say(messages.none, language)}{' '}
          <a href={cataloguePaths.list(language)}>{say(messages.elsewhere, language)}</a>
        </p>
      ) : (
        <>
          <Table
            language={language}
            caption={<span class="visually-hidden">{say(messages.title, language)}</span>}
            columns={[
              { label: say(messages.field, language) },
              { label: say(messages.count, language), numeric: true },
            ]}
            rows={fields.map(({ label, count }) => [
              label === null ? (
                say(messages.otherField, language)
              ) : (
                <ForeignText text={label} language={language} quiet />
              ),
              count,
            ])}
          />
          <p>
            <a href={search}>{say(messages.all, language)}</a>
          </p>
        </>
      )}
    </section>
  )
}
