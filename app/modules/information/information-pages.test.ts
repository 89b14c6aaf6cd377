import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { describeOnEmbeddedDatabase } from '../../../tests/support/database.ts'
import { testServer } from '../../../tests/support/server.ts'
import { languages } from '../../shared/i18n/language.ts'
import { projectRoot } from '../../shared/project-root.ts'
import { footerPaths } from '../../shared/ui/footer.tsx'
import { apiVersion } from '../../shared/web/api-document.ts'
import { apiChanges } from './api/api-changes.ts'
import { apiExamples } from './api/api-examples.ts'

const paths = [
  '/',
  '/help',
  '/accessibility',
  '/privacy',
  '/how-the-match-works',
  '/sources',
  '/api',
] as const

describeOnEmbeddedDatabase('The fixed pages', (database) => {
  const read = async (address: string) => {
    const server = await testServer(database(), {
      settings: { LAIPA_CONTACT_PHONE: '+371 6461 0000', LAIPA_CONTACT_EMAIL: 'jauta@laipa.test' },
    })
    const response = await server.request(address)
    return { status: response.status, html: await response.text() }
  }

  test.each(paths)('exist in all five languages: %s', async (path) => {
    const headings = new Set<string>()
    for (const language of languages) {
      const { status, html } = await read(`/${language}${path}`)
      expect(status).toBe(200)
      expect(html).toContain(`<html lang="${language}">`)
      const found = [...html.matchAll(/<h1>([^<]+)<\/h1>/g)].map(([, heading]) => heading ?? '')
      expect(found).toHaveLength(1)
      headings.add(found[0] ?? '')
      expect(textOf(html)).not.toMatch(/undefined|\[object|\{(?!id\})[a-z]\w*[,}]/i)
    }
    expect(headings.size).toBe(languages.length)
  })

  test('are reached from the foot of every page', async () => {
    const { html } = await read('/lv/')
    for (const path of Object.values(footerPaths)) {
      expect(html).toContain(`href="/lv${path}"`)
      const page = await read(`/lv${path}`)
      expect(page.status).toBe(200)
      const [, place] = path.split('#')
      if (place !== undefined) expect(page.html).toContain(`id="${place}"`)
    }
  })

  test('start with a search, the way into the match, and learning by purpose and field', async () => {
    const { html } = await read('/lt/')
    expect(html).toMatch(/<form action="\/lt\/learning"[^>]*role="search"/)
    expect(html).toMatch(/<input[^>]*name="q"/)
    for (const target of ['match', 'learning?purpose=civic', 'learning?field=07', 'how-the-match-works']) {
      expect(html).toContain(`href="/lt/${target}"`)
    }
  })

  test('give the phone and e-mail of this installation wherever one may want to ask', async () => {
    for (const path of ['/help', '/accessibility', '/privacy']) {
      const { html } = await read(`/ru${path}`)
      expect(html).toContain('href="tel:+37164610000"')
      expect(html).toContain('href="mailto:jauta@laipa.test"')
    }
  })

  test('name the authorities that one can complain to', async () => {
    expect((await read('/lv/accessibility')).html).toContain('Tiesībsarga biroj')
    expect((await read('/lv/privacy')).html).toContain('Datu valsts inspekcij')
  })

  test('credit the sources in the words they ask for, marked as English on other pages', async () => {
    const { html } = await read('/de/sources')
    expect(html).toContain(
      '<blockquote lang="en">This service uses the ESCO classification of the European Commission.</blockquote>',
    )
    expect(html).toContain(
      'O*NET® is a trademark of USDOL/ETA. Laipa has modified all or some of this information.',
    )
    expect(html).toContain('https://www.geonames.org/')
  })

  test('show commands for programs that work as they stand', async () => {
    const server = await testServer(database())
    const headers = { 'content-type': 'application/json' }
    for (const { name, path, query, body } of apiExamples('lv')) {
      const response = await server.request(
        `${path}?${new URLSearchParams(query).toString()}`,
        body === undefined ? {} : { method: 'POST', body: JSON.stringify(body), headers },
      )
      expect(response.status, name).toBe(200)
    }
  })

  test('tell programs what has changed in the same words as the changelog', async () => {
    const changelog = readFileSync(join(projectRoot, 'docs', 'api-changelog.md'), 'utf8')
    const { html } = await read('/en/api')
    for (const { version, day, changes } of apiChanges) {
      const [, entry = ''] = changelog.split(`## ${version}, ${day}\n`)
      expect(entry.split('\n## ')[0]?.match(/^- .*$/gm)).toEqual(changes.map(({ en }) => `- ${en}`))
      expect(html).toContain(`${version}, `)
    }
    expect(apiChanges[0]?.version).toBe(apiVersion)
  })

  test('tell programs how much they may ask, as this installation sets it', async () => {
    const page = async (rate: string) => {
      const server = await testServer(database(), { settings: { LAIPA_API_RATE: rate } })
      return (await server.request('/ru/api')).text()
    }
    expect(await page('240')).toContain('240 запросов в минуту')
    expect(await page('0')).toContain('не ограничено')
  })

  test('are found with a slash at the end of the address too', async () => {
    const response = await (await testServer(database())).request('/lv/help/?a=b')
    expect([response.status, response.headers.get('location')]).toEqual([301, '/lv/help?a=b'])
  })

  test('do not answer for addresses that do not exist', async () => {
    for (const address of ['/lv/nothing', '/lvx/help', '/en/help/more', '/xx/']) {
      expect((await read(address)).status, address).toBe(404)
    }
  })
})

/** What a reader sees: without the marks, scripts and styles. */
function textOf(html: string): string {
  return html.replaceAll(/<(svg|style|script)[\s\S]*?<\/\1>/g, ' ').replaceAll(/<[^>]+>/g, ' ')
}
