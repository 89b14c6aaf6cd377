import ICAL from 'ical.js'
import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { identifierOf } from '../../../shared/identifier.ts'

describeOnBothDatabases('The calendar of an offer with lessons', (database) => {
  const welding = identifierOf('demonstration', 'mig-mag-metinasana-rezekne')
  const idOf = (letter: string) => letter.repeat(20)

  const calendar = async (path = `/lv/learning/${welding}.ics`) => {
    const text = await (await (await testServer(database())).request(path)).text()
    const file = ICAL.Component.fromString(text)
    const zone = new ICAL.Timezone({ component: file.getFirstSubcomponent('vtimezone'), tzid: '' })
    const events = file.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
    return { text, zone, events }
  }
  const lessonIn = async (letter: string) => {
    const { events } = await calendar()
    return events.find(({ uid }) => uid === `lesson-${idOf(letter)}@laipa.test`)
  }
  const run = (text: string) => sql.raw(text).execute(database().db)
  const plan = (letter: string, from: string, until: string) =>
    run(`insert into lesson (id, opportunity_id, starts_at, ends_at, place_id, room, changed_at)
      select '${idOf(letter)}', id, '${from}', '${until}', place_id, '204. kabinets', '2026-11-20T10:00:00Z'
      from opportunity where id = '${welding}'`)

  test('has an event for each lesson, at its time in Riga before and after both changes of the clocks', async () => {
    await plan('a', '2026-10-20 18:00 Europe/Riga', '2026-10-20 21:00 Europe/Riga')
    await plan('b', '2026-10-27 18:00 Europe/Riga', '2026-10-27 21:00 Europe/Riga')
    await plan('c', '2027-03-23 18:00 Europe/Riga', '2027-03-23 21:00 Europe/Riga')
    await plan('d', '2027-03-30 18:00 Europe/Riga', '2027-03-30 21:00 Europe/Riga')
    // Over the night in which an hour comes twice, and the one in which it is left out.
    await plan('e', '2026-10-24 23:00 Europe/Riga', '2026-10-25 06:00 Europe/Riga')
    await plan('f', '2027-03-27 23:00 Europe/Riga', '2027-03-28 06:00 Europe/Riga')
    const { events, zone, text } = await calendar()
    const lessons = events.filter(({ uid }) => uid.startsWith('lesson-'))
    const momentOf = (time: ICAL.Time) => {
      const local = time.clone()
      local.zone = zone
      return local.toJSDate().toISOString().slice(0, 16)
    }
    expect(
      lessons.map(({ uid, startDate, endDate }) => [
        uid['lesson-'.length],
        momentOf(startDate),
        momentOf(endDate),
      ]),
    ).toEqual([
      ['a', '2026-10-20T15:00', '2026-10-20T18:00'],
      ['e', '2026-10-24T20:00', '2026-10-25T04:00'],
      ['b', '2026-10-27T16:00', '2026-10-27T19:00'],
      ['c', '2027-03-23T16:00', '2027-03-23T19:00'],
      ['f', '2027-03-27T21:00', '2027-03-28T03:00'],
      ['d', '2027-03-30T15:00', '2027-03-30T18:00'],
    ])
    expect(text).toContain(
      'DTSTART;TZID=Europe/Riga:20261027T180000\r\nDTEND;TZID=Europe/Riga:20261027T210000',
    )
    expect(lessons[0]?.location).toBe('204. kabinets, Rēzekne')
    expect(lessons[0]?.component.getFirstPropertyValue('transp')).toBe('OPAQUE')
    expect(lessons[0]?.component.getFirstPropertyValue('status')).toBe('CONFIRMED')
  })

  test('has the deadline beside them, and the first day no more, since its hours are known', async () => {
    const { events, text } = await calendar()
    expect(events.map(({ uid }) => uid).filter((uid) => !uid.startsWith('lesson-'))).toEqual([
      `${welding}-apply-by@laipa.test`,
    ])
    expect(text.match(/BEGIN:VALARM/g)).toHaveLength(1)
    const search = await calendar('/en/learning/calendar.ics')
    const start = search.events.find(({ uid }) => uid.startsWith(`${welding}-starts@`))
    expect(start?.description).not.toContain('We do not know at what time it begins')
    expect(search.text).not.toContain('UID:lesson-')
  })

  test('keeps a lesson’s name when it moves or is cancelled, counts up, and strikes it out', async () => {
    const before = await lessonIn('b')
    await run(`update lesson set starts_at = '2026-10-28 17:00 Europe/Riga', ends_at = '2026-10-28 20:00 Europe/Riga',
      room = null, changed_at = '2026-11-25T09:00:00Z' where id = '${idOf('b')}'`)
    const moved = await lessonIn('b')
    expect(moved?.startDate.toString()).toBe('2026-10-28T17:00:00')
    expect(moved?.location).toBe('Rēzekne')
    expect(moved?.sequence ?? 0).toBeGreaterThan(before?.sequence ?? 0)
    await run(`update lesson set cancelled_at = '2026-11-26T10:00:00Z', changed_at = '2026-11-26T10:00:00Z'
      where id = '${idOf('b')}'`)
    const cancelled = await lessonIn('b')
    expect(cancelled?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(cancelled?.sequence ?? 0).toBeGreaterThan(moved?.sequence ?? 0)
    expect((await lessonIn('a'))?.component.getFirstPropertyValue('status')).toBe('CONFIRMED')
  })

  test('strikes out all of them with the offer, and goes back to the first day without any', async () => {
    await run(`update opportunity set status = 'cancelled' where id = '${welding}'`)
    const { events } = await calendar()
    expect(events.every(({ component }) => component.getFirstPropertyValue('status') === 'CANCELLED')).toBe(
      true,
    )
    await run(`update opportunity set status = 'published' where id = '${welding}'`)
    await run(`update lesson set cancelled_at = now() where opportunity_id = '${welding}'`)
    expect((await calendar()).events.map(({ uid }) => uid)).toContain(`${welding}-starts@laipa.test`)
  })
})
