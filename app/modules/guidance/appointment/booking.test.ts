import { sql } from 'kysely'
import { expect, it } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { lettersTo } from '../../../../tests/support/letters.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'
import { addHours } from '../availability/availability-commands.ts'
import { bookTime, appointmentKeeper, type Booked, type Booking } from './booking-commands.ts'
import { cancelAppointment, cancelParticipation, markParticipant } from './cancellation-commands.ts'
import { eraseAppointments } from './erase-appointments.ts'
import { findKind } from './kind-queries.ts'
import { moveParticipation } from './move-commands.ts'
import { remindOfAppointments } from './reminder-commands.ts'
import { findSlots } from './slot-queries.ts'
import { usualKindId } from './usual-kinds.ts'
import { acceptOffer, lapsedOffers, waitWithin } from './waiting-commands.ts'

const now = testMoment
const base = 'http://laipa.test'
const coordinator: Actor = {
  kind: 'person',
  id: demonstrationPersonId('ilze'),
  roles: [{ role: 'coordinator', organisationId: null, municipalityId: 'LV-058' }],
}
const email = 'ilze@koordinatori.example'
const visitor: Actor = { kind: 'visitor', id: 'visitor' }
const [talk, group] = [usualKindId('talk'), usualKindId('group')]

describeOnBothDatabases('Appointments', (database) => {
  const db = () => database().db
  const machine = <Row>(query: ReturnType<typeof sql<Row>>) =>
    asActor(db(), appointmentKeeper, now, (tx) => rowsOf(tx, query))
  const guest = (name: string) =>
    ({ name, email: `${name}@pasts.example`, phone: null, language: 'lv' }) as const
  const slotsOf = (kindId: string, from = dayInRiga(now), to = addDays(from, 42)) =>
    asActor(db(), appointmentKeeper, now, async (tx) => {
      const kind = await findKind(tx, kindId)
      if (kind === undefined) throw new Error('The kind is gone.')
      return findSlots(tx, { kind, coordinatorIds: [coordinator.id], from, to, now })
    })
  const booking = (name: string, slot: { startsAt: Date; way: Booking['way'] }, kindId = talk): Booking => ({
    key: newId(),
    who: guest(name),
    kindId,
    coordinatorId: coordinator.id,
    startsAt: slot.startsAt,
    way: slot.way,
    channel: 'self',
  })
  const book = (wanted: Booking) => bookTime(db(), wanted, visitor, base, now)
  const booked = (answer: Booked | string): Booked => {
    if (typeof answer === 'string') throw new Error(answer)
    return answer
  }
  const statusOf = async (id: string) =>
    (await machine(sql<{ status: string }>`select status from appointment_participant where id = ${id}`))[0]
      ?.status

  it('gives one time to one of forty people who ask at once, and tells the others', async () => {
    const [slot] = await slotsOf(talk)
    if (slot === undefined) throw new Error('Ilze has no free time.')
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => book(booking(`forty${index}`, slot))),
    )
    expect(answers.filter((answer) => typeof answer !== 'string')).toHaveLength(1)
    expect(answers.filter((answer) => answer === 'taken')).toHaveLength(39)
    const standing = await machine(sql`
      select 1 from appointment where coordinator_id = ${coordinator.id} and starts_at = ${slot.startsAt}
        and cancelled_at is null
    `)
    expect(standing).toHaveLength(1)
    expect((await slotsOf(talk)).some(({ startsAt }) => startsAt.getTime() === slot.startsAt.getTime())).toBe(
      false,
    )
  })

  it('refuses an overlap even where a hand writes it', async () => {
    const overlap = machine(sql`
      insert into appointment (id, coordinator_id, municipality_id, way, location, starts_at, ends_at, blocked_until,
        most_people, created_by, created_at, changed_at)
      select ${newId()}, coordinator_id, municipality_id, way, location, starts_at + interval '5 minutes',
        ends_at + interval '5 minutes', blocked_until + interval '5 minutes', 1, 'hand', ${now}, ${now}
      from appointment where cancelled_at is null and coordinator_id is not null limit 1
    `)
    await expect(overlap).rejects.toThrow(/appointment_never_twice/)
  })

  it('fills a group to its seats, and one who leaves leaves the others', async () => {
    const slot = (await slotsOf(group)).find(({ appointmentId }) => appointmentId === null)
    if (slot === undefined) throw new Error('There is no time for a group.')
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => book(booking(`group${index}`, slot, group))),
    )
    const inside = answers.filter((answer) => typeof answer !== 'string')
    expect(inside).toHaveLength(8)
    expect(answers.filter((answer) => answer === 'full')).toHaveLength(4)
    const [first] = inside
    const appointmentId = first?.appointmentId ?? ''
    const waiting = booked(
      await asActor(db(), appointmentKeeper, now, (tx) =>
        waitWithin(
          tx,
          {
            key: newId(),
            who: guest('waits'),
            coordinatorId: coordinator.id,
            kindId: group,
            appointmentId,
          },
          visitor,
          base,
          now,
        ),
      ),
    )
    expect(await statusOf(waiting.participantId)).toBe('waiting')
    const left = await cancelParticipation(
      db(),
      first?.participantId ?? '',
      { canceller: 'resident', reason: 'illness' },
      visitor,
      base,
      now,
    )
    expect(left).toBe('done')
    const statuses = await machine(sql<{ status: string; count: number }>`
      select status, count(*)::int as count from appointment_participant where appointment_id = ${appointmentId}
      group by status order by status
    `)
    expect(statuses).toEqual([
      { status: 'booked', count: 7 },
      { status: 'cancelled', count: 1 },
      { status: 'offered', count: 1 },
    ])
    const letters = await lettersTo(db(), 'waits@pasts.example')
    expect(letters.map(({ kind }) => kind)).toEqual(['appointment-waiting', 'appointment-offered'])
    expect(letters.at(-1)?.text).toContain('+371 60000101')
    const [who] = await machine(sql<{ canceller: string; reason: string }>`
      select canceller, cancel_reason as reason from appointment_participant where id = ${first?.participantId ?? ''}
    `)
    expect(who).toEqual({ canceller: 'resident', reason: 'illness' })
  })

  it('lets an offer lapse, offers it on, and takes it only in time', async () => {
    const [offered] = await machine(sql<{ id: string }>`
      select id from appointment_participant where status = 'offered' order by id limit 1
    `)
    const late = new Date(now.getTime() + 25 * 3_600_000)
    expect(await lapsedOffers(db(), late)).toEqual([{ id: offered?.id }])
    expect(await acceptOffer(db(), offered?.id ?? '', visitor, base, late)).toBe('expired')
    expect(await acceptOffer(db(), offered?.id ?? '', visitor, base, now)).toBe('done')
    expect(await acceptOffer(db(), offered?.id ?? '', visitor, base, now)).toBe('done')
  })

  it('books once for a form sent twice, and no more than three for one person', async () => {
    const slots = await slotsOf(talk)
    const wanted = slots.slice(2, 6).map((slot) => booking('greedy', slot))
    const [one] = wanted
    if (one === undefined) throw new Error('Ilze has no free times.')
    const first = booked(await book(one))
    expect(await book(one)).toEqual(first)
    const others = []
    for (const more of wanted.slice(1)) others.push(await book(more))
    expect(others.map((answer) => (typeof answer === 'string' ? answer : 'booked'))).toEqual([
      'booked',
      'booked',
      'too-many',
    ])
  })

  it('moves without letting go of the old time first, and refuses what is over', async () => {
    const slots = await slotsOf(talk)
    const [from, to] = [slots.at(-1), slots.at(-2)]
    if (from === undefined || to === undefined) throw new Error('Ilze has no free times.')
    const part = booked(await book(booking('mover', from)))
    const other = booked(await book(booking('other', to)))
    const move = (at: Date) =>
      moveParticipation(
        db(),
        part.participantId,
        { coordinatorId: coordinator.id, startsAt: at, way: to.way },
        visitor,
        base,
        now,
      )
    expect(await move(to.startsAt)).toBe('taken')
    expect(await statusOf(part.participantId)).toBe('booked')
    const cancellation = { canceller: 'coordinator', reason: 'illness' } as const
    expect(
      await cancelAppointment(db(), other.appointmentId ?? '', cancellation, coordinator, base, now),
    ).toBe('done')
    expect(await move(to.startsAt)).toBe('done')
    expect((await slotsOf(talk)).some(({ startsAt }) => startsAt.getTime() === from.startsAt.getTime())).toBe(
      true,
    )
    expect((await lettersTo(db(), 'other@pasts.example')).at(-1)?.text).toContain('slimība')
    const after = new Date(to.startsAt.getTime() + 60_000)
    const reason = { canceller: 'resident', reason: 'other' } as const
    expect(await cancelParticipation(db(), part.participantId, reason, visitor, base, after)).toBe(
      'already-over',
    )
    const mark = (at: Date, by = coordinator) =>
      asActor(db(), appointmentKeeper, now, (tx) =>
        rowsOf(
          tx,
          sql<{
            id: string
          }>`select appointment_id as id from appointment_participant where id = ${part.participantId}`,
        ),
      ).then(([row]) => markParticipant(db(), row?.id ?? '', part.participantId, 'came', by, at))
    expect(await mark(now)).toBe('not-yet')
    const stranger = { ...coordinator, id: demonstrationPersonId('anita') }
    expect(await mark(after, stranger)).toBe('not-found')
    expect(await mark(after)).toBe('done')
  })

  it('reminds once, the day before, with the telephone beside the link', async () => {
    const [soon] = await machine(sql<{ startsAt: Date; email: string }>`
      select starts_at as "startsAt", part.email from appointment_participant as part
      join appointment on appointment.id = appointment_id
      where part.status = 'booked' and part.email like 'viesis-guest%' limit 1
    `)
    const dayBefore = new Date((soon?.startsAt.getTime() ?? 0) - 20 * 3_600_000)
    expect(await remindOfAppointments(db(), base, dayBefore)).toBeGreaterThan(0)
    expect(await remindOfAppointments(db(), base, dayBefore)).toBe(0)
    const letter = (await lettersTo(db(), soon?.email ?? '')).at(-1)
    expect([letter?.kind, letter?.text]).toEqual([
      'appointment-reminder',
      expect.stringContaining('+371 60000101'),
    ])
  })

  it('shows a coordinator their own appointments only, and a resident theirs', async () => {
    const seen = (id: string) =>
      asActor(db(), { kind: 'person', id: demonstrationPersonId(id) }, now, (tx) =>
        rowsOf(
          tx,
          sql<{ own: boolean }>`
          select coordinator_id = ${coordinator.id} as own from appointment
        `,
        ),
      )
    expect(await seen('anita')).toEqual([])
    expect((await seen('ilze')).length).toBeGreaterThan(3)
    expect(await seen('anna')).toHaveLength(2)
    const hours = await asActor(db(), { kind: 'person', id: demonstrationPersonId('anna') }, now, (tx) =>
      rowsOf(tx, sql`select 1 from availability_rule`),
    )
    expect(hours).toEqual([])
    const monday = {
      weekday: 1,
      fromTime: '09:00',
      toTime: '08:00',
      breakFrom: null,
      breakTo: null,
      way: 'place',
      location: 'x',
      kindId: null,
      fromDay: '2026-12-01',
      toDay: null,
    } as const
    expect(await addHours(db(), { key: newId(), hours: monday }, coordinator, now)).toEqual({
      field: 'to',
      refusal: 'ends-before-start',
    })
  })

  it('cancels what is to come when an account is erased, and tells the other side', async () => {
    const before = (await lettersTo(db(), email)).length
    const anna = demonstrationPersonId('anna')
    await asActor(db(), appointmentKeeper, now, (tx) => eraseAppointments(tx, anna, now))
    const left = await machine(sql<{ status: string }>`
      select status from appointment_participant where person_id = ${anna}
    `)
    expect(left).toEqual([])
    const letters = (await lettersTo(db(), email)).slice(before)
    expect(letters.map(({ kind }) => kind)).toEqual(['appointment-coordinator-cancelled'])
    expect(letters[0]?.text).toContain('konts ir dzēsts')
    await asActor(db(), appointmentKeeper, now, (tx) => eraseAppointments(tx, coordinator.id, now))
    const standing = await machine(sql`
      select 1 from appointment where coordinator_id = ${coordinator.id} and cancelled_at is null and starts_at > ${now}
    `)
    expect(standing).toEqual([])
    expect((await lettersTo(db(), 'greedy@pasts.example')).at(-1)?.kind).toBe('appointment-cancelled')
  })
})
