import { sql } from 'kysely'

import { rowOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { region, didOf } from '../issuer/issuer.ts'
import type { Signing } from '../signing.ts'
import type { FindDocument } from '../verification/issuer-key.ts'
import type { Verification } from '../verification/verdict.ts'
import { verifyCredential } from '../verification/verify.ts'
import { shownCredential, type ShownCredential } from './shown-credential.ts'

export interface Check {
  readonly verification: Verification
  readonly shown: ShownCredential | undefined
  /** Present where the issuer's identity is one of this site: the name is then ours, not the file's. */
  readonly registered: { readonly id: string; readonly name: Localised | null } | undefined
}

export async function checkDocument(
  db: Db,
  document: unknown,
  findDocument: FindDocument,
  signing: Signing,
): Promise<Check> {
  const verification = await verifyCredential(document, { now: signing.now, findDocument })
  const { credential } = verification
  const shown = credential === undefined ? undefined : shownCredential(credential)
  return { verification, shown, registered: await registeredIssuer(db, shown?.issuerId, signing.baseUrl) }
}

async function registeredIssuer(db: Db, did: string | undefined, baseUrl: string) {
  const own = didOf(region, baseUrl)
  if (did === undefined || !did.startsWith(own)) return undefined
  const id = did === own ? region : did.slice(`${own}:organisations:`.length)
  return rowOf(
    db,
    sql<{ id: string; name: Localised | null }>`
      select credential_issuer.id, organisation.name from credential_issuer
      left join organisation on organisation.id = organisation_id where credential_issuer.id = ${id}
    `,
  )
}
