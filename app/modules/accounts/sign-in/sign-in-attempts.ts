import { createHash } from 'node:crypto'

import { sql } from 'kysely'

import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { daysBefore } from '../../../shared/time/day.ts'

/** What is counted: an address tried from one network. Others, and the link by mail, are never held back by it. */
export interface Attempt {
  readonly email: string
  /** The client's network, as `clientOf` gives it. */
  readonly client: string
}

/** Failures before the first pause. */
const freeFailures = 5

/** Seconds of the first pause; each further failure doubles it. */
const firstPause = 30
const longestPause = 3600

/** Days after the last failure at which the count begins anew; the row itself goes the night after. */
export const forgottenAfter = 1

/**
 * Whether another try must wait. Counted by address and network together, so that nobody can lock somebody else out;
 * guessing from one place becomes slow.
 */
export async function isHeldBack(db: Db, attempt: Attempt, now: Date): Promise<boolean> {
  const row = await rowOf(
    db,
    sql<{ failures: number; lastAt: Date }>`
      select failures, last_at as "lastAt" from sign_in_attempt where key = ${keyOf(attempt)}
    `,
  )
  if (row === undefined) return false
  return now.getTime() < row.lastAt.getTime() + pauseAfter(row.failures) * 1000
}

/** Seconds to wait after so many failures in a row. */
export function pauseAfter(failures: number): number {
  if (failures < freeFailures) return 0
  return Math.min(longestPause, firstPause * 2 ** (failures - freeFailures))
}

export async function noteFailure(tx: Tx, attempt: Attempt, now: Date): Promise<void> {
  const forgotten = daysBefore(now, forgottenAfter)
  await sql`
    insert into sign_in_attempt (key, failures, last_at) values (${keyOf(attempt)}, 1, ${now})
    on conflict (key) do update set last_at = excluded.last_at,
      failures = case when sign_in_attempt.last_at < ${forgotten} then 1 else sign_in_attempt.failures + 1 end
  `.execute(tx)
}

export async function clearAttempts(tx: Tx, attempt: Attempt): Promise<void> {
  await sql`delete from sign_in_attempt where key = ${keyOf(attempt)}`.execute(tx)
}

/** Neither the address nor the network can be read from it. */
function keyOf({ email, client }: Attempt): string {
  return createHash('sha256').update(`${email}\n${client}`).digest('hex')
}
