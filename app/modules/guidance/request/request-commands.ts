import { sql } from 'kysely'

import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import type { Settings } from '../../../shared/settings.ts'
import { daysBefore, dayInRiga, dayInWords } from '../../../shared/time/day.ts'
import { responsibleCoordinator } from '../../network/index.ts'
import { guidancePaths } from '../guidance-paths.ts'
import { guidanceClerk, tell } from '../letter/guidance-letter-commands.ts'
import { findRequest, requestByToken } from './request-queries.ts'
import {
  answerDays,
  refuseAsking,
  workingDaysAfter,
  type AskRefusal,
  type GuidanceRequest,
  type NewRequest,
} from './request.ts'

/** Days after which a request whose link nobody followed is forgotten. */
const unconfirmedDays = 7

export interface Asking {
  readonly actor: Actor
  readonly baseUrl: string
  readonly now: Date
}

/**
 * Saves a request and routes it at once; without an account it waits for the link in the letter. What comes back is the
 * token by which whoever asked follows it.
 */
export async function askForGuidance(
  db: Db,
  request: NewRequest,
  asking: Asking,
): Promise<{ readonly token: string; readonly id: string } | AskRefusal> {
  const refusal = refuseAsking(request)
  if (refusal !== undefined) return refusal
  const { actor, now } = asking
  return asActor(db, guidanceClerk, now, async (tx) => {
    const personId = request.channel === 'own' ? actor.id : null
    await sql`select pg_advisory_xact_lock(hashtext(${personId ?? request.email ?? request.key}))`.execute(tx)
    const known = await rowOf(
      tx,
      sql<{ id: string; token: string }>`select id, token from guidance_request where key = ${request.key}`,
    )
    // Sent twice: it is asked already.
    if (known !== undefined) return known
    if (personId !== null) {
      const before = await rowOf(
        tx,
        sql<{ asked: boolean; guided: boolean }>`
          select exists (select 1 from guidance_request where person_id = ${personId} and state in ('new', 'returned'))
            as asked,
            exists (select 1 from guidance_case where person_id = ${personId} and state <> 'closed') as guided
        `,
      )
      if (before?.guided === true) return 'already-guided'
      if (before?.asked === true) return 'already-asked'
    }
    const saved = await insertRequest(tx, request, { actor, personId, now })
    if (request.channel === 'link') await sendLink(tx, saved, request, asking)
    else await route(tx, saved.id, asking)
    return saved
  })
}

/** Also for the demonstration. The transaction is a machine's. */
export async function insertRequest(
  tx: Tx,
  request: NewRequest,
  by: { readonly actor: Actor; readonly personId: string | null; readonly now: Date; readonly id?: string },
): Promise<{ readonly id: string; readonly token: string }> {
  const { actor, personId, now } = by
  const [id, token] = [by.id ?? newId(), newId()]
  const today = dayInRiga(now)
  const isLink = request.channel === 'link'
  await sql`
    insert into guidance_request (id, key, token, state, state_since, channel, person_id, name, email, phone, language,
      municipality_id, parish, themes, wish, organisation_id, consent, consent_day, asked_by, asked_at, due_day, routed)
    values (${id}, ${request.key}, ${token}, ${isLink ? 'unconfirmed' : 'new'}, ${now}, ${request.channel}, ${personId},
      ${request.name}, ${request.email}, ${request.phone}, ${request.language}, ${request.municipalityId},
      ${request.parish}, ${[...request.themes]}::text[], ${request.wish}, ${request.organisationId}, ${request.consent},
      ${request.consent === null ? null : today}::date, ${actor.kind === 'person' ? actor.id : null}, ${now},
      ${workingDaysAfter(today, answerDays)}, ${isLink ? null : 'everybody-absent'})
  `.execute(tx)
  await recordEvent(tx, 'guidance.request.made', id, actor, now, {
    channel: request.channel,
    municipality: request.municipalityId,
    consent: request.consent,
  })
  return { id, token }
}

async function sendLink(tx: Tx, { token }: { token: string }, request: NewRequest, asking: Asking) {
  const { email, name, language } = request
  if (email === null) return
  const day = workingDaysAfter(dayInRiga(asking.now), answerDays)
  await tell(
    tx,
    { others: [{ name, email, language }] },
    {
      kind: 'request-confirmation',
      to: 'asker',
      values: (reader) => ({ day: dayInWords(day, reader) }),
      href: (reader) => guidancePaths.asked(reader, token),
    },
    { ...asking, actor: guidanceClerk },
  )
}

/** Gives the request to whoever is there for its territory today, and tells them. The transaction is a machine's. */
export async function route(tx: Tx, id: string, asking: Asking): Promise<string | undefined> {
  const request = await findRequest(tx, id)
  if (request === undefined) return undefined
  const { municipalityId, parish, dueDay, municipality } = request
  const today = dayInRiga(asking.now)
  const found = await responsibleCoordinator(tx, {
    municipalityId,
    parish: parish ?? undefined,
    day: today,
  })
  await sql`
    update guidance_request set coordinator_id = ${found.personId}, routed = ${found.reason} where id = ${id}
  `.execute(tx)
  if (request.coordinatorId === found.personId) return found.personId
  await recordEvent(tx, 'guidance.request.routed', id, guidanceClerk, asking.now, {
    coordinator: found.personId,
    reason: found.reason,
  })
  await tell(
    tx,
    { people: [found.personId] },
    {
      kind: 'request-arrived',
      to: 'role',
      values: (reader) => ({
        municipality: plainTextIn(municipality, reader),
        day: dayInWords(dueDay, reader),
      }),
      href: (reader) => guidancePaths.request(reader, id),
    },
    { ...asking, actor: guidanceClerk },
  )
  return found.personId
}

/** Somebody without an account follows the link of their letter. */
export async function confirmRequest(
  db: Db,
  token: string,
  asking: Asking,
): Promise<'confirmed' | 'not-found'> {
  return asActor(db, guidanceClerk, asking.now, async (tx) => {
    const request = await lockByToken(tx, token)
    if (request === undefined || request.state === 'closed') return 'not-found'
    if (request.state !== 'unconfirmed') return 'confirmed'
    await sql`
      update guidance_request set state = 'new', state_since = ${asking.now}, routed = 'everybody-absent',
        due_day = ${workingDaysAfter(dayInRiga(asking.now), answerDays)} where id = ${request.id}
    `.execute(tx)
    await recordEvent(tx, 'guidance.request.confirmed', request.id, asking.actor, asking.now)
    await route(tx, request.id, asking)
    return 'confirmed'
  })
}

/** Whoever asked answers the coordinator's question; the days count anew. */
export async function answerQuestion(
  db: Db,
  { token, answer }: { readonly token: string; readonly answer: string },
  asking: Asking,
): Promise<'answered' | 'not-found'> {
  return asActor(db, guidanceClerk, asking.now, async (tx) => {
    const request = await lockByToken(tx, token)
    if (request === undefined || request.state !== 'returned') return 'not-found'
    const due = workingDaysAfter(dayInRiga(asking.now), answerDays)
    await sql`
      update guidance_request set state = 'new', state_since = ${asking.now}, answer = ${answer}, due_day = ${due},
        escalated_at = null where id = ${request.id}
    `.execute(tx)
    await recordEvent(tx, 'guidance.request.answered', request.id, asking.actor, asking.now)
    await tell(
      tx,
      { people: [request.coordinatorId] },
      {
        kind: 'request-answered',
        to: 'role',
        values: (reader) => ({
          municipality: plainTextIn(request.municipality, reader),
          day: dayInWords(due, reader),
        }),
        href: (reader) => guidancePaths.request(reader, request.id),
      },
      { ...asking, actor: guidanceClerk },
    )
    return 'answered'
  })
}

/** Whoever asked no longer wants it. */
export async function withdrawRequest(
  db: Db,
  token: string,
  asking: Asking,
): Promise<'withdrawn' | 'not-found'> {
  return asActor(db, guidanceClerk, asking.now, async (tx) => {
    const request = await lockByToken(tx, token)
    if (request === undefined || request.state === 'accepted') return 'not-found'
    if (request.state === 'closed') return 'withdrawn'
    await sql`
      update guidance_request set state = 'closed', state_since = ${asking.now}, close_reason = 'withdrawn'
      where id = ${request.id}
    `.execute(tx)
    await recordEvent(tx, 'guidance.request.withdrawn', request.id, asking.actor, asking.now)
    return 'withdrawn'
  })
}

async function lockByToken(tx: Tx, token: string): Promise<GuidanceRequest | undefined> {
  await sql`select 1 from guidance_request where token = ${token} for update`.execute(tx)
  return requestByToken(tx, token)
}

/**
 * Requests past their day rise: they go to whoever is there today, and administrators are told. Requests whose link
 * nobody followed are deleted.
 */
export async function raiseOverdueRequests(db: Db, now: Date, settings: Settings): Promise<void> {
  const baseUrl = settings.BASE_URL ?? `http://${settings.HOST}:${settings.PORT}`
  const asking: Asking = { actor: guidanceClerk, baseUrl, now }
  const overdue = await asActor(db, guidanceClerk, now, async (tx) => {
    await sql`
      delete from guidance_request where state = 'unconfirmed' and asked_at < ${daysBefore(now, unconfirmedDays)}
    `.execute(tx)
    return rowsOf(
      tx,
      sql<{ id: string }>`
        select id from guidance_request
        where state = 'new' and due_day < ${dayInRiga(now)} and escalated_at is null order by due_day, id limit 500
      `,
    )
  })
  for (const { id } of overdue) {
    await asActor(db, guidanceClerk, now, async (tx) => {
      await sql`select 1 from guidance_request where id = ${id} for update`.execute(tx)
      const request = await findRequest(tx, id)
      if (request === undefined || request.state !== 'new' || request.escalatedAt !== null) return
      await route(tx, id, asking)
      await sql`update guidance_request set escalated_at = ${now} where id = ${id}`.execute(tx)
      await recordEvent(tx, 'guidance.request.escalated', id, guidanceClerk, now)
      const administrators = await rowsOf(
        tx,
        sql<{ id: string }>`
          select distinct person_id as id from role_grant where role = 'regional-administrator' and ended_at is null
            and ${dayInRiga(now)}::date between from_day and coalesce(to_day, 'infinity')
        `,
      )
      await tell(
        tx,
        { people: administrators.map((administrator) => administrator.id) },
        {
          kind: 'request-overdue',
          to: 'role',
          values: (reader) => ({
            municipality: plainTextIn(request.municipality, reader),
            day: dayInWords(request.dueDay, reader),
          }),
          href: (reader) => guidancePaths.request(reader, id),
        },
        asking,
      )
    })
  }
}

/** In the name of whoever decides; row security has let them see it. */
export async function lockRequest(
  tx: Tx,
  id: string,
  actor: Actor,
  now: Date,
): Promise<GuidanceRequest | undefined> {
  await becomeActor(tx, actor, now)
  await sql`select 1 from guidance_request where id = ${id} for update`.execute(tx)
  return findRequest(tx, id)
}
