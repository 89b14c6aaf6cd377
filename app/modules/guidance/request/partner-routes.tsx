import { type Context } from 'hono'
import { asActor } from '../../../shared/db/as-actor.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { ButtonLink } from '../../../shared/ui/button.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { guidancePaths } from '../guidance-paths.ts'
import { partnersOf } from '../guidance-policy.ts'
import { requestMessages as messages } from './request-messages.ts'
import { RequestFacts } from './request-pages.tsx'
import { requestsOfPartners } from './request-queries.ts'

export async function showPartnerRequests(c: Context<AppEnv>): Promise<Response> {
  const { db, actor, now, language } = c.var
  const requests = await asActor(db, actor, now, (tx) => requestsOfPartners(tx, partnersOf(actor)))
  return renderPage(
    c,
    {
      title: say(messages.partnerList, language),
      lead: say(messages.partnerLead, language),
      robots: 'noindex',
    },
    <>
      {requests.length === 0 ? <p>{say(messages.partnerNone, language)}</p> : null}
      <CardList>
        {requests.map((request) => (
          <Card title={request.name ?? '–'}>
            <RequestFacts language={language} request={request} />
          </Card>
        ))}
      </CardList>
      <p>
        <ButtonLink href={guidancePaths.newPartnerRequest(language)}>
          {say(messages.partnerTitle, language)}
        </ButtonLink>
      </p>
    </>,
  )
}
