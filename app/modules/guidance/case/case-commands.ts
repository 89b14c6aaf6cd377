import { sql } from 'kysely'

import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type EventFacts } from '../../../shared/events/events.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { dayInRiga, type Day } from '../../../shared/time/day.ts'
import { responsibleCoordinator } from '../../network/index.ts'
import { guidancePaths } from '../guidance-paths.ts'
import { guidanceClerk, tell } from '../letter/guidance-letter-commands.ts'
import type { GuidanceNews } from '../letter/guidance-letter.ts'
import type { Asking } from '../request/request-commands.ts'
import { findCase } from './case-queries.ts'
import {
  refuseDay,
  refuseDuty,
  type CaseCloseReason,
  type CaseRefusal,
  type Duty,
  type GuidanceCase,
} from './case.ts'

export type CaseAnswer = 'done' | 'not-found' | CaseRefusal

/**
 * Does something in a case that the actor may see and that is theirs to do. A case they may not see is a case that does
 * not exist; that they asked for it is recorded.
 */
export async function inCase(
  db: Db,
  { id, duty }: { readonly id: string; readonly duty: Duty },
  asking: Asking,
  action: (tx: Tx, found: GuidanceCase) => Promise<CaseAnswer>,
): Promise<CaseAnswer> {
  const { actor, now } = asking
  return asActor(db, actor, now, async (tx) => {
    await sql`select 1 from guidance_case where id = ${id} for update`.execute(tx)
    const found = await findCase(tx, id)
    if (found === undefined) {
      await recordEvent(tx, 'guidance.case.refused', id, actor, now)
      return 'not-found'
    }
    return refuseDuty(found, duty) ?? action(tx, found)
  })
}

/** Records what was done in a case; the case's own log is made of it. */
export function note(
  tx: Tx,
  id: string,
  done: string,
  { actor, now }: Asking,
  facts: EventFacts = {},
): Promise<void> {
  return recordEvent(tx, `guidance.${done}`, id, actor, now, facts)
}

export interface NewState {
  readonly id: string
  readonly state: 'active' | 'paused' | 'closed'
  readonly resumeDay?: Day | undefined
  readonly reason?: CaseCloseReason | undefined
  readonly summary?: string | undefined
}

/** Pauses until a day, closes with a reason and a summary for the resident, or takes up again. */
export function changeState(db: Db, change: NewState, asking: Asking): Promise<CaseAnswer> {
  const { id, state, resumeDay = null, reason = null, summary = null } = change
  return inCase(db, { id, duty: 'state' }, asking, async (tx, found) => {
    if (found.state === state) return 'done'
    const today = dayInRiga(asking.now)
    const dayRefusal = resumeDay === null ? undefined : refuseDay(resumeDay, today, '2999-01-01')
    if (dayRefusal !== undefined) return dayRefusal
    if (found.state === 'closed' && (await hasOtherCase(tx, found, asking))) return 'other-case-open'
    await sql`
      update guidance_case set state = ${state}, state_since = ${asking.now},
        resume_day = ${state === 'paused' ? resumeDay : null}::date,
        close_reason = ${state === 'closed' ? reason : null}, closed_day = ${state === 'closed' ? today : null}::date,
        summary = coalesce(${summary}, summary)
      where id = ${id}
    `.execute(tx)
    await note(tx, id, `case.${{ active: 'reopened', paused: 'paused', closed: 'closed' }[state]}`, asking, {
      reason,
    })
    if (state === 'closed') {
      await tellResident(tx, found, asking, {
        kind: 'case-closed',
        to: 'asker',
        values: () => ({ coordinator: found.lead ?? 'Laipa' }),
        href: (reader) => guidancePaths.ownSummary(reader),
      })
    }
    return 'done'
  })
}

/** The resident may have been guided anew since; then the old case stays closed. */
async function hasOtherCase(
  tx: Tx,
  { id, personId, email }: GuidanceCase,
  { actor, now }: Asking,
): Promise<boolean> {
  await becomeActor(tx, guidanceClerk, now)
  const row = await rowOf(
    tx,
    sql<{ other: boolean }>`
      select exists (select 1 from guidance_case where id <> ${id} and state <> 'closed'
        and (person_id = ${personId} or (person_id is null and email = ${email}))) as other
    `,
  )
  await becomeActor(tx, actor, now)
  return row?.other === true
}

/** Hands the case to whoever is responsible for another territory; both sides get a letter. */
export function moveCase(
  db: Db,
  {
    id,
    municipalityId,
    parish,
  }: { readonly id: string; readonly municipalityId: string; readonly parish: string | null },
  asking: Asking,
): Promise<CaseAnswer> {
  return inCase(db, { id, duty: 'move' }, asking, async (tx, found) => {
    const { actor, now } = asking
    const to = await responsibleCoordinator(tx, {
      municipalityId,
      parish: parish ?? undefined,
      day: dayInRiga(now),
    })
    await note(tx, id, 'case.moved', asking, {
      from: found.municipalityId,
      to: municipalityId,
      lead: to.personId,
    })
    // Once it has moved, the mover may not see it any more.
    await becomeActor(tx, guidanceClerk, now)
    await sql`
      update guidance_case set municipality_id = ${municipalityId}, parish = ${parish}, lead_id = ${to.personId}
      where id = ${id}
    `.execute(tx)
    const moved = await findCase(tx, id)
    if (moved === undefined) return 'done'
    const values = (reader: Parameters<GuidanceNews['values']>[0]) => ({
      coordinator: moved.lead ?? 'Laipa',
      municipality: plainTextIn(moved.municipality, reader),
    })
    const clerk = { ...asking, actor: guidanceClerk }
    await tell(
      tx,
      { people: [to.personId] },
      { kind: 'case-moved-here', to: 'role', values, href: (reader) => guidancePaths.case(reader, id) },
      clerk,
    )
    await tellResident(tx, moved, clerk, {
      kind: 'case-moved',
      to: 'asker',
      values,
      href: (reader) => guidancePaths.ownCase(reader),
    })
    await becomeActor(tx, actor, now)
    return 'done'
  })
}

/** To the resident's address, whether or not they have an account. */
export async function tellResident(
  tx: Tx,
  { email, name, language, personId }: GuidanceCase,
  asking: Asking,
  news: GuidanceNews,
): Promise<void> {
  if (email !== null) await tell(tx, { others: [{ id: personId, email, name, language }] }, news, asking)
}

/** Lets the coordinator use the resident's own answers of the match; the resident takes it back the same way. */
export function setMatchConsent(
  db: Db,
  { id, given }: { readonly id: string; readonly given: boolean },
  asking: Asking,
): Promise<CaseAnswer> {
  return inCase(db, { id, duty: 'match' }, asking, async (tx, { side }) => {
    const how = side === 'resident' ? 'own' : 'spoken'
    await sql`
      update guidance_case set match_consent = ${given ? how : null}, match_consent_at = ${given ? asking.now : null}
      where id = ${id}
    `.execute(tx)
    await note(tx, id, `match-consent.${given ? 'given' : 'withdrawn'}`, asking, { how })
    return 'done'
  })
}
