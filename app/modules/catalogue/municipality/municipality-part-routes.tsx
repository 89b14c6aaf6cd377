import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import type { MunicipalityPart } from '../../../shared/web/app-env.ts'
import { cataloguePaths } from '../catalogue-paths.ts'
import { openOffersByField } from './municipality-queries.ts'
import { municipalityPartMessages as messages } from './municipality-part-messages.ts'

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
