import { type Context } from 'hono'
import { asActor } from '../../../shared/db/as-actor.ts'
import { recordEvent } from '../../../shared/events/events.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { ButtonLink } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { recordAccess } from '../../accounts/index.ts'
import { allMunicipalities } from '../../organisations/index.ts'
import { guidancePaths } from '../guidance-paths.ts'
import { RequestFacts } from '../request/request-pages.tsx'
import { requestMessages } from '../request/request-messages.ts'
import { ownRequests } from '../request/request-queries.ts'
import type { Refused } from '../sensitive/free-text.tsx'
import { ShortlistPart } from '../shortlist/shortlist-part.tsx'
import { choicesOf, matchesOf } from '../shortlist/shortlist-queries.ts'
import { ReferralPart } from '../referral/referral-part.tsx'
import { referralsOfCase } from '../referral/referral-queries.ts'
import { caseMessages as messages } from './case-messages.ts'
import { CasePage } from './case-pages.tsx'
import { findCase, ownCase, partsOf } from './case-queries.ts'
import { type GuidanceCase } from './case.ts'
import { SummaryPage } from './summary-page.tsx'

/** Looks for a case in the reader's name; that somebody else read it, or asked for one that is not theirs, is recorded. */
async function readCase(c: Context<AppEnv>): Promise<GuidanceCase | undefined> {
  const { db, actor, now } = c.var
  return asActor(db, actor, now, async (tx) => {
    const id = c.req.param('id')
    const found = id === undefined ? await ownCase(tx, actor.id) : await findCase(tx, id)
    if (found === undefined && id !== undefined)
      await recordEvent(tx, 'guidance.case.refused', id, actor, now)
    if (found?.personId) await recordAccess(tx, found.personId, 'guidance.case', actor, now)
    return found
  })
}

export async function showCase(c: Context<AppEnv>, refused?: Refused): Promise<Response> {
  const { db, actor, now, language } = c.var
  const found = await readCase(c)
  if (found === undefined) return c.notFound()
  const isOwn = found.side === 'resident'
  if (isOwn && c.req.param('id') !== undefined && refused === undefined && c.req.method === 'GET') {
    return c.redirect(guidancePaths.ownCase(language) + new URL(c.req.url).search, 303)
  }
  const { parts, matches, choices, referrals } = await asActor(db, actor, now, async (tx) => ({
    parts: await partsOf(tx, found.id),
    matches: await matchesOf(tx, found.id),
    choices: await choicesOf(tx, found.id),
    referrals: await referralsOfCase(tx, found.id),
  }))
  const view = { language, found, parts, today: dayInRiga(now), refused }
  return renderPage(
    c,
    {
      title: isOwn ? say(messages.own, language) : (found.name ?? say(messages.noName, language)),
      ...(isOwn ? { lead: say(messages.ownLead, language), current: 'account' as const } : {}),
      robots: 'noindex',
    },
    <CasePage
      view={view}
      isSaved={c.req.query('saved') !== undefined}
      municipalities={found.side === 'coordinator' ? await allMunicipalities(db) : []}
    >
      <ShortlistPart view={view} matches={matches} choices={choices} />
      <ReferralPart view={view} referrals={referrals} />
    </CasePage>,
    refused === undefined ? 200 : 422,
  )
}

export async function showOwn(c: Context<AppEnv>): Promise<Response> {
  const { db, actor, now, language } = c.var
  const { own, requests } = await asActor(db, actor, now, async (tx) => ({
    own: await ownCase(tx, actor.id),
    requests: await ownRequests(tx, actor.id),
  }))
  const open = requests.filter(({ state }) => state === 'new' || state === 'returned')
  if (own !== undefined && (own.state !== 'closed' || open.length === 0)) return showCase(c)
  return renderPage(
    c,
    { title: say(messages.own, language), robots: 'noindex', current: 'account' },
    <>
      {requests.length === 0 ? <p>{say(messages.none, language)}</p> : null}
      <CardList>
        {requests.map((request) => (
          <Card
            title={say(requestMessages.askedTitle, language)}
            href={guidancePaths.asked(language, request.token)}
          >
            <RequestFacts language={language} request={request} />
          </Card>
        ))}
      </CardList>
      {open.length > 0 ? null : (
        <p>
          <ButtonLink href={guidancePaths.ask(language)}>{say(requestMessages.send, language)}</ButtonLink>
        </p>
      )}
    </>,
  )
}

export async function showSummary(c: Context<AppEnv>): Promise<Response> {
  const { db, actor, now, language } = c.var
  const found = await readCase(c)
  if (found === undefined || found.summary === null || found.side === 'member') return c.notFound()
  const parts = await asActor(db, actor, now, (tx) => partsOf(tx, found.id))
  return renderPage(
    c,
    { title: say(messages.summary, language), robots: 'noindex' },
    <SummaryPage language={language} found={found} parts={parts} />,
  )
}
