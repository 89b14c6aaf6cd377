import { becomeActor } from '../../shared/db/as-actor.ts'
import type { Tx } from '../../shared/db/db.ts'
import type { Actor } from '../../shared/events/events.ts'

/** Runs something in a machine's name inside somebody's transaction. */
export async function asMachine<Result>(
  tx: Tx,
  by: Actor,
  now: Date,
  action: () => Promise<Result>,
): Promise<Result> {
  await becomeActor(tx, { kind: 'machine', id: 'training' }, now)
  const result = await action()
  await becomeActor(tx, by, now)
  return result
}
