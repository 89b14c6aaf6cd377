import { expect, test } from 'vitest'

import { identifierOf } from '../../../shared/identifier.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { describeOnEmbeddedDatabase } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'

const verpete = identifierOf('demonstration', 'verpete-balvi')

describeOnEmbeddedDatabase('the page of an organisation', (database) => {
  const pageAt = async (path: string, now?: Date) => {
    const server = await testServer(database(), now === undefined ? {} : { now })
    const response = await server.request(path)
    return { status: response.status, html: await response.text() }
  }
  const cards = (html: string) => html.match(/<article class="card"/g)?.length ?? 0

  test.each(languages)('in %s says who it is, how to reach it and what it offers', async (language) => {
    const { status, html } = await pageAt(`/${language}/organisations/${verpete}`)
    expect(status).toBe(200)
    expect(html).toContain('mailto:info@verpete-balvi.example')
    expect(html).toContain('href="https://verpete-balvi.example/"')
    expect(html).not.toMatch(/undefined|\[object/)
    expect(html).toMatch(new RegExp(`<h2 id="offers">${cards(html)} `))
  })

  test('offers that have begun are neither shown nor counted', async () => {
    const { html } = await pageAt(`/en/organisations/${verpete}`, new Date('2030-01-01T10:00:00Z'))
    // One of its offers has no day of its own and stays open.
    expect(cards(html)).toBe(1)
  })

  test('an id that nobody has answers 404; a wild page number shows a page that exists', async () => {
    expect((await pageAt('/lv/organisations/0000000000')).status).toBe(404)
    for (const page of ['-1', '1e9', 'x', '0', '99999999999999999999']) {
      expect((await pageAt(`/lv/organisations/${verpete}?page=${page}`)).status).toBe(200)
    }
  })
})
