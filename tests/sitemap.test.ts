import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { identifierOf } from '../app/shared/identifier.ts'
import { languages } from '../app/shared/i18n/language.ts'
import { describeOnBothDatabases, describeOnEmbeddedDatabase } from './support/database.ts'
import { describeNeeding } from './support/needs.ts'
import { testServer } from './support/server.ts'
import { describeWithShared } from './support/shared-data.ts'
import { faultsOfXml, xmllintPath } from './support/xmllint.ts'
import { fixedPages, type PageList } from '../app/shared/sitemap/page-list.ts'
import { sitemapFile, sitemapIndex } from '../app/shared/sitemap/sitemap-files.ts'

const welding = identifierOf('demonstration', 'mig-mag-metinasana-rezekne')

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'))
}

describeOnBothDatabases('sitemaps', (database) => {
  const textAt = async (path: string) => {
    const response = await (await testServer(database())).request(path)
    return { status: response.status, text: await response.text() }
  }
  const makeReal = (columns = '') =>
    sql
      .raw(
        `update opportunity set demonstration = false, starts_in_days = null, apply_by_days = null ${columns} where id = '${welding}'`,
      )
      .execute(database().db)

  test('name no invented offer and no invented organisation', async () => {
    const { text } = await textAt('/sitemap.xml')
    expect(text).toContain('<loc>http://laipa.test/sitemaps/skills-1.xml</loc>')
    expect(text).not.toContain('opportunities')
    expect(text).not.toContain('organisations')
    expect((await textAt('/sitemaps/opportunities-1.xml')).status).toBe(404)
  })

  test('hold an offer in five languages, each with the addresses of all, and when it last changed', async () => {
    await makeReal(`, changed_at = '2026-11-20T08:00:00Z'`)
    const index = (await textAt('/sitemap.xml')).text
    expect(index).toContain(
      '<loc>http://laipa.test/sitemaps/opportunities-1.xml</loc><lastmod>2026-11-20T08:00:00.000Z</lastmod>',
    )
    const { text } = await textAt('/sitemaps/opportunities-1.xml')
    expect(locations(text)).toHaveLength(5)
    const german = `http://laipa.test/de/learning/${welding}-mig-mag-schweissen-fur-einsteiger`
    expect(locations(text)).toContain(german)
    expect(text.split(`hreflang="de" href="${german}"`)).toHaveLength(6)
    expect(text.split(`hreflang="x-default" href="http://laipa.test/lv/learning/${welding}-`)).toHaveLength(6)
    expect(text.split('<lastmod>2026-11-20T08:00:00.000Z</lastmod>')).toHaveLength(6)
  })

  test('leave out what has begun or was called off', async () => {
    for (const columns of [`, starts_on = '2026-11-01'`, `, starts_on = null, status = 'cancelled'`]) {
      await makeReal(columns)
      expect((await textAt('/sitemap.xml')).text).not.toContain('opportunities')
    }
    await makeReal(`, starts_on = null, status = 'published'`)
  })

  test('end where the files end', async () => {
    for (const file of ['skills-9', 'skills-99999', 'nothing-1', 'skills-0', 'skills-01', 'skills']) {
      expect((await textAt(`/sitemaps/${file}.xml`)).status).toBe(404)
    }
  })
})

describeOnEmbeddedDatabase('the addresses in the sitemaps', (database) => {
  test('lead to pages that say the same of themselves', async () => {
    const server = await testServer(database())
    const textAt = async (path: string) => (await server.request(path)).text()
    const faults: string[] = []
    for (const file of locations(await textAt('/sitemap.xml'))) {
      const pages = locations(await textAt(new URL(file).pathname))
      expect(new Set(pages).size).toBe(pages.length)
      const samples = [0, 7, 14].flatMap((index) => pages[index] ?? [])
      for (const address of samples) {
        const page = await server.request(new URL(address).pathname)
        const html = await page.text()
        if (page.status !== 200) faults.push(`${address} answers ${page.status}.`)
        if (!html.includes(`<link rel="canonical" href="${address}"/>`))
          faults.push(`${address} is not its own.`)
        if (html.includes('noindex')) faults.push(`${address} is not to be found.`)
      }
    }
    expect(faults).toEqual([])
  })

  test('are kept from engines by robots.txt nowhere, unlike profiles, comparisons and filters', async () => {
    const server = await testServer(database())
    const robots = await (await server.request('/robots.txt')).text()
    expect(robots).toMatch(/^User-agent: \*\n/)
    expect(robots).toContain('\nSitemap: http://laipa.test/sitemap.xml\n')
    const open = [
      '/',
      '/help',
      '/learning',
      '/learning?page=2',
      `/learning/${welding}-x`,
      '/match',
      '/skills',
    ]
    const closed = [
      '/match/aim',
      '/learning/compare?id=1',
      '/learning?q=a',
      '/learning?field=0715&page=2',
      '/skills?q=a',
    ]
    for (const language of languages) {
      for (const path of open)
        expect({ path, open: mayVisit(robots, `/${language}${path}`) }).toEqual({ path, open: true })
      for (const path of closed)
        expect({ path, open: mayVisit(robots, `/${language}${path}`) }).toEqual({ path, open: false })
    }
  })

  test('are split into files of 2,000 pages, each read in parts', async () => {
    const many = fixedPages(
      'many',
      Array.from({ length: 4001 }, (_, index) => `/a/${index}`),
    )
    let largestPart = 0
    const counted: PageList = {
      ...many,
      pages(db, today, window) {
        largestPart = Math.max(largestPart, window.limit)
        return many.pages(db, today, window)
      },
    }
    const site = { db: database().db, baseUrl: 'https://laipa.example', today: '2026-11-24' }
    expect(locations(await sitemapIndex([many], site))).toHaveLength(3)
    const counts: number[] = []
    for (const number of [1, 2, 3]) {
      const addresses = locations(await written(await sitemapFile(counted, number, site)))
      expect(addresses[0]).toBe(`https://laipa.example/lv/a/${(number - 1) * 2000}`)
      counts.push(addresses.length)
    }
    expect(counts).toEqual([10_000, 10_000, 5])
    expect(largestPart).toBeLessThanOrEqual(500)
    expect(await sitemapFile(many, 4, site)).toBeUndefined()
  })

  describeWithShared('held against the protocol’s schema', (folder) => {
    describeNeeding('xmllint', xmllintPath() !== undefined, 'with xmllint', () => {
      test('are valid in every file', async () => {
        const server = await testServer(database())
        const index = await (await server.request('/sitemap.xml')).text()
        const schemas = mkdtempSync(join(tmpdir(), 'laipa-sitemap-'))
        try {
          const schema = writeSchemas(
            schemas,
            join(folder, 'testdata', 'standards', 'sitemap', 'sitemap.xsd'),
          )
          for (const file of locations(index)) {
            const xml = await (await server.request(new URL(file).pathname)).text()
            expect({ file, faults: faultsOfXml(xml, schema) }).toEqual({ file, faults: [] })
          }
          const broken = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>'
          expect(faultsOfXml(broken, schema)).not.toEqual([])
        } finally {
          rmSync(schemas, { recursive: true })
        }
      })
    })
  })
})

async function written(parts: AsyncGenerator<string, void> | undefined): Promise<string> {
  let text = ''
  for await (const part of parts ?? []) text += part
  return text
}

/** The rule with the longest pattern decides, as RFC 9309 says; between equals the one that allows. */
function mayVisit(robots: string, address: string): boolean {
  const rules = [...robots.matchAll(/^(Allow|Disallow): (.+)$/gm)].map(([, kind, pattern = '']) => ({
    allows: kind === 'Allow',
    pattern,
  }))
  const fitting = rules.filter(({ pattern }) => {
    const parts = pattern.split('*').map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'))
    return new RegExp(`^${parts.join('.*')}`).test(address)
  })
  const [decisive] = fitting.sort(
    (one, other) => other.pattern.length - one.pattern.length || Number(other.allows) - Number(one.allows),
  )
  return decisive?.allows ?? true
}

/** The protocol's schema checks foreign elements strictly, so links to other languages need a schema too. */
function writeSchemas(folder: string, protocol: string): string {
  writeFileSync(
    join(folder, 'xhtml.xsd'),
    `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
      <xsd:element name="link"><xsd:complexType>
        <xsd:attribute name="rel" use="required" fixed="alternate"/>
        <xsd:attribute name="hreflang" use="required"/>
        <xsd:attribute name="href" type="xsd:anyURI" use="required"/>
      </xsd:complexType></xsd:element>
    </xsd:schema>`,
  )
  const schema = join(folder, 'all.xsd')
  writeFileSync(
    schema,
    `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
      <xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="${protocol}"/>
      <xsd:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml.xsd"/>
    </xsd:schema>`,
  )
  return schema
}
