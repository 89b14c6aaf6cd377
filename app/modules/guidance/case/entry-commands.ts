import { sql } from 'kysely'

import { becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { newId } from '../../../shared/identifier.ts'
import { addDays, dayInRiga, dayInWords, type Day } from '../../../shared/time/day.ts'
import { guidancePaths } from '../guidance-paths.ts'
import { guidanceClerk, tell } from '../letter/guidance-letter-commands.ts'
import type { Asking } from '../request/request-commands.ts'
import { isCodeOf, type Theme } from '../situation/situation.ts'
import { inCase, note, type CaseAnswer } from './case-commands.ts'
import {
  longestShare,
  refuseDay,
  type ActionOwner,
  type ActionState,
  type ContactKind,
  type GoalPurpose,
  type GoalState,
  type MemberRole,
} from './case.ts'

/** Sets what a theme says; the day says how old it is. */
export function setSituation(
  db: Db,
  entry: { readonly id: string; readonly theme: Theme; readonly code: string; readonly note: string | null },
  asking: Asking,
): Promise<CaseAnswer> {
  return inCase(db, { id: entry.id, duty: 'situation' }, asking, async (tx) => {
    if (!isCodeOf(entry.theme, entry.code)) return 'unknown-code'
    await sql`
      insert into case_situation (id, case_id, theme, code, note, day, noted_by, noted_at)
      values (${newId()}, ${entry.id}, ${entry.theme}, ${entry.code}, ${entry.note}, ${dayInRiga(asking.now)},
        ${asking.actor.id}, ${asking.now})
      on conflict (case_id, theme) do update set code = excluded.code, note = excluded.note, day = excluded.day,
        noted_by = excluded.noted_by, noted_at = excluded.noted_at
    `.execute(tx)
    await note(tx, entry.id, 'situation.noted', asking, { theme: entry.theme, code: entry.code })
    return 'done'
  })
}

export function addGoal(
  db: Db,
  goal: { readonly id: string; readonly key: string; readonly target: string; readonly purpose: GoalPurpose },
  asking: Asking,
): Promise<CaseAnswer> {
  return inCase(db, { id: goal.id, duty: 'goal' }, asking, async (tx) => {
    const saved = await sql`
      insert into case_goal (id, case_id, key, target, purpose, state_since, made_by, made_at)
      values (${newId()}, ${goal.id}, ${goal.key}, ${goal.target}, ${goal.purpose}, ${asking.now}, ${asking.actor.id},
        ${asking.now}) on conflict (key) do nothing
    `.execute(tx)
    if (saved.numAffectedRows === 1n) await note(tx, goal.id, 'goal.set', asking, { purpose: goal.purpose })
    return 'done'
  })
}

export function setGoalState(
  db: Db,
  goal: { readonly id: string; readonly goal: string; readonly state: GoalState },
  asking: Asking,
): Promise<CaseAnswer> {
  return inCase(db, { id: goal.id, duty: 'goal' }, asking, async (tx) => {
    const changed = await sql`
      update case_goal set state = ${goal.state}, state_since = ${asking.now}
      where id = ${goal.goal} and case_id = ${goal.id} and state <> ${goal.state}
    `.execute(tx)
    if (changed.numAffectedRows === 1n)
      await note(tx, goal.id, `goal.${goal.state}`, asking, { goal: goal.goal })
    return 'done'
  })
}

export interface NewAction {
  readonly id: string
  readonly key: string
  readonly what: string
  readonly goalId: string | null
  readonly owner: ActionOwner
  readonly ownerId: string | null
  readonly dueDay: Day
}

export function addAction(db: Db, action: NewAction, asking: Asking): Promise<CaseAnswer> {
  return inCase(db, { id: action.id, duty: 'action' }, asking, async (tx, { side }) => {
    const refusal = refuseDay(action.dueDay, dayInRiga(asking.now), '2999-01-01')
    if (refusal !== undefined) return refusal
    const saved = await sql`
      insert into case_action (id, case_id, goal_id, key, what, owner, owner_id, due_day, state_since, state_side, made_by,
        made_at)
      values (${newId()}, ${action.id},
        (select id from case_goal where id = ${action.goalId} and case_id = ${action.id}), ${action.key}, ${action.what},
        ${action.owner}, (select member_id from case_member where case_id = ${action.id}
          and member_id = ${action.owner === 'member' ? action.ownerId : null} and ended_at is null), ${action.dueDay},
        ${asking.now}, ${side}, ${asking.actor.id}, ${asking.now})
      on conflict (key) do nothing
    `.execute(tx)
    if (saved.numAffectedRows === 1n)
      await note(tx, action.id, 'action.planned', asking, { owner: action.owner })
    return 'done'
  })
}

/** Members bring on what is theirs; the resident and the coordinator all of it. Who did it stays. */
export function setActionState(
  db: Db,
  action: { readonly id: string; readonly action: string; readonly state: ActionState },
  asking: Asking,
): Promise<CaseAnswer> {
  return inCase(db, { id: action.id, duty: 'progress' }, asking, async (tx, { side }) => {
    const changed = await sql`
      update case_action set state = ${action.state}, state_since = ${asking.now}, state_side = ${side}
      where id = ${action.action} and case_id = ${action.id} and state <> ${action.state}
    `.execute(tx)
    if (changed.numAffectedRows === 1n) await note(tx, action.id, `action.${action.state}`, asking, { side })
    return 'done'
  })
}

export function addContact(
  db: Db,
  contact: {
    readonly id: string
    readonly key: string
    readonly kind: ContactKind
    readonly day: Day
    readonly agreed: string | null
  },
  asking: Asking,
): Promise<CaseAnswer> {
  return inCase(db, { id: contact.id, duty: 'contact' }, asking, async (tx) => {
    // What has not happened yet is an appointment.
    if (contact.day > dayInRiga(asking.now)) return 'day-too-late'
    const saved = await sql`
      insert into case_contact (id, case_id, key, kind, day, agreed, made_by, made_at)
      values (${newId()}, ${contact.id}, ${contact.key}, ${contact.kind}, ${contact.day}, ${contact.agreed},
        ${asking.actor.id}, ${asking.now}) on conflict (key) do nothing
    `.execute(tx)
    if (saved.numAffectedRows === 1n)
      await note(tx, contact.id, 'contact.made', asking, { kind: contact.kind })
    return 'done'
  })
}

export function addNote(
  db: Db,
  entry: { readonly id: string; readonly key: string; readonly note: string },
  asking: Asking,
): Promise<CaseAnswer> {
  return inCase(db, { id: entry.id, duty: 'note' }, asking, async (tx) => {
    const saved = await sql`
      insert into case_note (id, case_id, key, note, made_by, made_at)
      values (${newId()}, ${entry.id}, ${entry.key}, ${entry.note}, ${asking.actor.id}, ${asking.now})
      on conflict (key) do nothing
    `.execute(tx)
    if (saved.numAffectedRows === 1n) await note(tx, entry.id, 'note.made', asking)
    return 'done'
  })
}

/** The resident confirms what stands in the case, or says what is not right. */
export function addComment(
  db: Db,
  entry: { readonly id: string; readonly key: string; readonly said: string | null },
  asking: Asking,
): Promise<CaseAnswer> {
  return inCase(db, { id: entry.id, duty: 'comment' }, asking, async (tx) => {
    const saved = await sql`
      insert into case_comment (id, case_id, key, said, made_at)
      values (${newId()}, ${entry.id}, ${entry.key}, ${entry.said}, ${asking.now}) on conflict (key) do nothing
    `.execute(tx)
    if (saved.numAffectedRows === 1n)
      await note(tx, entry.id, entry.said === null ? 'case.confirmed' : 'case.commented', asking)
    return 'done'
  })
}

const removable = {
  action: 'case_action',
  contact: 'case_contact',
  note: 'case_note',
  goal: 'case_goal',
} as const
export type RemovableKind = keyof typeof removable
export const removableKinds = [
  'action',
  'contact',
  'note',
  'goal',
] as const satisfies readonly RemovableKind[]

/** Deletes a free text for good, such as one that says too much. That it was deleted stays. */
export function removeEntry(
  db: Db,
  { id, kind, entry }: { readonly id: string; readonly kind: RemovableKind; readonly entry: string },
  asking: Asking,
): Promise<CaseAnswer> {
  return inCase(db, { id, duty: kind }, asking, async (tx) => {
    const removed =
      await sql`delete from ${sql.table(removable[kind])} where id = ${entry} and case_id = ${id}`.execute(tx)
    if (removed.numAffectedRows === 1n) await note(tx, id, `${kind}.removed`, asking)
    return 'done'
  })
}

export interface NewMember {
  readonly id: string
  readonly email: string
  readonly role: MemberRole
  readonly toDay: Day
  /** A coordinator says that the resident agreed in words; else the resident is asked on their page. */
  readonly spoken: boolean
}

/** Whoever the resident adds sees the case at once; whoever the coordinator adds, once the resident agrees. */
export function addMember(db: Db, member: NewMember, asking: Asking): Promise<CaseAnswer> {
  return inCase(db, { id: member.id, duty: 'member' }, asking, async (tx, { side, personId, leadId }) => {
    const today = dayInRiga(asking.now)
    const refusal = refuseDay(member.toDay, today, addDays(today, longestShare))
    if (refusal !== undefined) return refusal
    const known = await personByAddress(tx, member.email, asking)
    if (known === undefined || known === personId || known === leadId) return 'unknown-person'
    const consent = side === 'resident' ? 'own' : member.spoken ? 'spoken' : null
    const saved = await sql`
      insert into case_member (id, case_id, member_id, role, from_day, to_day, added_by, added_at, consent, consent_at)
      values (${newId()}, ${member.id}, ${known}, ${member.role}, ${today}, ${member.toDay}, ${asking.actor.id},
        ${asking.now}, ${consent}, ${consent === null ? null : asking.now})
      on conflict (case_id, member_id) where ended_at is null do nothing
    `.execute(tx)
    if (saved.numAffectedRows !== 1n) return 'already-member'
    await note(tx, member.id, 'member.added', asking, { role: member.role, consent })
    if (consent !== null) await invite(tx, member.id, known, member.toDay, asking)
    return 'done'
  })
}

async function personByAddress(tx: Tx, email: string, { actor, now }: Asking): Promise<string | undefined> {
  await becomeActor(tx, guidanceClerk, now)
  const row = await rowOf(
    tx,
    sql<{ id: string }>`select id from person where email = ${email} and email_verified`,
  )
  await becomeActor(tx, actor, now)
  return row?.id
}

async function invite(tx: Tx, id: string, personId: string, day: Day, asking: Asking): Promise<void> {
  await tell(
    tx,
    { people: [personId] },
    {
      kind: 'case-member',
      to: 'role',
      values: (reader) => ({ day: dayInWords(day, reader) }),
      href: (reader) => guidancePaths.case(reader, id),
    },
    asking,
  )
}

export function consentToMember(
  db: Db,
  { id, member }: { readonly id: string; readonly member: string },
  asking: Asking,
): Promise<CaseAnswer> {
  return inCase(db, { id, duty: 'consent' }, asking, async (tx) => {
    const agreed = await rowOf(
      tx,
      sql<{ memberId: string | null; toDay: Day }>`
        update case_member set consent = 'own', consent_at = ${asking.now}
        where id = ${member} and case_id = ${id} and consent is null and ended_at is null
        returning member_id as "memberId", to_day as "toDay"
      `,
    )
    if (agreed !== undefined) {
      await note(tx, id, 'member.agreed', asking)
      if (agreed.memberId !== null) await invite(tx, id, agreed.memberId, agreed.toDay, asking)
    }
    return 'done'
  })
}

/** The resident and the coordinator end it, at any time. */
export function endMember(
  db: Db,
  { id, member }: { readonly id: string; readonly member: string },
  asking: Asking,
): Promise<CaseAnswer> {
  return inCase(db, { id, duty: 'member' }, asking, async (tx) => {
    const ended = await sql`
      update case_member set ended_at = ${asking.now}, ended_by = ${asking.actor.id}
      where id = ${member} and case_id = ${id} and ended_at is null
    `.execute(tx)
    if (ended.numAffectedRows === 1n) await note(tx, id, 'member.ended', asking)
    return 'done'
  })
}
