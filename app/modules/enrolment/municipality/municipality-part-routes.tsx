import { say } from '../../../shared/i18n/say.ts'
import type { MunicipalityPart } from '../../../shared/web/app-env.ts'
import { peopleReached } from './municipality-queries.ts'
import { municipalityPartMessages as messages } from './municipality-part-messages.ts'

/** On the page of a municipality: how many people have learned there, from five on. */
export const reachedInMunicipality: MunicipalityPart = async (c, municipalityId) => {
  const { db, language } = c.var
  const people = await peopleReached(db, municipalityId)
  return (
    <section aria-labelledby="reached">
      <h2 id="reached">{say(messages.title, language)}</h2>
      <p>{people === 0 ? say(messages.few, language) : say(messages.people, language, { n: people })}</p>
    </section>
  )
}
