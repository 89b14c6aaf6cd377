import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { PublicKey } from './issuer.ts'

export interface Issuer {
  readonly id: string
  /** null for the region. */
  readonly name: Localised | null
  readonly homepage: string | null
  readonly isOpen: boolean
}

export function findIssuer(db: Db, id: string): Promise<Issuer | undefined> {
  return rowOf(
    db,
    sql<Issuer>`
      select credential_issuer.id, organisation.name, organisation.homepage, ended_at is null as "isOpen"
      from credential_issuer left join organisation on organisation.id = organisation_id
      where credential_issuer.id = ${id}
    `,
  )
}

/** All there ever were, the oldest first. */
export function publicKeys(db: Db, issuerId: string): Promise<PublicKey[]> {
  return rowsOf(
    db,
    sql<PublicKey>`select number, multikey from issuer_key where issuer_id = ${issuerId} order by number`,
  )
}
