import ICAL from 'ical.js'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'

import { identifierOf } from '../../../shared/identifier.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { anyOpportunity, blankOpportunity } from '../../../../tests/support/opportunity-arbitraries.ts'
import { testServer } from '../../../../tests/support/server.ts'
import type { FollowedOpportunity } from '../follow/follow-queries.ts'
import { calendarFile } from '../../../shared/calendar/calendar-file.ts'
import { eventsOf } from './opportunity-events.ts'

const followed: FollowedOpportunity = {
  ...blankOpportunity,
  hasLessons: false,
  firstSeenAt: new Date('2026-11-01T08:00:00Z'),
  changedAt: new Date('2026-11-01T08:01:30Z'),
}
const reader = { language: 'lv', baseUrl: 'https://laipa.example' } as const
const about = { name: 'Laipa', address: 'https://laipa.example/lv/learning/calendar.ics' }

function fileOf(change: Partial<FollowedOpportunity>): string {
  return calendarFile(eventsOf({ ...followed, ...change }, reader), about)
}

/** The calendar as another program reads it. */
function read(file: string) {
  const calendar = ICAL.Component.fromString(file)
  const zone = new ICAL.Timezone({ component: calendar.getFirstSubcomponent('vtimezone'), tzid: '' })
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  return { calendar, zone, events }
}

/** The moment in UTC of a time by the clocks that the file itself describes. */
function momentOf(time: ICAL.Time, zone: ICAL.Timezone): string {
  const local = time.clone()
  local.zone = zone
  return local.toJSDate().toISOString()
}

function statedTwice(file: string, property: string): string[] {
  return [...file.matchAll(new RegExp(`^${property}[:;](.*)\r$`, 'gm'))].map(([, value = '']) => value)
}

describe('the calendar of an opportunity', () => {
  test.each([
    ['before the clocks go back', '2026-10-24', '2026-10-24T20:59:59.000Z'],
    ['on the day they go back', '2026-10-25', '2026-10-25T21:59:59.000Z'],
    ['before they go forward', '2027-03-27', '2027-03-27T21:59:59.000Z'],
    ['on the day they go forward', '2027-03-28', '2027-03-28T20:59:59.000Z'],
    ['in the middle of summer', '2026-07-01', '2026-07-01T20:59:59.000Z'],
  ])('ends a deadline with the day in Riga, %s', (_, applyBy, end) => {
    const file = fileOf({ applyBy })
    const { events, zone } = read(file)
    expect(events).toHaveLength(1)
    const [event] = events
    expect(event?.endDate.toString()).toBe(`${applyBy}T23:59:59`)
    expect(event === undefined ? '' : momentOf(event.endDate, zone)).toBe(end)
    expect(file).toContain(`DTEND;TZID=Europe/Riga:${applyBy.replaceAll('-', '')}T235959`)
  })

  test('puts the first day down as a whole day, since its hours are not known', () => {
    const file = fileOf({ startsOn: '2026-10-25' })
    expect(file).toContain('DTSTART;VALUE=DATE:20261025\r\nDTEND;VALUE=DATE:20261026\r\n')
    expect(file).toContain('TRANSP:TRANSPARENT')
    expect(file.replaceAll('\r\n ', '')).toContain('Cikos mācības sākas\\, mēs nezinām.')
  })

  test('is well formed for any offer in any language', () => {
    fc.assert(
      fc.property(anyOpportunity, fc.constantFrom(...languages), (opportunity, language) => {
        const offer = { ...followed, ...opportunity }
        const events = eventsOf(offer, { ...reader, language })
        const file = calendarFile(events, about)
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/)
        expect(file).toMatch(/\r\nEND:VCALENDAR\r\n$/)
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        expect(statedTwice(file, 'DTSTAMP').every((stamp) => stamp.endsWith('Z'))).toBe(true)
        const uids = statedTwice(file.replaceAll('\r\n ', ''), 'UID')
        expect(new Set(uids).size).toBe(uids.length)
        const { events: known } = read(file)
        expect(known.map(({ summary }) => summary.trim())).toEqual(
          events.map(({ summary }) => summary.replace(/\r\n?/g, '\n').replace(noControls, ' ').trim()),
        )
      }),
    )
  })

  test('keeps the name of an event for ever, and counts up with each change', () => {
    const [before, after] = [fileOf({ startsOn: '2026-12-01' }), fileOf({ startsOn: '2026-12-02' })]
    expect(statedTwice(before, 'UID')).toEqual(['a000000000-starts@laipa.example'])
    expect(statedTwice(after, 'UID')).toEqual(statedTwice(before, 'UID'))
    expect(statedTwice(before, 'SEQUENCE')).toEqual(['90'])
    const changed = fileOf({ startsOn: '2026-12-01', changedAt: new Date('2026-11-24T10:00:00Z') })
    expect(Number(statedTwice(changed, 'SEQUENCE')[0])).toBeGreaterThan(90)
    expect(statedTwice(changed, 'LAST-MODIFIED')).toEqual(['20261124T100000Z'])
  })
})

/** What no calendar file can hold. */
const noControls = /[\u0000-\u0009\u000b-\u001f\u007f]/g

describeOnBothDatabases('calendars over the network', (database) => {
  const welding = identifierOf('demonstration', 'mig-mag-metinasana-rezekne')

  const ask = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await (await testServer(database())).request(path, { headers })
    return { response, status: response.status, text: await response.text() }
  }
  const change = (columns: string) =>
    sql.raw(`update opportunity set ${columns} where id = '${welding}'`).execute(database().db)

  test('hold one offer’s first day and its deadline, with a reminder two days before', async () => {
    const { response, text } = await ask(`/lv/learning/${welding}.ics`)
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const { events, calendar } = read(text)
    expect(events.map(({ summary }) => summary)).toEqual([
      'MIG/MAG metināšana iesācējiem',
      'Pēdējā diena pieteikties: MIG/MAG metināšana iesācējiem',
    ])
    expect(events[0]?.location).toContain('Rēzekne')
    expect(text).toContain('GEO:56.5')
    expect(text).toContain('BEGIN:VALARM\r\nACTION:DISPLAY')
    expect(calendar.getFirstPropertyValue('refresh-interval')?.toString()).toBe('PT6H')
    expect((await ask(`/de/learning/${welding}.ics`)).text).toContain(
      'SUMMARY:MIG/MAG-Schweißen für Einsteiger',
    )
  })

  test('are offered on the page of an offer, as long as a day is ahead', async () => {
    const link = `href="/lv/learning/${welding}.ics"`
    const page = `/lv/learning/${welding}-mig-mag-metinasana-iesacejiem`
    expect((await ask(page)).text).toContain(link)
    await change("starts_on = '2026-11-01', apply_by = '2026-10-20'")
    expect((await ask(page)).text).not.toContain(link)
    await change("starts_on = '2026-12-08', apply_by = '2026-12-01'")
  })

  test('of a search hold what the search finds, and keep what was called off, struck out', async () => {
    const search = '/en/learning/calendar.ics?q=welding'
    const eventOf = async (path: string) => {
      const { text } = await ask(path)
      return text.split('BEGIN:VEVENT').find((event) => event.includes(`${welding}-starts@`))
    }
    expect(await eventOf(search)).toContain('STATUS:CONFIRMED')
    expect(await eventOf('/en/learning/calendar.ics?mode=online')).toBeUndefined()
    await change("status = 'cancelled'")
    expect(await eventOf(search)).toContain('STATUS:CANCELLED')
    expect((await ask(`/en/learning/${welding}.ics`)).text).not.toContain('VALARM')
    await change("status = 'published', starts_on = '2026-11-20', apply_by = '2026-11-10'")
    expect(await eventOf(search)).toContain('STATUS:CONFIRMED')
    await change("starts_on = '2026-10-20', apply_by = '2026-10-10'")
    expect(await eventOf(search)).toBeUndefined()
    await change("starts_on = '2026-12-08', apply_by = '2026-12-01'")
  })

  test('are sent again only when something changed', async () => {
    const path = '/lv/learning/calendar.ics'
    const first = await ask(path)
    const etag = first.response.headers.get('etag') ?? ''
    const modified = first.response.headers.get('last-modified') ?? ''
    expect(await ask(path, { 'if-none-match': etag })).toMatchObject({ status: 304, text: '' })
    expect(await ask(path, { 'if-modified-since': modified })).toMatchObject({ status: 304, text: '' })
    await change("starts_on = '2026-12-09', changed_at = '2026-11-25T10:00:00Z'")
    expect((await ask(path, { 'if-none-match': etag })).status).toBe(200)
    expect((await ask(path, { 'if-modified-since': modified })).status).toBe(200)
  })

  test('of what does not exist are refused with a sentence', async () => {
    expect((await ask('/en/learning/0000000000.ics')).status).toBe(404)
    const wrong = await ask('/en/learning/calendar.ics?municipality=LV-XXX')
    expect(wrong.status).toBe(404)
    expect(wrong.text).toMatch(/^The address holds a value that does not exist here\./)
    await change('starts_on = null, apply_by = null')
    expect((await ask(`/en/learning/${welding}.ics`)).status).toBe(404)
  })
})
