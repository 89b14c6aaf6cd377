import { sql } from 'kysely'

import { becomeActor } from '../../shared/db/as-actor.ts'
import { rowOf, rowsOf, type Tx } from '../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../shared/events/events.ts'
import { identifierOf } from '../../shared/identifier.ts'
import { addDays, dayInRiga } from '../../shared/time/day.ts'
import { momentByClock } from '../../shared/time/clock-in-riga.ts'
import { demonstrationPersonId } from '../accounts/index.ts'
import { indexOpportunities, raiseCatalogueVersion } from '../catalogue/index.ts'
import { demonstrationLoader, demonstrationSource } from '../organisations/index.ts'
import { applicationCodeOf } from './application/application-code.ts'
import { saveForm } from './application-form/form-commands.ts'
import { saveMark } from './attendance/attendance-commands.ts'
import { advanceParticipants, putRule } from './completion/completion-commands.ts'
import { demonstrationQuestions } from './demonstration-questions.ts'
import {
  demonstrationRuns,
  type DemonstrationParticipant,
  type DemonstrationRun,
} from './demonstration-runs.ts'
import { saveNewIntake } from './intake/intake-commands.ts'
import { lockIntake } from './intake/intake-lock.ts'

const viktors: Actor = { kind: 'person', id: demonstrationPersonId('viktors') }
const marta: Actor = { kind: 'person', id: demonstrationPersonId('marta') }
const halfHour = 30 * 60_000

/** Runs with lists, completed people, reviews and outcomes, and a form with questions; done once. */
export async function loadDemonstrationRuns(tx: Tx, now: Date): Promise<void> {
  for (const run of demonstrationRuns) await loadRun(tx, run, now)
  await becomeActor(tx, demonstrationLoader, now)
  const announced = idOf('intake:darba-aizsardziba-pamatlimenis')
  const hasForm = await rowOf(tx, sql`select 1 from application_form where intake_id = ${announced}`)
  if (hasForm === undefined && (await lockIntake(tx, announced)) !== undefined) {
    await saveForm(tx, announced, demonstrationQuestions, demonstrationLoader, now)
  }
}

async function loadRun(tx: Tx, run: DemonstrationRun, now: Date): Promise<void> {
  await becomeActor(tx, demonstrationLoader, now)
  const opportunityId = identifierOf(demonstrationSource, `run:${run.name}`)
  const moments = lessonsOf(run, now)
  const [first, last] = [moments[0], moments.at(-1)]
  if (first === undefined || last === undefined) return
  const made = await rowOf(
    tx,
    sql<{ organisationId: string }>`
      insert into opportunity (id, source, source_id, specification_id, organisation_id, status, languages, mode, schedule,
        weeks, price_eur, funding, municipality_id, place_id, seats_min, seats_max, seats_free, starts_on, accessibility,
        homepage, demonstration, starts_in_days, fingerprint, first_seen_at, changed_at)
      select ${opportunityId}, source, ${`run:${run.name}`}, specification_id, organisation_id, ${run.status}, languages,
        mode, schedule, weeks, price_eur, funding, municipality_id, place_id, null, 12, 0, ${dayInRiga(first.startsAt)},
        accessibility, homepage, true, ${run.lessons[0] ?? 0}, fingerprint, ${now}, ${now}
      from opportunity where id = ${identifierOf(demonstrationSource, run.like)}
      on conflict do nothing returning organisation_id as "organisationId"
    `,
  )
  if (made === undefined) return
  await indexOpportunities(tx, [opportunityId])
  await raiseCatalogueVersion(tx)
  await sql`
    insert into educator_assignment (id, opportunity_id, person_id, part, proposed_by, proposed_at,
      educator_confirmed_at, provider_confirmed_at)
    values (${idOf(`teaches:${run.name}`)}, ${opportunityId}, ${viktors.id}, 'lecturer', ${marta.id}, ${now}, ${now}, ${now})
  `.execute(tx)
  for (const { id, startsAt, endsAt } of moments) {
    await sql`
      insert into lesson (id, opportunity_id, starts_at, ends_at, room, changed_at)
      values (${id}, ${opportunityId}, ${startsAt}, ${endsAt}, ${run.room}, ${now})
    `.execute(tx)
  }
  const intakeId = idOf(`intake:run:${run.name}`)
  const opensAt = new Date(first.startsAt.getTime() - 20 * 24 * 3_600_000)
  const closesAt = new Date(first.startsAt.getTime() - 2 * 24 * 3_600_000)
  const plan = {
    rule: 'first-come',
    seatsMin: null,
    seatsMax: 12,
    answerHours: 48,
    groups: [],
    criteria: [],
    reserved: [],
  } as const
  const intake = { id: intakeId, opportunityId, plan: { ...plan, opensAt, closesAt }, key: intakeId }
  await saveNewIntake(tx, intake, made.organisationId, demonstrationLoader, now)
  await putRule(tx, intakeId, run.rule, demonstrationLoader, now)
  for (const [index, participant] of run.participants.entries()) {
    await seat(
      tx,
      { run, intakeId, opportunityId, organisationId: made.organisationId, participant },
      index + 1,
      closesAt,
    )
  }
  if (run.lessons.includes(0)) await whatIsOwed(tx, run, dayInRiga(now), now)
}

interface Seated {
  readonly run: DemonstrationRun
  readonly intakeId: string
  readonly opportunityId: string
  readonly organisationId: string
  readonly participant: DemonstrationParticipant
}

/** One person with a seat, the marks of the lessons so far, and what they said. */
async function seat(tx: Tx, seated: Seated, number: number, appliedAt: Date): Promise<void> {
  const { run, intakeId, participant } = seated
  const personId = demonstrationPersonId(participant.person)
  const id = applicationIdOf(run.name, participant.person)
  await sql`
    insert into application (id, code, intake_id, person_id, key, state, number, seat_number, applied_by, created_at,
      submitted_at, state_since)
    values (${id}, ${applicationCodeOf(id)}, ${intakeId}, ${personId}, ${id}, 'confirmed', ${number}, ${number},
      ${personId}, ${appliedAt}, ${appliedAt}, ${appliedAt})
  `.execute(tx)
  const lessons = await rowsOf(
    tx,
    sql<{ id: string; endsAt: Date }>`
      select id, ends_at as "endsAt" from lesson where opportunity_id = ${seated.opportunityId} order by starts_at
    `,
  )
  if (participant.passed !== undefined) {
    await sql`
      insert into assessment_result (application_id, passed, decided_by, decided_at)
      values (${id}, ${participant.passed}, ${viktors.id}, ${lessons.at(-1)?.endsAt ?? appliedAt})
    `.execute(tx)
  }
  for (const [index, mark] of participant.marks.entries()) {
    const lesson = lessons[index]
    if (lesson === undefined) continue
    await saveMark(tx, { lessonId: lesson.id, applicationId: id, before: null, mark }, viktors, lesson.endsAt)
    await advanceParticipants(tx, [id], { by: viktors, baseUrl: '', now: lesson.endsAt })
  }
  await saySomething(tx, seated, id, lessons.at(-1)?.endsAt ?? appliedAt)
}

async function saySomething(tx: Tx, seated: Seated, applicationId: string, at: Date): Promise<void> {
  const { opportunityId, organisationId, participant } = seated
  if (participant.review !== undefined) {
    const id = idOf(`review:${applicationId}`)
    const [content, teaching, usefulness, organising, accessibility] = participant.review
    await sql`
      insert into review (id, application_id, opportunity_id, organisation_id, content, teaching, usefulness, organising,
        accessibility, written_at)
      values (${id}, ${applicationId}, ${opportunityId}, ${organisationId}, ${content}, ${teaching}, ${usefulness},
        ${organising}, ${accessibility}, ${at})
    `.execute(tx)
    if (participant.words !== undefined) {
      const language = participant.person === 'sergejs' ? 'ru' : 'lv'
      const isShown = participant.isShown ?? false
      await sql`
        insert into review_text (review_id, person_id, text, language, state, decided_by, decided_at)
        values (${id}, ${demonstrationPersonId(participant.person)}, ${participant.words}, ${language},
          ${isShown ? 'shown' : 'waiting'}, ${isShown ? demonstrationPersonId('raimonds') : null}, ${isShown ? at : null})
      `.execute(tx)
    }
  }
  if (participant.outcome === undefined) return
  await sql`
    insert into outcome (application_id, opportunity_id, organisation_id, answer, answered_on)
    values (${applicationId}, ${opportunityId}, ${organisationId}, ${participant.outcome},
      ${addDays(dayInRiga(at), 190)})
  `.execute(tx)
}

/** Anna pays less and has not paid yet, Sergejs has; and he says why he cannot come next time. */
async function whatIsOwed(tx: Tx, run: DemonstrationRun, today: string, now: Date): Promise<void> {
  for (const [person, dueEur, concession, status] of [
    ['anna', 40, 'jobseekers', 'open'],
    ['sergejs', 80, null, 'paid'],
  ] as const) {
    const applicationId = applicationIdOf(run.name, person)
    await sql`
      insert into invoice (id, application_id, key, reference, full_eur, concession, due_eur, due_on, status, status_on,
        recorded_by, recorded_at)
      values (${idOf(`invoice:${applicationId}`)}, ${applicationId}, ${idOf(`invoice:${applicationId}`)},
        ${`A-${person === 'anna' ? 117 : 118}`}, 80, ${concession}, ${dueEur}, ${addDays(today, 10)}, ${status}, ${today},
        ${marta.id}, ${now})
    `.execute(tx)
  }
  await sql`
    insert into lesson_excuse (lesson_id, application_id, person_id, text, written_at)
    values (${lessonIdOf(run.name, 3)}, ${applicationIdOf(run.name, 'sergejs')}, ${demonstrationPersonId('sergejs')},
      'В этот день у меня вечерняя смена.', ${now})
  `.execute(tx)
}

/** Moves the lessons on with the first days of their runs; what participants know moves along, so nobody is told. */
export async function refreshDemonstrationRuns(tx: Tx, by: Actor, now: Date): Promise<number> {
  await becomeActor(tx, demonstrationLoader, now)
  const moved = await rowsOf(
    tx,
    sql<{ id: string }>`
      with past as (
        select opportunity.id, starts_on - (min(lesson.starts_at) at time zone 'Europe/Riga')::date as days
        from opportunity join lesson on lesson.opportunity_id = opportunity.id
        where opportunity.id = any(${runIds()}::text[]) group by opportunity.id
      )
      update lesson set starts_at = starts_at + past.days * interval '1 day',
        ends_at = ends_at + past.days * interval '1 day'
      from past where past.id = lesson.opportunity_id and past.days <> 0 returning lesson.id
    `,
  )
  await sql`
    update known_lesson set starts_at = lesson.starts_at, ends_at = lesson.ends_at
    from lesson where lesson.id = lesson_id and lesson.opportunity_id = any(${runIds()}::text[])
  `.execute(tx)
  await recordEvent(tx, 'enrolment.demonstration.refreshed', demonstrationSource, by, now, {
    count: moved.length,
  })
  return moved.length
}

/** Runs before the applications go, to which invoices and lists refer. */
export async function removeDemonstrationRuns(tx: Tx, now: Date): Promise<number> {
  await becomeActor(tx, demonstrationLoader, now)
  const { rows } = await sql<{ id: string }>`
    delete from invoice using application join intake on intake.id = application.intake_id
      join opportunity on opportunity.id = intake.opportunity_id
    where application.id = invoice.application_id and opportunity.demonstration returning invoice.id
  `.execute(tx)
  return rows.length
}

function lessonsOf({ name, lessons, from, hours }: DemonstrationRun, now: Date) {
  const today = dayInRiga(now)
  const aboutNow = new Date(Math.floor(now.getTime() / halfHour) * halfHour)
  return lessons.map((days, index) => {
    const startsAt =
      from === undefined
        ? new Date(aboutNow.getTime() + days * 24 * 3_600_000)
        : (momentByClock(addDays(today, days), from) ?? aboutNow)
    return { id: lessonIdOf(name, index), startsAt, endsAt: new Date(startsAt.getTime() + hours * 3_600_000) }
  })
}

function runIds(): string[] {
  return demonstrationRuns.map(({ name }) => identifierOf(demonstrationSource, `run:${name}`))
}

function lessonIdOf(run: string, index: number): string {
  return idOf(`lesson:${run}:${index}`)
}

function applicationIdOf(run: string, person: string): string {
  return idOf(`application:${run}:${person}`)
}

function idOf(text: string): string {
  return identifierOf(demonstrationSource, text) + identifierOf(demonstrationSource, `${text}:2`)
}
