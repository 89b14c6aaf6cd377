import { sql } from 'kysely'

import { asJson, type Tx } from '../db/db.ts'

/**
 * Who does something: somebody who has signed in, a visitor without an account, an operator at the command line, or
 * a machine such as a job.
 */
export interface Actor {
  readonly kind: 'person' | 'visitor' | 'operator' | 'machine'
  readonly id: string
  /** What the person may do beyond what everybody may, on the day of the request. */
  readonly roles?: readonly HeldRole[]
}

export interface HeldRole {
  readonly role: string
  readonly organisationId: string | null
  readonly municipalityId: string | null
}

/** Ids, codes, counts and days only: never names, addresses or free text. */
export type EventFacts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** Records what happened, in the transaction that made it happen. `kind` is `module.noun.done`. */
export async function recordEvent(
  tx: Tx,
  kind: string,
  subject: string,
  by: Actor,
  now: Date,
  facts: EventFacts = {},
): Promise<void> {
  await sql`
    insert into event (happened_at, kind, subject, actor_kind, actor_id, facts)
    values (${now}, ${kind}, ${subject}, ${by.kind}, ${by.id}, ${asJson(facts)})
  `.execute(tx)
}
