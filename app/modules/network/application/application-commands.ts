import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { identifierOf, newId } from '../../../shared/identifier.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import { saveGrant } from '../../accounts/index.ts'
import { findOrganisation, saveOrganisations } from '../../organisations/index.ts'
import {
  editorRoleOf,
  mostWaiting,
  refuseDecision,
  type DecisionRefusal,
  type NewApplication,
} from './application.ts'
import { decisionLetter, newApplicationLetter, receivedLetter } from './application-letters.ts'
import {
  addresseeOf,
  administrators,
  findApplication,
  type PartnerApplication,
} from './application-queries.ts'

/** Takes what visitors write, who have no rows of their own. */
const partnerDesk: Actor = { kind: 'machine', id: 'partner-desk' }

const partnerSource = 'partner-applications'

/** Hands in an application, of somebody signed in or with an address. Sent twice, it is one. */
export async function submitApplication(
  db: Db,
  application: NewApplication,
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<'submitted' | 'too-many-waiting'> {
  return asActor(db, partnerDesk, now, async (tx) => {
    const applicantId = by.kind === 'person' ? by.id : null
    const { key, email = null, language, organisationId = null } = application
    const waiting = await rowOf(
      tx,
      sql<{ count: number }>`
        select count(*) as count from partner_application
        where state = 'submitted' and key <> ${key} and (applicant_id = ${applicantId} or email = ${email})
      `,
    )
    if ((waiting?.count ?? 0) >= mostWaiting) return 'too-many-waiting'
    const id = newId()
    const { kind = null, name = null, municipalityId = null, homepage = null, message = null } = application
    const saved = await sql`
      insert into partner_application (id, key, applicant_id, email, language, organisation_id, kind, name,
        municipality_id, homepage, message, submitted_at)
      values (${id}, ${key}, ${applicantId}, ${email}, ${language}, ${organisationId}, ${kind}, ${name},
        ${municipalityId}, ${homepage}, ${message}, ${now})
      on conflict (key) do nothing
    `.execute(tx)
    if (saved.numAffectedRows !== 1n) return 'submitted'
    await recordEvent(tx, 'network.application.submitted', id, by, now, {
      organisation: organisationId,
      kind,
    })
    const addressee = await addresseeOf(tx, { applicantId, email, language })
    if (addressee !== undefined) await queueMail(tx, receivedLetter(addressee, baseUrl), now)
    for (const administrator of await administrators(tx)) {
      await queueMail(tx, newApplicationLetter(administrator, baseUrl), now)
    }
    return 'submitted'
  })
}

/** Approves: an organisation that is new comes into the register, and the applicant becomes its editor. */
export async function approveApplication(
  db: Db,
  id: string,
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<'approved' | 'not-found' | DecisionRefusal> {
  return asActor(db, by, now, async (tx) => {
    const application = await lockApplication(tx, id)
    if (application === undefined) return 'not-found'
    const refusal = refuseDecision(application, by)
    if (refusal !== undefined) return refusal
    const organisationId = application.organisationId ?? (await addOrganisation(tx, application, by, now))
    const claimToken = application.applicantId === null ? newId() + newId() : undefined
    await sql`
      update partner_application set state = 'approved', decided_by = ${by.id}, decided_at = ${now},
        organisation_id = ${organisationId}, claim_token = ${claimToken ?? null}
      where id = ${id}
    `.execute(tx)
    await recordEvent(tx, 'network.application.approved', id, by, now, { organisation: organisationId })
    if (application.applicantId !== null) {
      await makeEditor(tx, organisationId, application.applicantId, by, now)
    }
    const addressee = await addresseeOf(tx, application)
    if (addressee !== undefined) {
      await queueMail(tx, decisionLetter(addressee, { organisationId, claimToken }, baseUrl), now)
    }
    return 'approved'
  })
}

export async function refuseApplication(
  db: Db,
  { id, reason }: { readonly id: string; readonly reason: string },
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<'refused' | 'not-found' | DecisionRefusal> {
  return asActor(db, by, now, async (tx) => {
    const application = await lockApplication(tx, id)
    if (application === undefined) return 'not-found'
    const refusal = refuseDecision(application, by)
    if (refusal !== undefined) return refusal
    await sql`
      update partner_application set state = 'refused', decided_by = ${by.id}, decided_at = ${now}, reason = ${reason}
      where id = ${id}
    `.execute(tx)
    await recordEvent(tx, 'network.application.refused', id, by, now)
    const addressee = await addresseeOf(tx, application)
    if (addressee !== undefined) await queueMail(tx, decisionLetter(addressee, { reason }, baseUrl), now)
    return 'refused'
  })
}

/** Whoever has the letter of an approval, and an account now, becomes the editor; once. */
export async function claimApplication(
  db: Db,
  token: string,
  person: Actor,
  now: Date,
): Promise<{ readonly organisationId: string } | 'not-found'> {
  return asActor(db, partnerDesk, now, async (tx) => {
    const claimed = await rowOf(
      tx,
      sql<{ id: string; organisationId: string | null }>`
        update partner_application set claimed_at = ${now}, applicant_id = ${person.id}
        where claim_token = ${token} and claimed_at is null
        returning id, organisation_id as "organisationId"
      `,
    )
    if (claimed === undefined || claimed.organisationId === null) return 'not-found'
    await recordEvent(tx, 'network.application.claimed', claimed.id, person, now, {
      organisation: claimed.organisationId,
    })
    await makeEditor(tx, claimed.organisationId, person.id, partnerDesk, now)
    return { organisationId: claimed.organisationId }
  })
}

async function lockApplication(tx: Tx, id: string): Promise<PartnerApplication | undefined> {
  await sql`select 1 from partner_application where id = ${id} for update`.execute(tx)
  return findApplication(tx, id)
}

async function addOrganisation(
  tx: Tx,
  { id, kind, name, municipalityId, homepage, language }: PartnerApplication,
  by: Actor,
  now: Date,
): Promise<string> {
  if (kind === null || name === null) throw new Error('An application without an organisation has no facts.')
  const record = {
    id,
    type: kind,
    name: { [language]: name },
    municipality: municipalityId,
    place: null,
    homepage,
    // A person's own address is not the organisation's.
    email: null,
    phone: null,
  }
  await saveOrganisations(tx, [record], { source: partnerSource, demonstration: false }, by, now)
  return identifierOf(partnerSource, id)
}

async function makeEditor(
  tx: Tx,
  organisationId: string,
  personId: string,
  by: Actor,
  now: Date,
): Promise<void> {
  const organisation = await findOrganisation(tx, organisationId)
  if (organisation === undefined) return
  const grant = { personId, ...editorRoleOf(organisation.kind, organisationId, organisation.municipalityId) }
  await saveGrant(tx, grant, by, now)
}
