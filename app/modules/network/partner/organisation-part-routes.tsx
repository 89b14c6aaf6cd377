import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, dayInWords } from '../../../shared/time/day.ts'
import { DataList } from '../../../shared/ui/data-list.tsx'
import type { OrganisationPart } from '../../../shared/web/app-env.ts'
import { findOrganisation } from '../../organisations/index.ts'
import { networkPaths } from '../network-paths.ts'
import { partnerMessages as messages, partyClassMessages } from './partner-messages.ts'
import { partnerSince } from './partner-queries.ts'
import { partyClassOf } from './party.ts'

/** On the page of an organisation: since when it is a partner, and on which side it stands. */
export const partnerOnOrganisation: OrganisationPart = async (c, organisationId) => {
  const { db, language, now } = c.var
  const organisation = await findOrganisation(db, organisationId)
  if (organisation === undefined) return null
  const since = await partnerSince(db, organisationId, dayInRiga(now))
  return (
    <section aria-labelledby="network">
      <h2 id="network">{say(messages.network, language)}</h2>
      <DataList
        language={language}
        facts={[
          {
            term: say(messages.since, language),
            value:
              since === undefined ? (
                say(messages.noAgreement, language)
              ) : (
                <time datetime={since}>{dayInWords(since, language)}</time>
              ),
          },
          {
            term: say(messages.partyClass, language),
            value: say(partyClassMessages[partyClassOf(organisation.kind)], language),
          },
        ]}
      />
      <p>
        <a href={networkPaths.partners(language)}>{say(messages.title, language)}</a>
      </p>
    </section>
  )
}
