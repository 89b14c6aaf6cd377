import { sql } from 'kysely'

import type { Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'
import { demonstrationSource } from '../../organisations/index.ts'
import { bindWishes, insertProposal } from '../proposal/proposal-commands.ts'

const sewing = 'skill/0d207bf2-b0dd-4a36-933f-d2cd3da2933d'

/** One class that waits for a provider, and one that has come about. */
export async function loadDemonstrationProposals(tx: Tx, now: Date): Promise<void> {
  const inese: Actor = { kind: 'person', id: demonstrationPersonId('inese') }
  const raimonds: Actor = { kind: 'person', id: demonstrationPersonId('raimonds') }
  const marta = demonstrationPersonId('marta')
  const [open, offered] = [demonstrationPersonId('proposal:1'), demonstrationPersonId('proposal:2')]
  const isNew = await insertProposal(
    tx,
    open,
    {
      key: open,
      topic: sewing,
      municipalityId: 'LV-058',
      people: 12,
      cells: [{ municipalityId: 'LV-058', language: 'lv', timeOfDay: 'evening', people: 5 }],
    },
    inese,
    now,
  )
  if (!isNew) return
  await insertProposal(
    tx,
    offered,
    {
      key: offered,
      topic: 'field/023',
      municipalityId: 'LV-DGV',
      people: 15,
      cells: [{ municipalityId: 'LV-DGV', language: 'lv', timeOfDay: 'evening', people: 10 }],
    },
    raimonds,
    now,
  )
  await bindWishes(tx, open, now)
  await bindWishes(tx, offered, now)
  await sql`
    update class_proposal
    set state = 'offered', organisation_id = ${identifierOf(demonstrationSource, 'austra-daugavpils')},
      taken_up_by = ${marta}, taken_up_at = ${now}, offered_by = ${marta}, offered_at = ${now}, opened_told_at = ${now},
      opportunity_id = ${identifierOf(demonstrationSource, 'latviesu-valoda-a2-daugavpils')}
    where id = ${offered}
  `.execute(tx)
  await sql`update class_proposal_wish set told_taken_up_at = ${now}, told_opened_at = ${now} where proposal_id = ${offered}`.execute(
    tx,
  )
  await sql`update class_proposal set demonstration = true where id in (${open}, ${offered})`.execute(tx)
}
