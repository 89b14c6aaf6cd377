import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { CredentialState, StateReason } from '../credential/credential.ts'

export interface OwnCredential {
  readonly id: string
  readonly achievementId: string
  readonly title: Localised
  readonly description: Localised
  readonly criteria: Localised
  readonly isFunded: boolean
  readonly isDemonstration: boolean
  /** null for the region. */
  readonly issuerName: Localised | null
  readonly issuerHomepage: string | null
  readonly language: Language
  readonly state: CredentialState
  readonly stateSince: Date
  readonly reason: StateReason | null
  readonly note: string | null
  readonly issuedAt: Date
  readonly validUntil: Date | null
  readonly namedAt: Date | null
  readonly personName: string
}

const ownCredentials = sql`
  select credential.id, achievement.id as "achievementId", title, description, criteria, is_funded as "isFunded",
    achievement.demonstration as "isDemonstration", organisation.name as "issuerName",
    organisation.homepage as "issuerHomepage", credential.language, state, state_since as "stateSince", change.reason,
    change.note, issued_at as "issuedAt", valid_until as "validUntil", named_at as "namedAt",
    person.name as "personName"
  from credential
  join achievement on achievement.id = achievement_id
  join person on person.id = credential.person_id
  left join organisation on organisation.id = credential.issuer_id
  left join lateral (
    select reason, note from credential_state_change
    where credential_id = credential.id order by changed_at desc, credential_state_change.id limit 1
  ) as change on true`

/** Of the person themselves; an editor who may see others' rows sees only their own here. */
export function credentialsOfPerson(db: Db, personId: string): Promise<OwnCredential[]> {
  return rowsOf(
    db,
    sql<OwnCredential>`
      ${ownCredentials} where credential.person_id = ${personId} order by issued_at desc, credential.id
    `,
  )
}

export function ownCredential(db: Db, id: string, personId: string): Promise<OwnCredential | undefined> {
  return rowOf(
    db,
    sql<OwnCredential>`${ownCredentials} where credential.id = ${id} and credential.person_id = ${personId}`,
  )
}
