import { sql } from 'kysely'

import { becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf, type Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { cancelPartWithin, cancelWithin } from './cancellation-commands.ts'

const privacy: Actor = { kind: 'machine', id: 'privacy' }

/**
 * Cancels what is still to come and tells the other side; what was stays without a name. Letters of an erasure lead to
 * no page of their own, so they need no address of the site.
 */
export async function eraseAppointments(tx: Tx, personId: string, now: Date): Promise<void> {
  await becomeActor(tx, privacy, now)
  const reason = 'account-erased'
  const person = await rowOf(tx, sql<{ email: string }>`select email from person where id = ${personId}`)
  const email = person?.email ?? ''
  const held = await rowsOf(
    tx,
    sql<{ id: string }>`
      select id from appointment
      where coordinator_id = ${personId} and cancelled_at is null and starts_at > ${now} order by id
    `,
  )
  for (const { id } of held)
    await cancelWithin(tx, id, { canceller: 'coordinator', reason }, privacy, '', now)
  const own = await rowsOf(
    tx,
    sql<{ id: string }>`
      select part.id from appointment_participant as part
      left join appointment on appointment.id = part.appointment_id
      where (part.person_id = ${personId} or part.email = ${email})
        and part.status in ('booked', 'offered', 'waiting') and coalesce(appointment.starts_at > ${now}, true)
      order by part.id
    `,
  )
  for (const { id } of own)
    await cancelPartWithin(tx, id, { canceller: 'resident', reason }, privacy, '', now)
  await becomeActor(tx, privacy, now)
  // Whoever waits for somebody who is gone would wait for ever.
  await sql`
    update appointment_participant set status = 'cancelled', status_since = ${now}, canceller = 'coordinator',
      cancelled_by = ${privacy.id}, cancel_reason = ${reason}
    where coordinator_id = ${personId} and status = 'waiting' and appointment_id is null
  `.execute(tx)
  await sql`
    update appointment_participant set person_id = null, name = null, email = null, phone = null, case_id = null
    where person_id = ${personId} or email = ${email}
  `.execute(tx)
  await sql`delete from booking_request where email = ${email}`.execute(tx)
  for (const column of ['booked_by', 'cancelled_by']) {
    await sql`
      update appointment_participant set ${sql.ref(column)} = 'erased' where ${sql.ref(column)} = ${personId}
    `.execute(tx)
  }
  for (const column of ['created_by', 'cancelled_by']) {
    await sql`update appointment set ${sql.ref(column)} = 'erased' where ${sql.ref(column)} = ${personId}`.execute(
      tx,
    )
  }
}
