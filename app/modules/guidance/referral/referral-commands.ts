import { sql } from 'kysely'

import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import { rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Settings } from '../../../shared/settings.ts'
import { dayInRiga, dayInWords, type Day } from '../../../shared/time/day.ts'
import { inCase, note, type CaseAnswer } from '../case/case-commands.ts'
import { refuseDay } from '../case/case.ts'
import { guidancePaths } from '../guidance-paths.ts'
import { partnersOf } from '../guidance-policy.ts'
import { guidanceClerk, tell } from '../letter/guidance-letter-commands.ts'
import type { Asking } from '../request/request-commands.ts'
import type { ConsentKind } from '../request/request.ts'
import { referralStateMessages } from './referral-messages.ts'
import { findReferral } from './referral-queries.ts'
import { refuseStep, type Referral, type ReferralRefusal, type Step } from './referral.ts'

export interface NewReferral {
  readonly id: string
  readonly key: string
  readonly organisationId: string
  readonly opportunityId: string | null
  /** The action in the words of the case: "Austra, Daugavpils". */
  readonly what: string
  readonly contact: string
  readonly reason: string
  readonly consent: ConsentKind
  readonly dueDay: Day
}

/** Sends the resident's name and what the coordinator wrote; in the case it is an action that waits for the answer. */
export function sendReferral(db: Db, referral: NewReferral, asking: Asking): Promise<CaseAnswer> {
  return inCase(db, { id: referral.id, duty: 'referral' }, asking, async (tx, found) => {
    const refusal = refuseDay(referral.dueDay, dayInRiga(asking.now), '2999-01-01')
    if (refusal !== undefined) return refusal
    const id = await insertReferral(tx, referral, found.name, asking)
    if (id !== undefined) await tellOrganisation(tx, id, 'referral-arrived', asking)
    return 'done'
  })
}

/** Undefined where the form was sent twice. Also for the demonstration. */
export async function insertReferral(
  tx: Tx,
  referral: NewReferral,
  name: string | null,
  asking: Asking,
): Promise<string | undefined> {
  const { actor, now } = asking
  const [id, actionId] = [newId(), newId()]
  await sql`
    insert into case_action (id, case_id, key, what, owner, due_day, state_since, state_side, made_by, made_at)
    values (${actionId}, ${referral.id}, ${referral.key}, ${referral.what}, 'coordinator', ${referral.dueDay}, ${now},
      'coordinator', ${actor.id}, ${now}) on conflict (key) do nothing
  `.execute(tx)
  const saved = await sql`
    insert into referral (id, case_id, action_id, key, organisation_id, opportunity_id, name, contact, reason, consent,
      state_since, due_day, sent_by, sent_at)
    select ${id}, ${referral.id}, ${actionId}, ${referral.key}, ${referral.organisationId}, ${referral.opportunityId},
      ${name}, ${referral.contact}, ${referral.reason}, ${referral.consent}, ${now}, ${referral.dueDay}, ${actor.id},
      ${now}
    where exists (select 1 from case_action where id = ${actionId})
    on conflict (key) do nothing
  `.execute(tx)
  if (saved.numAffectedRows !== 1n) return undefined
  await note(tx, referral.id, 'referral.sent', asking, {
    referral: id,
    organisation: referral.organisationId,
  })
  return id
}

async function tellOrganisation(
  tx: Tx,
  id: string,
  kind: 'referral-arrived' | 'referral-overdue',
  asking: Asking,
): Promise<void> {
  await becomeActor(tx, guidanceClerk, asking.now)
  const referral = await findReferral(tx, id)
  if (referral !== undefined) {
    const editors = await rowsOf(
      tx,
      sql<{ id: string }>`
        select distinct person_id as id from role_grant
        where organisation_id = ${referral.organisationId} and role in ('provider-editor', 'employer-editor')
          and ended_at is null and ${dayInRiga(asking.now)}::date between from_day and coalesce(to_day, 'infinity')
      `,
    )
    await tell(
      tx,
      { people: editors.map((editor) => editor.id) },
      {
        kind,
        to: 'role',
        values: (reader) => ({
          organisation: plainTextIn(referral.organisation, reader),
          day: dayInWords(referral.dueDay, reader),
        }),
        href: (reader) => guidancePaths.referral(reader, id),
      },
      { ...asking, actor: guidanceClerk },
    )
  }
  await becomeActor(tx, asking.actor, asking.now)
}

/** The organisation accepts, refuses, asks back, starts or finishes; the case and its action hear of it. */
export async function answerReferral(
  db: Db,
  { id, step }: { readonly id: string; readonly step: Step },
  asking: Asking,
): Promise<'done' | 'not-found' | ReferralRefusal> {
  const { actor, now } = asking
  return asActor(db, actor, now, async (tx) => {
    await sql`select 1 from referral where id = ${id} for update`.execute(tx)
    const found = await findReferral(tx, id)
    if (found === undefined || !partnersOf(actor).includes(found.organisationId)) {
      await recordEvent(tx, 'guidance.referral.refused', id, actor, now)
      return 'not-found'
    }
    // Sent twice: it is done already.
    if (found.state === step.state) return 'done'
    const refusal = refuseStep(found.state, step)
    if (refusal !== undefined) return refusal
    await sql`
      update referral set state = ${step.state}, state_since = ${now}, decided_by = ${actor.id}, decided_at = ${now},
        decision_reason = ${step.state === 'refused' ? (step.reason ?? null) : null},
        question = coalesce(${step.question ?? null}, question),
        outcome = ${step.state === 'finished' ? (step.outcome ?? null) : null}
      where id = ${id}
    `.execute(tx)
    await flowBack(tx, found, step, asking)
    return 'done'
  })
}

/** The organisation may not see the case, so a machine writes into it. */
async function flowBack(
  tx: Tx,
  found: Referral,
  { state, reason, outcome }: Step,
  asking: Asking,
): Promise<void> {
  const { actor, now } = asking
  if (found.caseId === null) return
  const done = state === 'refused' ? 'declined' : state
  await note(tx, found.caseId, `referral.${done}`, asking, {
    referral: found.id,
    reason: reason ?? outcome ?? null,
  })
  await becomeActor(tx, guidanceClerk, now)
  const actionState = { accepted: 'doing', started: 'doing', finished: 'done', refused: 'cancelled' }
  const next = Object.entries(actionState).find(([known]) => known === state)?.[1]
  if (next !== undefined) {
    await sql`
      update case_action set state = ${next}, state_since = ${now}, state_side = 'organisation'
      where id = (select action_id from referral where id = ${found.id}) and state in ('planned', 'doing')
    `.execute(tx)
  }
  const leads = await rowsOf(
    tx,
    sql<{ id: string | null }>`select lead_id as id from guidance_case where id = ${found.caseId}`,
  )
  const { caseId } = found
  await tell(
    tx,
    { people: leads.map(({ id }) => id) },
    {
      kind: 'referral-moved',
      to: 'role',
      values: (reader) => ({
        organisation: plainTextIn(found.organisation, reader),
        reason: say(referralStateMessages[state], reader),
      }),
      href: (reader) => guidancePaths.case(reader, caseId),
    },
    { ...asking, actor: guidanceClerk },
  )
  await becomeActor(tx, actor, now)
}

/** The coordinator answers the organisation's question, and it is sent again. */
export function answerBack(
  db: Db,
  { id, referral, answer }: { readonly id: string; readonly referral: string; readonly answer: string },
  asking: Asking,
): Promise<CaseAnswer> {
  return inCase(db, { id, duty: 'referral' }, asking, async (tx) => {
    const sent = await sql`
      update referral set state = 'sent', state_since = ${asking.now}, answer = ${answer}, reminded_at = null
      where id = ${referral} and case_id = ${id} and state = 'incomplete'
    `.execute(tx)
    if (sent.numAffectedRows !== 1n) return 'not-found'
    await note(tx, id, 'referral.sent', asking, { referral })
    await tellOrganisation(tx, referral, 'referral-arrived', asking)
    return 'done'
  })
}

export function withdrawReferral(
  db: Db,
  { id, referral }: { readonly id: string; readonly referral: string },
  asking: Asking,
): Promise<CaseAnswer> {
  return inCase(db, { id, duty: 'referral' }, asking, async (tx) => {
    const ended = await sql`
      update referral set state = 'withdrawn', state_since = ${asking.now}
      where id = ${referral} and case_id = ${id} and state in ('sent', 'incomplete', 'accepted')
    `.execute(tx)
    if (ended.numAffectedRows === 1n) {
      await sql`
        update case_action set state = 'cancelled', state_since = ${asking.now}, state_side = 'coordinator'
        where id = (select action_id from referral where id = ${referral}) and state in ('planned', 'doing')
      `.execute(tx)
      await note(tx, id, 'referral.withdrawn', asking, { referral })
    }
    return 'done'
  })
}

/** Reminds the organisation once when its day has passed; until it answers, the referral stays on the desk. */
export async function remindOfReferrals(db: Db, now: Date, settings: Settings): Promise<void> {
  const baseUrl = settings.BASE_URL ?? `http://${settings.HOST}:${settings.PORT}`
  const actor: Actor = guidanceClerk
  await asActor(db, actor, now, async (tx) => {
    const overdue = await rowsOf(
      tx,
      sql<{ id: string }>`
        update referral set reminded_at = ${now}
        where state in ('sent', 'incomplete') and due_day < ${dayInRiga(now)} and reminded_at is null
        returning id
      `,
    )
    for (const { id } of overdue) await tellOrganisation(tx, id, 'referral-overdue', { actor, baseUrl, now })
    if (overdue.length > 0) {
      await recordEvent(tx, 'guidance.referral.reminded', 'all', actor, now, { count: overdue.length })
    }
  })
}
