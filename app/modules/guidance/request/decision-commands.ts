import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { guidancePaths } from '../guidance-paths.ts'
import { tell } from '../letter/guidance-letter-commands.ts'
import type { GuidanceNews } from '../letter/guidance-letter.ts'
import { lockRequest, type Asking } from './request-commands.ts'
import { requestCloseMessages } from './request-messages.ts'
import {
  refuseDecision,
  type DecisionRefusal,
  type GuidanceRequest,
  type RequestCloseReason,
} from './request.ts'

/**
 * The request becomes the resident's case, led by whoever accepts. Where they have a case already, it joins that one:
 * one case holds all themes.
 */
export async function acceptRequest(
  db: Db,
  id: string,
  asking: Asking,
): Promise<{ readonly caseId: string } | 'not-found' | DecisionRefusal> {
  const { actor, now } = asking
  return asActor(db, actor, now, async (tx) => {
    const request = await lockRequest(tx, id, actor, now)
    if (request === undefined) return 'not-found'
    const known = await caseOfRequest(tx, request)
    // Sent twice: it is accepted already.
    if (request.state === 'accepted' && known !== undefined) return { caseId: known }
    const refusal = refuseDecision(request.state)
    if (refusal !== undefined) return refusal
    const caseId = known ?? newId()
    if (known === undefined) {
      await sql`
        insert into guidance_case (id, request_id, person_id, name, email, phone, language, municipality_id, parish,
          lead_id, channel, state, state_since, opened_at)
        select ${caseId}, id, person_id, name, email, phone, language, municipality_id, parish, ${actor.id}, channel,
          'active', ${now}, ${now}
        from guidance_request where id = ${id}
      `.execute(tx)
      await recordEvent(tx, 'guidance.case.opened', caseId, actor, now, {
        channel: request.channel,
        request: id,
      })
    }
    await decide(tx, id, 'accepted', asking)
    await recordEvent(tx, 'guidance.request.accepted', id, actor, now, { case: caseId })
    await tellAsker(tx, request, asking, {
      kind: 'request-accepted',
      to: 'asker',
      values: () => ({ coordinator: request.coordinator ?? 'Laipa' }),
      href: (reader) => guidancePaths.ownCase(reader),
    })
    return { caseId }
  })
}

/** The case that came of the request, or the one that the person already has. */
async function caseOfRequest(tx: Tx, { id }: GuidanceRequest): Promise<string | undefined> {
  const row = await rowOf(
    tx,
    sql<{ id: string }>`
      select found.id from guidance_case as found join guidance_request as request on request.id = ${id}
      where found.request_id = request.id
        or (found.state <> 'closed' and (found.person_id = request.person_id
          or (found.person_id is null and request.person_id is null and found.email = request.email)))
      order by found.opened_at desc limit 1
    `,
  )
  return row?.id
}

/** Goes back to whoever asked, with a question; the days stand still until they answer. */
export async function returnRequest(
  db: Db,
  { id, question }: { readonly id: string; readonly question: string },
  asking: Asking,
): Promise<'returned' | 'not-found' | DecisionRefusal> {
  return asActor(db, asking.actor, asking.now, async (tx) => {
    const request = await lockRequest(tx, id, asking.actor, asking.now)
    if (request === undefined) return 'not-found'
    const refusal = refuseDecision(request.state)
    if (refusal !== undefined) return refusal
    await decide(tx, id, 'returned', asking, sql`, question = ${question}`)
    await recordEvent(tx, 'guidance.request.returned', id, asking.actor, asking.now)
    await tellAsker(tx, request, asking, {
      kind: 'request-returned',
      to: 'asker',
      values: () => ({ coordinator: request.coordinator ?? 'Laipa' }),
      href: (reader) => guidancePaths.asked(reader, request.token),
    })
    return 'returned'
  })
}

export async function closeRequest(
  db: Db,
  { id, reason }: { readonly id: string; readonly reason: RequestCloseReason },
  asking: Asking,
): Promise<'closed' | 'not-found' | DecisionRefusal> {
  return asActor(db, asking.actor, asking.now, async (tx) => {
    const request = await lockRequest(tx, id, asking.actor, asking.now)
    if (request === undefined) return 'not-found'
    const refusal = refuseDecision(request.state)
    if (refusal !== undefined) return refusal
    await decide(tx, id, 'closed', asking, sql`, close_reason = ${reason}`)
    await recordEvent(tx, 'guidance.request.closed', id, asking.actor, asking.now, { reason })
    await tellAsker(tx, request, asking, {
      kind: 'request-closed',
      to: 'asker',
      values: (reader: Language) => ({ reason: say(requestCloseMessages[reason], reader) }),
      href: (reader) => guidancePaths.asked(reader, request.token),
    })
    return 'closed'
  })
}

async function decide(
  tx: Tx,
  id: string,
  state: string,
  { actor, now }: Asking,
  also = sql``,
): Promise<void> {
  await sql`
    update guidance_request set state = ${state}, state_since = ${now}, decided_by = ${actor.id}, decided_at = ${now}
      ${also}
    where id = ${id}
  `.execute(tx)
}

/** To the resident, and to whoever asked for them. */
async function tellAsker(
  tx: Tx,
  request: GuidanceRequest,
  asking: Asking,
  news: GuidanceNews,
): Promise<void> {
  const { email, name, language, organisation } = request
  const asked = await rowOf(
    tx,
    sql<{ personId: string | null; askedBy: string | null }>`
      select person_id as "personId", asked_by as "askedBy" from guidance_request where id = ${request.id}
    `,
  )
  if (email !== null)
    await tell(tx, { others: [{ id: asked?.personId ?? null, email, name, language }] }, news, asking)
  if (organisation !== null) {
    const href = (reader: Language) => guidancePaths.asked(reader, request.token)
    await tell(tx, { people: [asked?.askedBy ?? null] }, { ...news, href }, asking)
  }
}
