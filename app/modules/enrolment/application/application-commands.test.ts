import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { cardsById } from '../../catalogue/index.ts'
import { isOpen } from '../../catalogue/opportunity/opportunity-queries.ts'
import { newId } from '../../../shared/identifier.ts'
import { addPeople, offerableOpportunity, testMachine } from '../../../../tests/support/applicants.ts'
import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { keepSeats } from '../enrolment-jobs.ts'
import { saveNewIntake } from '../intake/intake-commands.ts'
import type { IntakePlan } from '../intake/intake.ts'
import { answerOffer, apply, leave } from './application-commands.ts'

const site = 'https://laipa.example'
const hour = 3_600_000
const later = (hours: number) => new Date(testMoment.getTime() + hours * hour)

describeOnBothDatabases('Seats given as people come', (database) => {
  const open = async (plan: Partial<IntakePlan>) => {
    const { id: opportunityId, organisationId } = await offerableOpportunity(database().db)
    const usual: IntakePlan = {
      rule: 'first-come',
      groups: [],
      opensAt: later(-1),
      closesAt: later(100),
      seatsMin: null,
      seatsMax: 1,
      reserved: [],
      answerHours: 24,
      criteria: [],
    }
    const id = newId()
    await asActor(database().db, testMachine, testMoment, (tx) =>
      saveNewIntake(
        tx,
        { id, opportunityId, plan: { ...usual, ...plan }, key: id },
        organisationId,
        testMachine,
        testMoment,
      ),
    )
    return { id, opportunityId }
  }
  const applyFor = (
    intakeId: string,
    by: Actor,
    groups: IntakePlan['groups'] = [],
    key = newId(),
    at = testMoment,
  ) => apply(database().db, { intakeId, personId: by.id, groups, key }, by, site, at)
  const idOf = (applied: Awaited<ReturnType<typeof applyFor>>) => {
    if (typeof applied === 'string') throw new Error(applied)
    return applied.id
  }
  const listOf = (intakeId: string) =>
    asActor(database().db, testMachine, testMoment, (tx) =>
      rowsOf(
        tx,
        sql<{ id: string; state: string; number: number; seat: number | null }>`
          select id, state, number, seat_number as seat from application where intake_id = ${intakeId} order by number
        `,
      ),
    )
  const statesOf = async (intakeId: string) => (await listOf(intakeId)).map(({ state }) => state)
  const lettersOf = (person: Actor) =>
    asActor(database().db, testMachine, testMoment, async (tx) => {
      const rows = await rowsOf(
        tx,
        sql<{ kind: string }>`select kind from mail where person_id = ${person.id} order by id`,
      )
      return rows.map(({ kind }) => kind.replace('application-', ''))
    })
  const firstTwo = (people: readonly Actor[]): [Actor, Actor] => {
    const [first, second] = people
    if (first === undefined || second === undefined) throw new Error('Two people are needed.')
    return [first, second]
  }

  test('go to as many as there are seats when everybody comes at once, and the others wait in one order', async () => {
    const { id } = await open({ seatsMax: 5 })
    const people = await addPeople(database().db, 40, 'crowd')
    await Promise.all(people.map((person) => applyFor(id, person)))
    const list = await listOf(id)
    expect(list.map(({ number }) => number)).toEqual(people.map((_, index) => index + 1))
    expect(list.map(({ state }) => state)).toEqual(
      people.map((_, index) => (index < 5 ? 'confirmed' : 'waitlisted')),
    )
    expect(list.slice(0, 5).map(({ seat }) => seat)).toEqual([1, 2, 3, 4, 5])
  })

  test('are asked for once, however often and at once a form is sent', async () => {
    const { id } = await open({ seatsMax: 5 })
    const [person] = firstTwo(await addPeople(database().db, 2, 'double'))
    const key = newId()
    const answers = await Promise.all([1, 2, 3, 4].map(() => applyFor(id, person, [], key)))
    expect(new Set(answers.map(idOf)).size).toBe(1)
    expect(await applyFor(id, person)).toBe('already-applied')
    expect(await lettersOf(person)).toEqual(['confirmed'])
    expect(await statesOf(id)).toEqual(['confirmed'])
  })

  test('are offered to the next when somebody leaves, with a deadline, and nobody else is touched', async () => {
    const { id } = await open({})
    const people = await addPeople(database().db, 4, 'leaver')
    const ids: string[] = []
    for (const person of people) ids.push(idOf(await applyFor(id, person)))
    const before = await listOf(id)
    const [first, second] = firstTwo(people)
    const [firstId = '', secondId = ''] = ids
    expect(await leave(database().db, firstId, 'illness', first, site, later(1))).toBe('cancelled')
    expect(await leave(database().db, firstId, 'illness', first, site, later(1))).toBe('cancelled')
    const after = await listOf(id)
    expect(after.map(({ state }) => state)).toEqual(['cancelled', 'offered', 'waitlisted', 'waitlisted'])
    expect(after.slice(2)).toEqual(before.slice(2))
    expect(await lettersOf(second)).toEqual(['waitlisted', 'offered'])
    expect(await answerOffer(database().db, secondId, 'confirmed', first, site, later(2))).toBe('not-found')
    expect(await answerOffer(database().db, secondId, 'confirmed', second, site, later(2))).toBe('confirmed')
    expect(await answerOffer(database().db, secondId, 'confirmed', second, site, later(2))).toBe('confirmed')
    expect(await lettersOf(second)).toEqual(['waitlisted', 'offered', 'confirmed'])
    const again = idOf(await applyFor(id, first, [], newId(), later(3)))
    expect((await listOf(id)).find((row) => row.id === again)).toMatchObject({
      state: 'waitlisted',
      number: 5,
    })
  })

  test('lapse at the deadline although the job comes late or twice, and go to the next', async () => {
    const { id } = await open({})
    const people = await addPeople(database().db, 4, 'late')
    const ids: string[] = []
    for (const person of people) ids.push(idOf(await applyFor(id, person)))
    const [first, second] = firstTwo(people)
    const [firstId = '', secondId = ''] = ids
    await leave(database().db, firstId, 'no-time', first, site, testMoment)
    await keepSeats(database().db, site, later(23))
    expect(await statesOf(id)).toEqual(['cancelled', 'offered', 'waitlisted', 'waitlisted'])
    expect(await answerOffer(database().db, secondId, 'confirmed', second, site, later(24))).toBe(
      'offer-lapsed',
    )
    await Promise.all([keepSeats(database().db, site, later(30)), keepSeats(database().db, site, later(30))])
    expect(await statesOf(id)).toEqual(['cancelled', 'expired', 'offered', 'waitlisted'])
    expect(await lettersOf(second)).toEqual(['waitlisted', 'offered', 'expired'])
  })

  test('are the seats that the catalogue speaks of, from the first to the last and into the next intake', async () => {
    const { id, opportunityId } = await open({})
    const said = async (at: Date) => {
      await keepSeats(database().db, site, at)
      const [card] = await cardsById(database().db, [opportunityId])
      const { phase, free, waiting } = card?.admission ?? {}
      return [phase, card?.seatsFree === free && free, waiting, card?.applyBy]
    }
    const people = await addPeople(database().db, 2, 'said')
    expect(await said(testMoment)).toEqual(['open', 1, 0, '2026-11-28'])
    for (const person of people) await applyFor(id, person)
    expect(await said(testMoment)).toEqual(['open', 0, 1, '2026-11-28'])
    const isListed = async () =>
      (
        await rowsOf(
          database().db,
          sql`select 1 from opportunity where id = ${opportunityId} and ${isOpen('2026-11-24')}`,
        )
      ).length
    const follow = (hours: number) =>
      asActor(database().db, testMachine, testMoment, (tx) =>
        sql`
          insert into intake (id, opportunity_id, organisation_id, key, rule, opens_at, closes_at, seats_max, answer_hours,
            created_by, created_at, changed_at)
          select ${newId()}, opportunity_id, organisation_id, ${newId()}, rule, ${later(hours)}, ${later(hours + 50)}, 7, 24,
            'test', ${testMoment}, ${testMoment} from intake where id = ${id}
        `.execute(tx),
      )
    await keepSeats(database().db, site, later(101))
    expect([await said(later(101)), await isListed()]).toEqual([['closed', 0, 1, '2026-11-28'], 0])
    await expect(follow(99)).rejects.toThrow(/intakes_follow_each_other/)
    await follow(110)
    expect(await said(later(101))).toEqual(['announced', 7, 0, '2026-12-01'])
    expect(await isListed()).toBe(1)
    expect(await said(later(110))).toEqual(['open', 7, 0, '2026-12-01'])
  })

  test('kept for a group stay for it while the window is open, then go to whoever waits', async () => {
    const { id } = await open({ seatsMax: 2, reserved: [{ group: 'rural', seats: 1 }] })
    const people = await addPeople(database().db, 3, 'kept')
    for (const person of people) await applyFor(id, person)
    expect(await statesOf(id)).toEqual(['confirmed', 'waitlisted', 'waitlisted'])
    await keepSeats(database().db, site, later(101))
    expect(await statesOf(id)).toEqual(['confirmed', 'offered', 'waitlisted'])
  })

  test('are refused in words before the window, after it, and to whom the intake is not for', async () => {
    const { id } = await open({ groups: ['jobseekers'] })
    const [person] = firstTwo(await addPeople(database().db, 2, 'refused'))
    expect(await applyFor(id, person, [], newId(), later(-2))).toBe('not-open-yet')
    expect(await applyFor(id, person, ['jobseekers'], newId(), later(100))).toBe('closed')
    expect(await applyFor(id, person)).toBe('not-eligible')
    expect(await applyFor(newId(), person)).toBe('not-found')
  })

  test('are called off with the course, and everybody concerned is told', async () => {
    const { id, opportunityId } = await open({})
    const people = await addPeople(database().db, 2, 'told')
    for (const person of people) await applyFor(id, person)
    await sql`update opportunity set status = 'cancelled' where id = ${opportunityId}`.execute(database().db)
    await keepSeats(database().db, site, later(1))
    await keepSeats(database().db, site, later(2))
    expect(await statesOf(id)).toEqual(['cancelled', 'cancelled'])
    for (const person of people) expect((await lettersOf(person)).slice(1)).toEqual(['intake-cancelled'])
  })

  test('cannot be given twice, not even by a hand-written update', async () => {
    const { id } = await open({})
    for (const person of await addPeople(database().db, 2, 'hand')) await applyFor(id, person)
    const byHand = (change: string) =>
      asActor(database().db, testMachine, testMoment, (tx) =>
        sql`update application set ${sql.raw(change)} where intake_id = ${id} and number = 2`.execute(tx),
      )
    await expect(byHand(`state = 'confirmed', seat_number = 1`)).rejects.toThrow(/unique|duplicate/)
    await expect(byHand(`state = 'confirmed', seat_number = 2`)).rejects.toThrow(/foreign key/)
    await expect(byHand(`state = 'confirmed'`)).rejects.toThrow(/check/)
  })

  test('are nobody’s business without an actor: each sees their own, and the editors what was sent to them', async () => {
    const { id } = await open({ seatsMax: 2 })
    const people = await addPeople(database().db, 2, 'fence')
    for (const person of people) await applyFor(id, person)
    const [first] = firstTwo(people)
    for (const table of ['application', 'mandate', 'intake_seed']) {
      expect(await rowsOf(database().db, sql`select 1 from ${sql.table(table)}`)).toEqual([])
    }
    const seenBy = (actor: Actor) =>
      asActor(database().db, actor, testMoment, (tx) =>
        rowOf(
          tx,
          sql<{ seen: number }>`select count(*)::int as seen from application where intake_id = ${id}`,
        ),
      )
    expect(await seenBy(first)).toEqual({ seen: 1 })
    const stranger = firstTwo(await addPeople(database().db, 2, 'stranger'))[0]
    expect(await seenBy(stranger)).toEqual({ seen: 0 })
    const organisation = await rowOf(
      database().db,
      sql<{ id: string }>`select organisation_id as id from intake where id = ${id}`,
    )
    await asActor(database().db, testMachine, testMoment, (tx) =>
      sql`
        insert into role_grant (id, person_id, role, organisation_id, from_day, granted_by, granted_at)
        values (${newId()}, ${stranger.id}, 'provider-editor', ${organisation?.id}, '2026-11-01', 'test', ${testMoment})
      `.execute(tx),
    )
    expect(await seenBy(stranger)).toEqual({ seen: 2 })
    const names = await asActor(database().db, stranger, testMoment, (tx) =>
      rowsOf(
        tx,
        sql<{ name: string }>`select name from person where name like 'fence%' or name like 'crowd%'`,
      ),
    )
    expect(names).toHaveLength(2)
  })
})
