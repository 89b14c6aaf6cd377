import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import {
  refuseEnd,
  refuseGrant,
  type EndRefusal,
  type GrantRefusal,
  type WantedGrant,
} from '../accounts-policy.ts'
import type { Addressee } from '../person/account-letters.ts'
import { countOtherAdministrators, findGrant } from './grant-queries.ts'
import { roleEndedLetter, roleGrantedLetter } from './role-letters.ts'
import { saveEndOfGrant, saveGrant } from './role-commands.ts'
import { scopeOf } from './role.ts'

const lookUp: Actor = { kind: 'machine', id: 'roles' }

/** Who has an account with exactly this address. Only those who may give roles get to ask. */
export async function findPersonByEmail(db: Db, email: string, now: Date): Promise<string | undefined> {
  const row = await asActor(db, lookUp, now, (tx) =>
    rowOf(tx, sql<{ id: string }>`select id from person where email = ${email}`),
  )
  return row?.id
}

/** Gives somebody a role, and writes to them. Granted twice, it changes nothing and tells nobody again. */
export async function grantRole(
  db: Db,
  wanted: WantedGrant,
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<'granted' | 'already-held' | 'unknown-scope' | GrantRefusal> {
  const refusal = refuseGrant(by, wanted, dayInRiga(now))
  if (refusal !== undefined) return refusal
  return asActor(db, by, now, async (tx) => {
    const { personId, role, fromDay, toDay } = wanted
    const scope = await findScope(tx, wanted)
    if (scope === undefined) return 'unknown-scope'
    const grant = { personId, role, fromDay, ...(toDay === undefined ? {} : { toDay }), ...scope.ids }
    const id = await saveGrant(tx, grant, by, now)
    if (id === undefined) return (await isHeldAlike(tx, grant)) ? 'granted' : 'already-held'
    const person = await findAddressee(tx, personId)
    if (person !== undefined) {
      await queueMail(tx, roleGrantedLetter(person, personId, { ...wanted, place: scope.name }, baseUrl), now)
    }
    return 'granted'
  })
}

export interface EndAnswer {
  /** Whose role it was. */
  readonly personId: string
  readonly refusal: EndRefusal | undefined
}

/** Ends somebody's role, and writes to them; ended twice, it was ended the first time. */
export async function endRole(
  db: Db,
  grantId: string,
  by: Actor,
  now: Date,
  /** Where only the roles of one organisation are in question. */
  organisationId?: string,
): Promise<EndAnswer | 'not-found'> {
  return asActor(db, by, now, async (tx) => {
    await lockGrants(tx, grantId)
    const grant = await findGrant(tx, grantId)
    if (grant === undefined) return 'not-found'
    if (organisationId !== undefined && grant.organisationId !== organisationId) return 'not-found'
    const { personId } = grant
    if (grant.endedAt !== null) return { personId, refusal: undefined }
    const refusal = refuseEnd(by, grant, await countOtherAdministrators(tx, grant))
    if (refusal !== undefined) return { personId, refusal }
    const person = await findAddressee(tx, personId)
    await saveEndOfGrant(tx, grantId, by, now)
    if (person !== undefined) {
      const place = grant.organisation ?? grant.municipality
      await queueMail(tx, roleEndedLetter(person, personId, { role: grant.role, place }), now)
    }
    return { personId, refusal }
  })
}

/** Held until the end of the transaction, so that two cannot end the last two administrators at once. */
async function lockGrants(tx: Tx, id: string): Promise<void> {
  await sql`
    select 1 from role_grant where (role = 'regional-administrator' and ended_at is null) or id = ${id}
    order by id for update
  `.execute(tx)
}

/** The scope that the role needs, with its name; others that were sent are left out. */
async function findScope(tx: Tx, { role, organisationId, municipalityId }: WantedGrant) {
  const scope = scopeOf[role]
  if (scope === 'region') return { ids: {}, name: null }
  const id = (scope === 'organisation' ? organisationId : municipalityId) ?? ''
  const found = await rowOf(
    tx,
    sql<{ name: Localised }>`
      select name from ${sql.table(scope)} where id = ${id}
    `,
  )
  if (found === undefined) return undefined
  return { ids: scope === 'organisation' ? { organisationId: id } : { municipalityId: id }, name: found.name }
}

/** Whether the same was granted before, for the same days: the button was pressed twice. */
async function isHeldAlike(
  tx: Tx,
  { personId, role, fromDay, toDay, ...scope }: WantedGrant,
): Promise<boolean> {
  const row = await rowOf(
    tx,
    sql<{ held: number }>`
      select 1 as held from role_grant
      where person_id = ${personId} and role = ${role} and ended_at is null and from_day = ${fromDay}
        and to_day is not distinct from ${toDay ?? null}::date
        and organisation_id is not distinct from ${scope.organisationId ?? null}::text
        and municipality_id is not distinct from ${scope.municipalityId ?? null}::text
    `,
  )
  return row !== undefined
}

async function findAddressee(tx: Tx, personId: string): Promise<Addressee | undefined> {
  return rowOf(tx, sql<Addressee>`select name, email, language from person where id = ${personId}`)
}
