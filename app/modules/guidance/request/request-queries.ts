import { sql, type RawBuilder } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { GuidanceRequest } from './request.ts'

/** A person's own name, address and language, for a request in their own name. */
export interface Asker {
  readonly name: string
  readonly email: string
}

export function ownAsker(db: Db, personId: string): Promise<Asker | undefined> {
  return rowOf(db, sql<Asker>`select name, email from person where id = ${personId}`)
}

const select = sql`
  select request.id, request.token, request.state, request.channel, request.name, request.email, request.phone,
    request.language, request.municipality_id as "municipalityId", municipality.name as municipality, request.parish,
    request.themes, request.wish, organisation.name as organisation, request.consent, request.asked_at as "askedAt",
    request.due_day as "dueDay", request.coordinator_id as "coordinatorId", coordinator.name as coordinator,
    coordinator.email as "coordinatorEmail", request.question, request.answer, request.close_reason as "closeReason",
    request.escalated_at as "escalatedAt"
  from guidance_request as request
  join municipality on municipality.id = request.municipality_id
  left join organisation on organisation.id = request.organisation_id
  left join lateral coordinator_contact(request.coordinator_id) as coordinator on true`

const one = (db: Db, where: RawBuilder<unknown>) => rowOf(db, sql<GuidanceRequest>`${select} where ${where}`)

/** One that the actor may see. */
export function findRequest(db: Db, id: string): Promise<GuidanceRequest | undefined> {
  return one(db, sql`request.id = ${id}`)
}

/** Whoever has the token of the letter; asked in the name of a machine. */
export function requestByToken(db: Db, token: string): Promise<GuidanceRequest | undefined> {
  return one(db, sql`request.token = ${token}`)
}

/** The actor's own requests, the newest first: also those entered for their address. */
export function ownRequests(db: Db, personId: string): Promise<GuidanceRequest[]> {
  return rowsOf(
    db,
    sql<GuidanceRequest>`
      ${select} where request.person_id = ${personId}
        or (request.person_id is null and request.email = proved_email())
      order by request.asked_at desc, request.id limit 50
    `,
  )
}

/** What partners have asked for. */
export function requestsOfPartners(db: Db, organisations: readonly string[]): Promise<GuidanceRequest[]> {
  return rowsOf(
    db,
    sql<GuidanceRequest>`
      ${select} where request.organisation_id = any(${[...organisations]}::text[])
      order by request.asked_at desc, request.id limit 200
    `,
  )
}

/** Open requests that wait for the actor, the most urgent first. */
export function waitingRequests(db: Db, limit = 50): Promise<GuidanceRequest[]> {
  return rowsOf(
    db,
    sql<GuidanceRequest>`
      ${select} where request.state in ('new', 'returned') and (request.organisation_id is null
        or request.coordinator_id = actor_id() or request.municipality_id in (select guided_territories())
        or request.municipality_id || '/' || request.parish in (select guided_territories()))
      order by request.due_day, request.id limit ${limit}
    `,
  )
}

/** Who it is about, where they have an account. */
export async function personOf(db: Db, id: string): Promise<string | undefined> {
  const row = await rowOf(
    db,
    sql<{ personId: string | null }>`select person_id as "personId" from guidance_request where id = ${id}`,
  )
  return row?.personId ?? undefined
}
