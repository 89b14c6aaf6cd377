import { sql } from 'kysely'

import { becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { daysBefore } from '../../../shared/time/day.ts'
import { demonstrationLoader } from '../../organisations/index.ts'
import { demonstrationPersonId } from '../demonstration/demonstration-people.ts'
import { recordAccess } from './access/access-commands.ts'
import { giveConsent } from './consent/consent-commands.ts'
import { offerLetters } from './personal/accounts-purposes.ts'

/** Sergejs wants letters about new offers; the administrator has looked him up. Only where nothing of it is there. */
export async function loadDemonstrationPrivacy(tx: Tx, now: Date): Promise<void> {
  const personId = demonstrationPersonId('sergejs')
  const known = await rowOf(
    tx,
    sql<{ some: boolean }>`
      select exists (select 1 from consent where person_id = ${personId})
        or exists (select 1 from personal_access where person_id = ${personId}) as some
    `,
  )
  if (known?.some === true) return
  const consent = { purpose: offerLetters, version: 1, language: 'ru' } as const
  await giveConsent(tx, personId, consent, demonstrationLoader, daysBefore(now, 61))
  const administrator: Actor = {
    kind: 'person',
    id: demonstrationPersonId('raimonds'),
    roles: [{ role: 'regional-administrator', organisationId: null, municipalityId: null }],
  }
  await becomeActor(tx, administrator, daysBefore(now, 12))
  await recordAccess(tx, personId, 'accounts.person', administrator, daysBefore(now, 12))
  await becomeActor(tx, demonstrationLoader, now)
}
