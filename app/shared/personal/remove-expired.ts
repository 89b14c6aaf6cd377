import { asActor } from '../db/as-actor.ts'
import type { Db } from '../db/db.ts'
import type { Actor } from '../events/events.ts'
import { recordEvent } from '../events/events.ts'
import type { PersonalPart } from './personal.ts'

const keeper: Actor = { kind: 'machine', id: 'privacy' }

/** Removes in each module what is past its term; one that fails does not hold up the others. Gives how many rows went. */
export async function removeExpired(db: Db, parts: readonly PersonalPart[], now: Date): Promise<number> {
  let removed = 0
  const failures: unknown[] = []
  for (const { module, removeExpired: remove } of parts) {
    if (remove === undefined) continue
    try {
      removed += await asActor(db, keeper, now, async (tx) => {
        const count = await remove(tx, now)
        if (count > 0) await recordEvent(tx, 'privacy.term.ended', module, keeper, now, { count })
        return count
      })
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, 'What is past its term was not removed everywhere.')
  return removed
}
