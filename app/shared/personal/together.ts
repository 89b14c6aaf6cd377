import type { Tx } from '../db/db.ts'
import type { PersonalData } from './personal.ts'

/** What two halves of one module keep about people, as one; at most one of them has a calendar. */
export function together(first: PersonalData, second: PersonalData): PersonalData {
  const calendar = first.calendar ?? second.calendar
  return {
    purposes: [...first.purposes, ...second.purposes],
    records: [...first.records, ...second.records],
    corrections: [...(first.corrections ?? []), ...(second.corrections ?? [])],
    accesses: { ...first.accesses, ...second.accesses },
    refuseErasure: async (tx, personId, now) =>
      (await first.refuseErasure?.(tx, personId, now)) ?? (await second.refuseErasure?.(tx, personId, now)),
    erase: async (tx, personId, now) => {
      await second.erase(tx, personId, now)
      await first.erase(tx, personId, now)
    },
    removeExpired: async (tx, now) => (await expired(second, tx, now)) + (await expired(first, tx, now)),
    ...(calendar === undefined ? {} : { calendar }),
  }
}

function expired({ removeExpired }: PersonalData, tx: Tx, now: Date): Promise<number> {
  return removeExpired?.(tx, now) ?? Promise.resolve(0)
}
