import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { clockInRiga } from '../../../shared/time/clock-in-riga.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import type { TimeSpan, WeeklyHours } from './availability.ts'
import { freeSlots, isInForce, openSpans, type SlotKind, type SlotQuestion } from './free-slots.ts'

const kind: SlotKind = {
  id: 'talk',
  minutes: 45,
  bufferMinutes: 15,
  noticeHours: 24,
  ways: ['place', 'phone'],
}
const monday: WeeklyHours = {
  weekday: 1,
  fromTime: '09:00',
  toTime: '12:00',
  breakFrom: null,
  breakTo: null,
  way: 'place',
  location: 'Ludza, Raiņa iela 16',
  kindId: null,
  fromDay: '2026-01-01',
  toDay: null,
}
const question: SlotQuestion = {
  kind,
  rules: [monday],
  away: [],
  taken: [],
  from: '2026-11-23',
  to: '2026-12-06',
  now: new Date('2026-11-24T10:00:00Z'),
}
const clocksOf = (asked: SlotQuestion) => freeSlots(asked).map(({ startsAt }) => clockInRiga(startsAt))
const span = (from: string, to: string): TimeSpan => ({ startsAt: new Date(from), endsAt: new Date(to) })

describe('Free times', () => {
  it('fill the hours, with what the coordinator needs between them', () => {
    expect(clocksOf(question)).toEqual(['09:00', '10:00', '11:00'])
  })

  it('keep clear of breaks, absences, busy times and appointments', () => {
    const paused = { ...monday, breakFrom: '10:00', breakTo: '10:30' }
    expect(clocksOf({ ...question, rules: [paused] })).toEqual(['09:00', '10:30'])
    const away = [span('2026-11-30T07:30:00Z', '2026-11-30T07:40:00Z')]
    expect(clocksOf({ ...question, away })).toEqual(['10:00', '11:00'])
    // Ends as the next begins: the quarter of an hour after the talk would be lost.
    const taken = [span('2026-11-30T07:50:00Z', '2026-11-30T08:00:00Z')]
    expect(clocksOf({ ...question, taken })).toEqual(['10:00', '11:00'])
  })

  it('are given for the kind, the way, the days and the notice that hold', () => {
    expect(clocksOf({ ...question, rules: [{ ...monday, way: 'video' }] })).toEqual([])
    expect(clocksOf({ ...question, rules: [{ ...monday, kindId: 'group' }] })).toEqual([])
    expect(clocksOf({ ...question, rules: [{ ...monday, fromDay: '2026-12-01' }] })).toEqual([])
    expect(clocksOf({ ...question, rules: [{ ...monday, toDay: '2026-11-29' }] })).toEqual([])
    expect(clocksOf({ ...question, now: new Date('2026-11-29T08:00:00Z') })).toEqual(['10:00', '11:00'])
    expect(clocksOf({ ...question, rules: [monday, { ...monday, location: 'Zilupe' }] })).toHaveLength(3)
  })

  it('follow the clock on both nights on which it is changed', () => {
    const night = { ...monday, weekday: 7, fromTime: '02:00', toTime: '06:00' }
    const ask = (day: string) =>
      freeSlots({
        ...question,
        rules: [night],
        from: day,
        to: day,
        now: new Date('2026-01-01T00:00:00Z'),
      }).map(({ startsAt }) => `${startsAt.toISOString().slice(11, 16)} ${clockInRiga(startsAt)}`)
    // Three hours only, and one more than usual.
    expect(ask('2026-03-29')).toEqual(['00:00 02:00', '01:00 04:00', '02:00 05:00'])
    expect(ask('2026-10-25')).toEqual([
      '23:00 02:00',
      '00:00 03:00',
      '01:00 03:00',
      '02:00 04:00',
      '03:00 05:00',
    ])
    const inGap = { ...night, fromTime: '03:30' }
    expect(
      freeSlots({ ...question, rules: [inGap], from: '2026-03-29', to: '2026-03-29', now: new Date(0) }),
    ).toEqual([
      expect.objectContaining({ startsAt: new Date('2026-03-29T01:00:00Z') }),
      expect.objectContaining({ startsAt: new Date('2026-03-29T02:00:00Z') }),
    ])
  })

  it('never overlap anything, and always lie within hours', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 10, 30, 45))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
    const rule = fc
      .record({
        times: fc.uniqueArray(clock, { minLength: 4, maxLength: 4 }),
        weekday: fc.integer({ min: 1, max: 7 }),
        paused: fc.boolean(),
      })
      .map(({ times, weekday, paused }): WeeklyHours => {
        const [fromTime = '', breakFrom = '', breakTo = '', toTime = ''] = times.toSorted()
        const pause = paused ? { breakFrom, breakTo } : {}
        return { ...monday, weekday, fromTime, toTime, ...pause }
      })
    // Around both changes of the clock, and in between.
    const first = fc.constantFrom('2026-03-25', '2026-10-21', '2026-11-23')
    const offsets = fc.array(
      fc.record({
        hours: fc.double({ min: 0, max: 240, noNaN: true }),
        minutes: fc.integer({ min: 1, max: 600 }),
      }),
      { maxLength: 8 },
    )
    const kinds = fc.record({
      minutes: fc.integer({ min: 5, max: 180 }),
      bufferMinutes: fc.integer({ min: 0, max: 60 }),
      noticeHours: fc.integer({ min: 0, max: 48 }),
    })
    fc.assert(
      fc.property(
        fc.array(rule, { maxLength: 5 }),
        first,
        offsets,
        offsets,
        kinds,
        (rules, from, off, on, some) => {
          const now = new Date(`${from}T00:00:00Z`)
          const spans = (list: typeof off) =>
            list.map(({ hours, minutes }) => {
              const at = now.getTime() + Math.floor(hours * 3_600_000)
              return { startsAt: new Date(at), endsAt: new Date(at + minutes * 60_000) }
            })
          const asked = { ...question, kind: { ...kind, ...some }, rules, away: spans(off), taken: spans(on) }
          const slots = freeSlots({ ...asked, from, to: addDays(from, 9), now })
          for (const { startsAt, endsAt } of slots) {
            const day = dayInRiga(startsAt)
            const isWithin = rules
              .filter((hours) => isInForce(hours, day))
              .flatMap((hours) => openSpans(day, hours))
              .some((open) => open.startsAt <= startsAt && endsAt <= open.endsAt)
            expect(isWithin).toBe(true)
            for (const other of [...asked.away, ...asked.taken]) {
              expect(other.startsAt < endsAt && startsAt < other.endsAt).toBe(false)
            }
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})
