import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { asJson, rowOf, rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { recordEvent } from '../../../shared/events/events.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { signingKey } from '../issuer/issuer-commands.ts'
import { issuerMessages } from '../issuer/issuer-messages.ts'
import { methodOf } from '../issuer/issuer.ts'
import { signer, type Signing } from '../signing.ts'
import { wholeSecond } from '../status/status-list.ts'
import type { JsonObject } from '../verification/json.ts'
import { signDocument } from '../verification/proof.ts'
import { credentialDocument, type CredentialFacts } from './credential-document.ts'

/** Credentials that one run of the job signs; each takes some forty milliseconds. */
const mostAtOnce = 200

/** The signed document of a credential; signed now where it has not been. Undefined once the person is erased. */
export async function signedCredential(
  db: Db,
  id: string,
  signing: Signing,
): Promise<JsonObject | undefined> {
  return asActor(db, signer, signing.now, (tx) => signIn(tx, id, signing))
}

/** Signs what has been issued and not been looked at yet; gives how many. */
export async function signWaiting(db: Db, signing: Signing): Promise<number> {
  const waiting = await asActor(db, signer, signing.now, (tx) =>
    rowsOf(
      tx,
      sql<{ id: string }>`
        select id from credential where document is null and person_id is not null
        order by issued_at, id limit ${mostAtOnce}
      `,
    ),
  )
  // One transaction each, so that nobody waits for the others.
  for (const { id } of waiting) await signedCredential(db, id, signing)
  return waiting.length
}

/** In a transaction of the signer's. */
export async function signIn(tx: Tx, id: string, signing: Signing): Promise<JsonObject | undefined> {
  const { baseUrl, secret, now } = signing
  const row = await lockedFacts(tx, id)
  if (row === undefined) return undefined
  if (row.document !== null) return row.document
  const name = row.organisation ?? undefined
  const issuerName =
    name === undefined ? say(issuerMessages.region, row.language) : plainTextIn(name, row.language)
  const { number, key } = await signingKey(tx, row.issuerId, secret, signer, now)
  const words = { verificationMethod: methodOf(row.issuerId, number, baseUrl), created: wholeSecond(now) }
  const document = await signDocument(
    credentialDocument({ ...row, issuerName, skills: row.skills.slice(0, 20) }, baseUrl, secret),
    words,
    key,
  )
  await sql`update credential set document = ${asJson(document)}, signed_at = ${now} where id = ${id}`.execute(
    tx,
  )
  await recordEvent(tx, 'credentials.credential.signed', id, signer, now, { key: number })
  return document
}

type LockedRow = Omit<CredentialFacts, 'issuerName'> & {
  readonly organisation: Localised | null
  readonly document: JsonObject | null
}

function lockedFacts(tx: Tx, id: string): Promise<LockedRow | undefined> {
  return rowOf(
    tx,
    sql<LockedRow>`
      select credential.id, credential.issuer_id as "issuerId", organisation.name as organisation,
        organisation.homepage as "issuerHomepage", achievement.id as "achievementId", achievement.title,
        achievement.description, achievement.criteria, credential.language, credential.issued_at as "issuedAt",
        credential.valid_until as "validUntil", credential.list_index as index, credential.document,
        revocation.number as "revocationList", suspension.number as "suspensionList",
        credential.person_id as "personId",
        case when credential.named_at is null then null else person.name end as "personName", (
          select coalesce(jsonb_agg(jsonb_build_object('id', skill.id, 'label', skill.label)
            order by specification_skill.position), '[]')
          from specification_skill join reference.skill on skill.id = skill_id
          where specification_skill.specification_id = achievement.specification_id and role = 'taught'
        ) as skills
      from credential
      join achievement on achievement.id = credential.achievement_id
      join status_list as revocation on revocation.issuer_id = credential.issuer_id
        and revocation.round = credential.list_round and revocation.purpose = 'revocation'
      join status_list as suspension on suspension.issuer_id = credential.issuer_id
        and suspension.round = credential.list_round and suspension.purpose = 'suspension'
      join person on person.id = credential.person_id
      left join organisation on organisation.id = credential.issuer_id
      where credential.id = ${id}
      for update of credential
    `,
  )
}
