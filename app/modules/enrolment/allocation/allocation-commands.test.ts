import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf } from '../../../shared/db/db.ts'
import { newId } from '../../../shared/identifier.ts'
import { addPeople, offerableOpportunity, testMachine } from '../../../../tests/support/applicants.ts'
import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { apply, leave } from '../application/application-commands.ts'
import { keepSeats } from '../enrolment-jobs.ts'
import { saveNewIntake } from '../intake/intake-commands.ts'
import type { IntakePlan } from '../intake/intake.ts'
import { commitmentOf } from './allocate.ts'
import { findAllocation } from './allocation-queries.ts'
import { replay } from './replay.ts'

const site = 'https://laipa.example'
const later = (hours: number) => new Date(testMoment.getTime() + hours * 3_600_000)

describeOnBothDatabases('A fair allocation', (database) => {
  const draw = async (people: number, name: string) => {
    const { id: opportunityId, organisationId } = await offerableOpportunity(database().db)
    const plan: IntakePlan = {
      rule: 'fair-allocation',
      groups: [],
      opensAt: later(1),
      closesAt: later(50),
      seatsMin: null,
      seatsMax: 3,
      reserved: [{ group: 'disability', seats: 1 }],
      answerHours: 24,
      criteria: ['jobseekers'],
    }
    const id = newId()
    await asActor(database().db, testMachine, testMoment, (tx) =>
      saveNewIntake(tx, { id, opportunityId, plan, key: id }, organisationId, testMachine, testMoment),
    )
    const applicants = await addPeople(database().db, people, name)
    for (const [index, person] of applicants.entries()) {
      const groups = index % 2 === 0 ? ['jobseekers' as const, 'seniors' as const] : []
      await apply(
        database().db,
        { intakeId: id, personId: person.id, groups, key: newId() },
        person,
        site,
        later(2),
      )
    }
    return { id, applicants }
  }
  const statesOf = (intakeId: string) =>
    asActor(database().db, testMachine, testMoment, (tx) =>
      rowsOf(
        tx,
        sql<{ id: string; code: string; state: string; number: number | null; personId: string }>`
          select id, code, state, number, person_id as "personId" from application where intake_id = ${intakeId}
          order by number
        `,
      ),
    )

  test('is drawn once when the window has closed, in the announced order, and everybody is told', async () => {
    const { id } = await draw(7, 'drawn')
    await keepSeats(database().db, site, later(49))
    expect((await statesOf(id)).every(({ state }) => state === 'submitted')).toBe(true)
    await keepSeats(database().db, site, later(51))
    const drawn = await statesOf(id)
    expect(drawn.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(drawn.map(({ state }) => state)).toEqual([
      ...['offered', 'offered', 'offered'],
      ...['waitlisted', 'waitlisted', 'waitlisted', 'waitlisted'],
    ])
    await keepSeats(database().db, site, later(52))
    expect(await statesOf(id)).toEqual(drawn)
    const letters = await asActor(database().db, testMachine, testMoment, (tx) =>
      rowsOf(
        tx,
        sql<{ kind: string; count: number }>`
        select kind, count(*)::int as count from mail where recipient like 'drawn%' group by kind order by kind
      `,
      ),
    )
    expect(letters).toEqual([
      { kind: 'application-offered', count: 3 },
      { kind: 'application-submitted', count: 7 },
      { kind: 'application-waitlisted', count: 4 },
    ])
  })

  test('is published without names, with the seed that was announced, and comes out the same again', async () => {
    const { id } = await draw(5, 'published')
    const server = await testServer(database())
    const announced = await rowOf(
      database().db,
      sql<{ hash: string }>`select seed_commitment as hash from intake where id = ${id}`,
    )
    const before = await (await server.request(`/en/intakes/${id}/allocation`)).text()
    expect(before).toContain(announced?.hash)
    expect((await server.request(`/data/allocations/${id}.json`)).status).toBe(404)
    await keepSeats(database().db, site, later(51))
    const published = await findAllocation(database().db, id)
    if (published === undefined) throw new Error('Nothing was drawn.')
    expect(commitmentOf(published.seed)).toBe(announced?.hash)
    expect(replay(published)).toEqual([])
    // Of what people said, only what the rules use.
    expect(published.input.candidates.flatMap(({ groups }) => groups)).not.toContain('seniors')
    const page = await (await server.request(`/en/intakes/${id}/allocation`)).text()
    for (const { code, personId } of await statesOf(id)) {
      expect(page).toContain(code)
      expect(page).not.toContain(personId)
    }
    expect(page).not.toContain('published 1')
    const file: unknown = await (await server.request(`/data/allocations/${id}.json`)).json()
    expect(file).toEqual(JSON.parse(JSON.stringify(published)))
  })

  test('does not change any more, not even by a hand-written update', async () => {
    const { id } = await draw(2, 'kept')
    await keepSeats(database().db, site, later(51))
    const update = sql`update allocation set result = '[]' where intake_id = ${id}`.execute(database().db)
    await expect(update).rejects.toThrow(/does not change/)
  })

  test('offers a seat that is given up to the next in the drawn order', async () => {
    const { id, applicants } = await draw(5, 'next')
    await keepSeats(database().db, site, later(51))
    const [first] = await statesOf(id)
    const winner = applicants.find((person) => person.id === first?.personId)
    if (first === undefined || winner === undefined) throw new Error('Somebody has won.')
    await leave(database().db, first.id, 'moved', winner, site, later(52))
    expect((await statesOf(id)).map(({ state }) => state)).toEqual([
      ...['cancelled', 'offered', 'offered', 'offered', 'waitlisted'],
    ])
  })
})
