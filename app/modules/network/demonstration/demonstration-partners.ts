import { sql } from 'kysely'

import { becomeActor } from '../../../shared/db/as-actor.ts'
import { rowsOf, type Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'
import { demonstrationLoader } from '../../organisations/index.ts'
import { enterAgreement } from '../agreement/agreement-commands.ts'

/** Days from the set-up on which agreements begin and end, by turns; null is open. */
const spans: readonly (readonly [from: number, to: number | null])[] = [
  [-800, 300],
  [-400, 45],
  [-200, null],
  [-90, 640],
]

/** Every organisation but each fourth has an agreement; one application waits. */
export async function loadDemonstrationPartners(tx: Tx, now: Date): Promise<void> {
  await becomeActor(tx, demonstrationLoader, now)
  const today = dayInRiga(now)
  const organisations = await rowsOf(
    tx,
    sql<{ id: string }>`select id from organisation where demonstration order by id`,
  )
  for (const [index, { id }] of organisations.entries()) {
    const [from, to] = spans[index % spans.length] ?? [0, null]
    if (index % 4 === 3) continue
    const agreement = {
      key: demonstrationPersonId(`agreement:${id}`),
      organisationId: id,
      subject: 'Sadarbība mūžizglītībā',
      fromDay: addDays(today, from),
      toDay: to === null ? undefined : addDays(today, to),
      file: undefined,
    }
    await enterAgreement(tx, agreement, demonstrationLoader, now)
  }
  await sql`
    insert into partner_application (id, key, applicant_id, language, kind, name, municipality_id, message, submitted_at)
    select ${demonstrationPersonId('application')}, ${demonstrationPersonId('application')},
      ${demonstrationPersonId('sergejs')}, 'lv', 'association', 'Zilā krasta amatnieki (piemērs)', 'LV-058',
      'Mēs rīkojam podniecības darbnīcas un vēlamies tās piedāvāt arī šeit.', ${now}
    on conflict do nothing
  `.execute(tx)
}

/** Agreements go with their organisations. */
export async function removeDemonstrationPartners(tx: Tx, by: Actor, now: Date): Promise<number> {
  await becomeActor(tx, by, now)
  const removed = await sql`
    delete from partner_application using person
    where person.id = partner_application.applicant_id and person.demonstration
  `.execute(tx)
  return Number(removed.numAffectedRows ?? 0)
}
