import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { dayInRiga, type Day } from '../../../shared/time/day.ts'
import { newId } from '../../../shared/identifier.ts'
import {
  mayBecome,
  refuseInvoice,
  type InvoicePlan,
  type InvoiceRefusal,
  type InvoiceStatus,
} from './invoice.ts'

export interface NewInvoice extends InvoicePlan {
  readonly applicationId: string
  readonly dueOn: Day
  /** The form's own key: sent twice, it makes one invoice. */
  readonly key: string
}

/** Notes what is owed for a seat, as the organisation's own accounts say. */
export async function recordInvoice(
  db: Db,
  { applicationId, key, ...plan }: NewInvoice,
  actor: Actor,
  now: Date,
): Promise<'recorded' | 'not-found' | InvoiceRefusal> {
  return asActor(db, actor, now, async (tx) => {
    if (!(await isEdited())) return 'not-found'
    const refusal = refuseInvoice(plan)
    if (refusal !== undefined) return refusal
    const id = newId()
    const recorded = await sql`
      insert into invoice (id, application_id, key, reference, full_eur, concession, due_eur, due_on, status, status_on,
        recorded_by, recorded_at)
      values (${id}, ${applicationId}, ${key}, ${plan.reference}, ${plan.fullEur}, ${plan.concession ?? null},
        ${plan.dueEur}, ${plan.dueOn}, 'open', ${dayInRiga(now)}, ${actor.id}, ${now})
      on conflict (key) do nothing
    `.execute(tx)
    if (recorded.numAffectedRows === 1n) {
      await recordEvent(tx, 'enrolment.invoice.recorded', id, actor, now, {
        application: applicationId,
        cents: Math.round(plan.dueEur * 100),
        concession: plan.concession ?? null,
      })
    }
    return 'recorded'

    async function isEdited(): Promise<boolean> {
      const row = await rowOf(
        tx,
        sql<{ edited: boolean }>`select is_edited_application(${applicationId}) as edited`,
      )
      return row?.edited ?? false
    }
  })
}

/** Notes that an invoice was paid, waived or refunded; the events keep each step. */
export async function changeInvoiceStatus(
  db: Db,
  {
    applicationId,
    id,
    status,
  }: { readonly applicationId: string; readonly id: string; readonly status: InvoiceStatus },
  actor: Actor,
  now: Date,
): Promise<'changed' | 'not-found' | 'not-next'> {
  return asActor(db, actor, now, async (tx) => {
    const invoice = await rowOf(
      tx,
      sql<{ status: InvoiceStatus }>`
        select status from invoice
        where id = ${id} and application_id = ${applicationId} and is_edited_application(application_id) for update
      `,
    )
    if (invoice === undefined) return 'not-found'
    if (invoice.status === status) return 'changed'
    if (!mayBecome(invoice.status, status)) return 'not-next'
    await sql`update invoice set status = ${status}, status_on = ${dayInRiga(now)} where id = ${id}`.execute(
      tx,
    )
    await recordEvent(tx, `enrolment.invoice.${status}`, id, actor, now, { application: applicationId })
    return 'changed'
  })
}
