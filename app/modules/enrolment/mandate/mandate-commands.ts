import { createHash, randomInt, timingSafeEqual } from 'node:crypto'

import { sql } from 'kysely'

import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import { dayInRiga, type Day } from '../../../shared/time/day.ts'
import { newId } from '../../../shared/identifier.ts'
import { mandateLetter } from './mandate-letter.ts'
import { findMandate } from './mandate-queries.ts'
import { mandatePhase, mostCodeTries, refuseCode, type ConsentRefusal } from './mandate.ts'

const mandateKeeper: Actor = { kind: 'machine', id: 'mandate-keeper' }

/**
 * Asks somebody by mail whether the actor may act for them until the day. The answer is the same when nobody has the
 * address, so that coordinators cannot find out who uses Laipa.
 */
export async function askForMandate(
  db: Db,
  { email, toDay, key }: { readonly email: string; readonly toDay: Day; readonly key: string },
  actor: Actor,
  baseUrl: string,
  now: Date,
): Promise<void> {
  await asActor(db, mandateKeeper, now, async (tx) => {
    const person = await rowOf(
      tx,
      sql<{ id: string; name: string; language: Language }>`
        select id, name, language from person where email = ${email} and id <> ${actor.id}
      `,
    )
    const coordinator = await rowOf(tx, sql<{ name: string }>`select name from person where id = ${actor.id}`)
    const id = newId()
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    const saved = await sql`
      insert into mandate (id, key, person_id, coordinator_id, from_day, to_day, code_hash, asked_at)
      values (${id}, ${key}, ${person?.id ?? null}, ${actor.id}, ${dayInRiga(now)}, ${toDay}, ${hashOf(id, code)}, ${now})
      on conflict (key) do nothing
    `.execute(tx)
    if (saved.numAffectedRows !== 1n) return
    await recordEvent(tx, 'enrolment.mandate.asked', id, actor, now, { coordinator: actor.id, until: toDay })
    if (person === undefined || coordinator === undefined) return
    const { name, language, id: personId } = person
    const letter = { personId, name, language, recipient: email, coordinator: coordinator.name, code, toDay }
    await queueMail(tx, mandateLetter(letter, baseUrl), now)
  })
}

/** The person says the code of their letter to the coordinator, who types it in; it fits one of those they asked for. */
export async function confirmByCode(
  db: Db,
  code: string,
  actor: Actor,
  now: Date,
): Promise<'confirmed' | ConsentRefusal> {
  return asActor(db, actor, now, async (tx) => {
    const asked = await rowsOf(
      tx,
      sql<{ id: string; hash: string; tries: number }>`
        select id, code_hash as hash, code_tries as tries from mandate
        where coordinator_id = ${actor.id} and person_id is not null and confirmed_at is null and ended_at is null
          and to_day >= ${dayInRiga(now)}::date and code_hash is not null
        order by asked_at, id for update
      `,
    )
    const meant = asked.find(({ id, hash, tries }) => tries < mostCodeTries && isSame(hash, hashOf(id, code)))
    const refusal = refuseCode(asked, meant !== undefined)
    if (meant !== undefined && refusal === undefined) await saveProof(tx, meant.id, 'code', actor, now)
    else if (refusal === 'wrong-code') {
      await sql`
        update mandate set code_tries = code_tries + 1 where id = any(${asked.map(({ id }) => id)}::text[])
      `.execute(tx)
    }
    return refusal ?? 'confirmed'
  })
}

/** The person themselves says yes, signed in, on the page behind the letter's link. */
export async function confirmByPerson(
  db: Db,
  id: string,
  actor: Actor,
  now: Date,
): Promise<'confirmed' | 'not-found' | ConsentRefusal> {
  return asActor(db, actor, now, async (tx) => {
    await sql`select 1 from mandate where id = ${id} for update`.execute(tx)
    const mandate = await findMandate(tx, id)
    if (mandate === undefined || mandate.personId !== actor.id) return 'not-found'
    const phase = mandatePhase(mandate, dayInRiga(now))
    if (phase === 'valid') return 'confirmed'
    if (phase !== 'asked') return 'not-asked'
    await saveProof(tx, id, 'link', actor, now)
    return 'confirmed'
  })
}

/** Either side can end a mandate at any time. */
export async function endMandate(
  db: Db,
  id: string,
  actor: Actor,
  now: Date,
): Promise<{ readonly by: 'person' | 'coordinator' } | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const mandate = await findMandate(tx, id)
    if (mandate === undefined) return 'not-found'
    const ended = await sql`
      update mandate set ended_at = ${now}, ended_by = ${actor.id} where id = ${id} and ended_at is null
    `.execute(tx)
    if (ended.numAffectedRows === 1n) await recordEvent(tx, 'enrolment.mandate.ended', id, actor, now)
    return { by: mandate.personId === actor.id ? 'person' : 'coordinator' }
  })
}

/** For the demonstration, where nobody reads letters. */
export async function saveMandate(
  tx: Tx,
  mandate: {
    readonly id: string
    readonly personId: string
    readonly coordinatorId: string
    readonly toDay: Day
  },
  by: Actor,
  now: Date,
): Promise<void> {
  const { id, personId, coordinatorId, toDay } = mandate
  await becomeActor(tx, mandateKeeper, now)
  await sql`
    insert into mandate (id, key, person_id, coordinator_id, from_day, to_day, asked_at, proof, confirmed_at)
    values (${id}, ${id}, ${personId}, ${coordinatorId}, ${dayInRiga(now)}, ${toDay}, ${now}, 'link', ${now})
    on conflict do nothing
  `.execute(tx)
  await becomeActor(tx, by, now)
}

async function saveProof(tx: Tx, id: string, proof: 'code' | 'link', by: Actor, now: Date): Promise<void> {
  await sql`
    update mandate set proof = ${proof}, confirmed_at = ${now}, code_hash = null where id = ${id}
  `.execute(tx)
  await recordEvent(tx, 'enrolment.mandate.confirmed', id, by, now, { proof })
}

/** With the mandate's id, so that equal codes have different hashes. */
function hashOf(id: string, code: string): string {
  return createHash('sha256').update(`${id}:${code}`).digest('hex')
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}
