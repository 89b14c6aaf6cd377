import { sql } from 'kysely'

import { rowsOf, type Db } from '../../shared/db/db.ts'
import type { Actor } from '../../shared/events/events.ts'
import type { AccessTable } from '../../shared/web/route-access.ts'
import { holds, organisationsOf } from '../accounts/index.ts'
import { region } from './issuer/issuer.ts'

const id = ':id{[0-9a-z]{20}}'
const issuers = ['provider-editor', 'regional-administrator']

/** Who may ask for which page; whose credentials they then see, row security and the queries decide. */
export const credentialsAccess: AccessTable = {
  'GET /verify': 'everyone',
  'POST /verify': 'everyone',
  'GET /credentials/:token{[0-9a-z]{20}}': 'everyone',
  [`GET /achievements/${id}`]: 'everyone',
  'GET /account/credentials': 'signed-in',
  [`GET /account/credentials/${id}`]: 'signed-in',
  [`POST /account/credentials/${id}/shares`]: 'signed-in',
  [`POST /account/credentials/${id}/shares/:share{[0-9a-z]{20}}/end`]: 'signed-in',
  [`POST /account/credentials/${id}/name`]: 'signed-in',
  [`GET /account/credentials/${id}/:file{[a-z]+\\.[a-z]+}`]: 'signed-in',
  'GET /desk/credentials': issuers,
  'POST /desk/credentials/achievements': issuers,
  [`GET /desk/credentials/achievements/${id}`]: issuers,
  [`POST /desk/credentials/achievements/${id}/issuing`]: issuers,
  [`POST /desk/credentials/achievements/${id}/automatic`]: issuers,
  [`POST /desk/credentials/${id}/state`]: issuers,
}

/** For whom somebody may issue and revoke: their organisations, or every issuer for a regional administrator. */
export async function issuersOf(db: Db, actor: Actor): Promise<string[]> {
  const own = organisationsOf(actor, 'provider-editor')
  if (!holds(actor, 'regional-administrator')) return own
  const all = await rowsOf(db, sql<{ id: string }>`select id from credential_issuer order by id`)
  return [...new Set([...own, ...all.map((row) => row.id), region])]
}
