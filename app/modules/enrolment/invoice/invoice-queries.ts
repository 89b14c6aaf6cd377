import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { Concession, InvoiceStatus } from './invoice.ts'

export interface Invoice {
  readonly id: string
  readonly reference: string
  readonly fullEur: number
  readonly concession: Concession | null
  readonly dueEur: number
  readonly dueOn: Day
  readonly status: InvoiceStatus
  readonly statusOn: Day
}

export async function invoicesOf(db: Db, applicationId: string): Promise<Invoice[]> {
  return rowsOf(
    db,
    sql<Invoice>`
      select id, reference, full_eur as "fullEur", concession, due_eur as "dueEur", due_on as "dueOn", status,
        status_on as "statusOn"
      from invoice where application_id = ${applicationId} order by recorded_at, id
    `,
  )
}
