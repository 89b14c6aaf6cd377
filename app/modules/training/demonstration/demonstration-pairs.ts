import { sql } from 'kysely'

import type { Tx } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { addDays, dayInRiga, daysBefore } from '../../../shared/time/day.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'
import { demonstrationSource } from '../../organisations/index.ts'
import { unitIdOf } from '../standard/standard-loader.ts'

/** Helēna mentors Viktors, and has watched lessons of him and of Aija; Viktors has been asked by Rasma. */
export async function loadDemonstrationPairs(tx: Tx, now: Date): Promise<void> {
  const today = dayInRiga(now)
  const [helena, viktors, aija, rasma] = ['helena', 'viktors', 'aija', 'rasma'].map(demonstrationPersonId)
  const pair = idOf('pair')
  await sql`
    insert into mentoring_pair (id, key, mentor_id, mentee_id, from_day, to_day, wish, proposed_at, mentor_accepted_at,
      mentee_accepted_at)
    values (${pair}, ${pair}, ${helena}, ${viktors}, ${addDays(today, -70)}, ${addDays(today, 110)},
      'Gribu iemācīties pēc kursa pierakstīt, ko mainīt.', ${daysBefore(now, 75)}, ${daysBefore(now, 71)},
      ${daysBefore(now, 75)})
  `.execute(tx)
  const talks = [
    'Vienojāmies par mērķi: piezīmes pēc katras nodarbības.',
    'Izlasījām divas piezīmes un izvēlējāmies vienu maiņu.',
  ]
  for (const [index, note] of talks.entries()) {
    const id = idOf(`meeting:${index}`)
    await sql`
      insert into mentoring_meeting (id, pair_id, key, met_on, note, noted_by, noted_at)
      values (${id}, ${pair}, ${id}, ${addDays(today, -60 + index * 30)}, ${note}, ${viktors}, ${daysBefore(now, 60 - index * 30)})
    `.execute(tx)
  }
  for (const [index, observed] of [viktors, aija].entries()) {
    const id = idOf(`observation:${index}`)
    await sql`
      insert into peer_observation (id, key, observed_id, observer_id, unit_id, lesson_on, requested_at, accepted_at, marks,
        feedback, given_at)
      values (${id}, ${id}, ${observed}, ${helena}, ${unitIdOf('educator', 1, 'active-methods')}, ${addDays(today, -25)},
        ${daysBefore(now, 35)}, ${daysBefore(now, 33)}, array['seen', 'seen', 'partly'],
        'Grupa strādāja pati, uzdevumi bija no viņu darba. Otrajā daļā varēja ātrāk mainīt gaitu.', ${daysBefore(now, 24)})
    `.execute(tx)
  }
  const asked = idOf('observation:asked')
  await sql`
    insert into peer_observation (id, key, observed_id, observer_id, unit_id, lesson_on, requested_at)
    values (${asked}, ${asked}, ${rasma}, ${viktors}, ${unitIdOf('educator', 1, 'inclusion')}, ${addDays(today, 9)},
      ${daysBefore(now, 2)})
  `.execute(tx)
}

function idOf(text: string): string {
  return (
    identifierOf(demonstrationSource, `training:${text}`) +
    identifierOf(demonstrationSource, `training:${text}:2`)
  )
}
