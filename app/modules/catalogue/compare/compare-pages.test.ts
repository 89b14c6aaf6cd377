import { expect, test } from 'vitest'

import { identifierOf } from '../../../shared/identifier.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { describeOnEmbeddedDatabase } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'

const ids = [
  'mig-mag-metinasana-rezekne',
  'tig-metinasana-nerusejosais-terauds',
  'lokmetinasana-zemniekiem-karsava',
].map((id) => identifierOf('demonstration', id))

describeOnEmbeddedDatabase('the comparison', (database) => {
  const compare = async (query: string, language = 'en') => {
    const server = await testServer(database())
    const response = await server.request(`/${language}/learning/compare${query}`)
    return { status: response.status, html: await response.text() }
  }
  const columns = (html: string) => (html.match(/<th scope="col"/g) ?? []).length - 1

  test.each(languages)('in %s puts two offers side by side with the same rows', async (language) => {
    const { status, html } = await compare(`?id=${ids[0]}&id=${ids[1]}`, language)
    expect(status).toBe(200)
    expect(columns(html)).toBe(2)
    const rows = html.match(/<th scope="row"/g) ?? []
    expect(html.match(/<td role="cell"/g)).toHaveLength(rows.length * 2)
    expect(html).not.toMatch(/undefined|\[object/)
  })

  test('each column can be taken out by a link that keeps the others', async () => {
    const { html } = await compare(`?id=${ids[0]}&id=${ids[1]}`)
    const links = [...html.matchAll(/href="([^"]*)">Remove<span[^>]*>: (.*?)<\/span>/g)]
    expect(links.map(([, href, title]) => [title, href])).toEqual([
      ['MIG/MAG welding for beginners', `/en/learning/compare?id=${ids[1]}`],
      ['TIG welding: stainless steel and aluminium', `/en/learning/compare?id=${ids[0]}`],
    ])
  })

  test('says that one is too few, and what to do', async () => {
    expect((await compare(`?id=${ids[0]}`)).html).toContain('You need at least two to compare')
    expect((await compare('')).html).toContain('Nothing is chosen yet')
  })

  test('of more than four shows the first four it can, and says so', async () => {
    const { status, html } = await compare(`?id=${ids[0]}&id=a&id=b&id=c&id=${ids[1]}`)
    expect(status).toBe(200)
    expect(columns(html)).toBe(1)
    expect(html).toContain('Four can be compared at once')
    expect(html).toContain('no longer here')
  })

  test('hostile ids change nothing and are not repeated', async () => {
    const { status, html } = await compare(`?id=${encodeURIComponent('<script>x</script>')}&id=__proto__`)
    expect(status).toBe(200)
    expect(html).not.toContain('<script>x')
  })
})
