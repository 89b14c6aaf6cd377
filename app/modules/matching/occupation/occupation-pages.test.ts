import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnEmbeddedDatabase } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { languages } from '../../../shared/i18n/language.ts'

const welder = '7aedaa07-3884-4c5b-88f9-80997b2aa54b'

describeOnEmbeddedDatabase('The pages of occupations', (database) => {
  const read = async (address: string) => {
    const response = await (await testServer(database())).request(address)
    return { status: response.status, html: await response.text() }
  }

  test('exist in all five languages', async () => {
    for (const path of [
      '/occupations',
      '/occupations/isco08/7',
      '/occupations/isco08/7212',
      `/occupations/${welder}`,
    ]) {
      for (const language of languages) {
        const { status, html } = await read(`/${language}${path}`)
        expect(status).toBe(200)
        expect(html).toContain(`<html lang="${language}">`)
        expect(html.match(/<h1>[^<]+<\/h1>/g)).toHaveLength(1)
        expect(html).not.toMatch(/undefined|\{count/)
      }
    }
  })

  test('lead from the major groups to every occupation of a unit group', async () => {
    const list = await read('/lv/occupations')
    expect(list.html.match(/href="\/lv\/occupations\/isco08\/\d"/g)?.length).toBeGreaterThanOrEqual(9)
    expect(list.html).toContain('112 profesiju')
    expect((await read('/lv/occupations/isco08/7')).html).toContain('href="/lv/occupations/isco08/7212"')
    expect((await read('/lv/occupations/isco08/7212')).html).toContain(`href="/lv/occupations/${welder}"`)
  })

  test('find an occupation by a word without its accents', async () => {
    const { html } = await read('/lv/occupations?q=metinatajs')
    expect(html).toContain(`href="/lv/occupations/${welder}"`)
    expect(html).toContain('value="metinatajs"')
  })

  test('say what to do when nothing is found, and show what was typed as it was', async () => {
    const { status, html } = await read(`/en/occupations?q=${encodeURIComponent('<b>qqxxzz</b>')}`)
    expect(status).toBe(200)
    expect(html).toContain('Nothing found for “&lt;b&gt;qqxxzz&lt;/b&gt;”')
    expect(html).toContain('Try another or a shorter word')
  })

  test('show what the work is like, with the same figures as a table and the source', async () => {
    const { html } = await read(`/en/occupations/${welder}`)
    expect(html).toContain('Mostly practical, hands-on work')
    expect(html).toMatch(/<th[^>]*>Practical, hands-on work<\/th><td[^>]*>7\.0<\/td>/)
    expect(html).toContain('O*NET® 30, modified for ESCO occupations')
  })

  test('show the regional need as a demonstration, with the municipalities that name the shortage', async () => {
    const { html } = await read(`/en/occupations/${welder}`)
    expect(html).toContain('95 of 100')
    expect(html).toContain('Demonstration data, not statistics')
    expect(html).toMatch(/Daugavpils, and Rēzekne/)
    expect(html).toContain('<time datetime="2026-01-01">')
  })

  test('say that there is no figure where there is none, and show no bar', async () => {
    const { html } = await read('/en/occupations/isco08/1120')
    expect(html).toContain('There is no figure for this occupation')
    expect(html).not.toContain('of 100')
  })

  test('list the learning that leads there and the skills with links, and offer the match with this aim', async () => {
    const { html } = await read(`/en/occupations/${welder}`)
    expect(html).toContain('MIG/MAG welding for beginners')
    expect(html.match(/href="\/en\/skills\/[0-9a-f-]{36}"/g)?.length).toBeGreaterThan(40)
    expect(html).toContain(`href="/en/match/aim?occupation=occupation/${welder}"`)
  })

  test('say quietly, once a page, that a name is our own and not reviewed', async () => {
    expect((await read(`/de/occupations/${welder}`)).html.match(/href="\/de\/sources#own"/g)).toHaveLength(1)
    expect((await read(`/en/occupations/${welder}`)).html).not.toContain('#own')
  })

  test('mark a name and a description in another language', async () => {
    await sql`
      update reference.occupation
      set label = label - 'de', description = '{"en": {"text": "Joins metal parts.", "origin": "official"}}'
      where id = ${`occupation/${welder}`}
    `.execute(database().db)
    const { html } = await read(`/de/occupations/${welder}`)
    expect(html).toContain('Der Name ist auf Lettisch.')
    expect(html).toContain('<span lang="en">Joins metal parts.</span>')
  })

  test('answer 404 for what does not exist', async () => {
    for (const path of ['nothing', 'isco08/99999', 'isco08/0999', `isco08/${welder}`, `${welder}x`]) {
      expect((await read(`/lv/occupations/${path}`)).status, path).toBe(404)
    }
  })
})
