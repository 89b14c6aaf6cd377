import { sql } from 'kysely'

import { rowOf, type Db } from '../../../shared/db/db.ts'
import type { Settings } from '../../../shared/settings.ts'
import { didDocument, region } from '../issuer/issuer.ts'
import { publicKeys } from '../issuer/issuer-queries.ts'
import { fetchingFinder } from '../reading/find-document.ts'
import type { Signing } from '../signing.ts'
import { signedList } from '../status/status-commands.ts'
import type { FindDocument } from '../verification/issuer-key.ts'
import type { JsonObject } from '../verification/json.ts'

/** What this site publishes at a path, for other checkers and our own; undefined where it publishes nothing. */
export async function publishedAt(db: Db, path: string, signing: Signing): Promise<JsonObject | undefined> {
  if (path === '/.well-known/did.json') return issuerDocument(db, region, signing)
  const organisationId = /^\/organisations\/([0-9a-z]{10})\/did\.json$/.exec(path)?.[1]
  if (organisationId !== undefined) return issuerDocument(db, organisationId, signing)
  const list = /^\/status\/(\d{1,9})$/.exec(path)?.[1]
  return list === undefined ? undefined : signedList(db, Number(list), signing)
}

async function issuerDocument(db: Db, id: string, { baseUrl }: Signing): Promise<JsonObject | undefined> {
  const issuer = await rowOf(db, sql`select 1 from credential_issuer where id = ${id}`)
  return issuer === undefined ? undefined : didDocument(id, await publicKeys(db, id), baseUrl)
}

/** Finds keys and lists: our own here, without asking ourselves over the network; others' by fetching. */
export function finderOf(db: Db, settings: Settings, signing: Signing): FindDocument {
  const fetching = fetchingFinder({
    userAgent: `Laipa (+mailto:${settings.LAIPA_CONTACT_EMAIL})`,
    trustedHosts: settings.LAIPA_FEED_HOSTS,
    now: signing.now,
  })
  const { host } = new URL(signing.baseUrl)
  return async (address) => {
    const url = URL.parse(address)
    return url?.host === host ? publishedAt(db, url.pathname, signing) : fetching(address)
  }
}
