import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { identifierOf } from '../../../shared/identifier.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { faultsOfXml, xmllintPath } from '../../../../tests/support/xmllint.ts'

describeOnBothDatabases('the feed of new offers', (database) => {
  const welding = identifierOf('demonstration', 'mig-mag-metinasana-rezekne')

  const ask = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await (await testServer(database())).request(path, { headers })
    return { response, status: response.status, text: await response.text() }
  }
  const guids = (text: string) =>
    [
      ...text.matchAll(/<guid isPermaLink="true">http:\/\/laipa\.test\/id\/opportunity\/(.{10})<\/guid>/g),
    ].map(([, id = '']) => id)

  test.for(languages)('is well formed and titled in %s', async (language) => {
    const { response, text } = await ask(`/${language}/learning/new.rss`)
    expect(response.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
    if (xmllintPath() !== undefined) expect(faultsOfXml(text)).toEqual([])
    expect(text).toContain(`<language>${language}</language>`)
    expect(text).toContain(`<link>http://laipa.test/${language}/learning</link>`)
    expect(text).toContain(
      `<atom:link href="http://laipa.test/${language}/learning/new.rss" rel="self" type="application/rss+xml"/>`,
    )
    expect(guids(text)).toHaveLength(50)
  })

  test('has the newest offers first, under their permanent addresses and with the day they came', async () => {
    await sql`update opportunity set first_seen_at = '2026-11-24T12:00:00Z' where id = ${welding}`.execute(
      database().db,
    )
    const { text } = await ask('/de/learning/new.rss')
    expect(guids(text)[0]).toBe(welding)
    expect(text).toContain('<title>MIG/MAG-Schweißen für Einsteiger</title>')
    expect(text).toContain('<pubDate>Tue, 24 Nov 2026 12:00:00 GMT</pubDate>')
  })

  test('of a field and a municipality has what the search finds, and says of what it is', async () => {
    const query = 'municipality=LV-REZ&field=0715'
    const { text } = await ask(`/en/learning/new.rss?${query}`)
    const answer = await ask(`/api/v1/opportunities?${query}`)
    const found = [...answer.text.matchAll(/"id":"([0-9a-z]{10})"/g)].map(([, id = '']) => id)
    expect(found.length).toBeGreaterThan(0)
    expect(guids(text).sort()).toEqual(found.sort())
    expect(text).toMatch(/<title>Laipa: new learning opportunities \([^)]+\)<\/title>/)
    expect(text).toContain(`new.rss?${query.replace('&', '&amp;')}" rel="self"`)
  })

  test('is linked from the search with what was chosen there', async () => {
    const { text } = await ask('/en/learning?field=0715&sort=newest')
    const link = 'href="/en/learning/new.rss?field=0715"'
    expect(text).toContain(
      `<link rel="alternate" type="application/rss+xml" title="New offers as a feed (RSS)" ${link}/>`,
    )
    expect(text).toContain(`<a class="touch" ${link}>`)
    expect(text).toContain('href="webcal://laipa.test/en/learning/calendar.ics?field=0715"')
  })

  test('leaves out what is no longer open', async () => {
    await sql`update opportunity set status = 'withdrawn', withdrawn_at = '2026-11-24T09:30:00Z',
      withdrawn_by = 'test', withdrawn_because = 'organisation' where id = ${welding}`.execute(database().db)
    expect(guids((await ask('/en/learning/new.rss')).text)).not.toContain(welding)
  })

  test('is sent again only when something changed', async () => {
    const first = await ask('/lv/learning/new.rss')
    const etag = first.response.headers.get('etag') ?? ''
    const modified = first.response.headers.get('last-modified') ?? ''
    const again = await ask('/lv/learning/new.rss', { 'if-none-match': etag })
    expect(again).toMatchObject({ status: 304, text: '' })
    expect(again.response.headers.get('etag')).toBe(etag)
    expect((await ask('/lv/learning/new.rss', { 'if-modified-since': modified })).status).toBe(304)
    const older = { 'if-modified-since': 'Sun, 01 Nov 2026 00:00:00 GMT' }
    expect((await ask('/lv/learning/new.rss', older)).status).toBe(200)
    expect((await ask('/lv/learning/new.rss', { 'if-modified-since': 'never' })).status).toBe(200)
  })

  test('of a place or field that does not exist is refused with a sentence in the reader’s language', async () => {
    const wrong = await ask('/de/learning/new.rss?field=1234')
    expect(wrong.status).toBe(404)
    expect(wrong.text).toMatch(/^Die Adresse enthält einen Wert, den es hier nicht gibt\./)
    expect((await ask('/lv/learning/new.rss?municipality=Riga')).status).toBe(404)
    expect((await ask('/lv/learning/new.rss?colour=red')).status).toBe(404)
  })
})
