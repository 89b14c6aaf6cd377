import type { Db } from '../db/db.ts'
import { languages } from '../i18n/language.ts'
import type { Day } from '../time/day.ts'
import { element, textElement } from '../xml/xml.ts'
import type { ListedPage, PageList } from './page-list.ts'

/**
 * Pages of a file. Each stands there in five languages with the addresses of the other four, which makes 10,000
 * addresses and some 12 MB, well under the 50,000 and 50 MB that the protocol allows.
 */
const pagesOfFile = 2000
const batchSize = 250

export interface SitemapSite {
  readonly db: Db
  /** Without a slash at the end. */
  readonly baseUrl: string
  readonly today: Day
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const attributes = `xmlns="${protocol}" xmlns:xhtml="http://www.w3.org/1999/xhtml"`

/** Names every file there is. */
export async function sitemapIndex(lists: readonly PageList[], site: SitemapSite): Promise<string> {
  const files = await Promise.all(
    lists.map(async ({ name, files }) => {
      const changes = await files(site.db, site.today, pagesOfFile)
      return changes.map((changedAt, index) =>
        element(
          'sitemap',
          {},
          textElement('loc', `${site.baseUrl}/sitemaps/${name}-${index + 1}.xml`),
          lastChange(changedAt ?? undefined),
        ),
      )
    }),
  )
  return `${declaration}${element('sitemapindex', { xmlns: protocol }, ...files.flat())}\n`
}

/** One file, from 1, as it is read from the database; undefined when it would be empty, which nobody may serve. */
export async function sitemapFile(
  list: PageList,
  number: number,
  site: SitemapSite,
): Promise<AsyncGenerator<string, void> | undefined> {
  const start = (number - 1) * pagesOfFile
  const first = await list.pages(site.db, site.today, { offset: start, limit: batchSize })
  return first.length === 0 ? undefined : parts(first)

  async function* parts(begin: readonly ListedPage[]) {
    yield `${declaration}<urlset ${attributes}>\n`
    let pages = begin
    for (let offset = batchSize; pages.length > 0; offset += batchSize) {
      yield pages.map((page) => entries(page, site.baseUrl)).join('')
      if (offset >= pagesOfFile) break
      pages = await list.pages(site.db, site.today, { offset: start + offset, limit: batchSize })
    }
    yield '</urlset>\n'
  }
}

/** The page in each language, each with all of them: engines want the links to go both ways. */
function entries({ pathIn, changedAt }: ListedPage, baseUrl: string): string {
  const versions = languages.map((language) => ({ language, address: baseUrl + pathIn(language) }))
  const alternates = versions.map(({ language, address }) => alternate(language, address)).join('')
  const latvian = baseUrl + pathIn('lv')
  const common = lastChange(changedAt) + alternates + alternate('x-default', latvian)
  return versions
    .map(({ address }) => `${element('url', {}, textElement('loc', address), common)}\n`)
    .join('')
}

function alternate(language: string, href: string): string {
  return element('xhtml:link', { rel: 'alternate', hreflang: language, href })
}

function lastChange(changedAt: Date | undefined): string {
  return changedAt === undefined ? '' : textElement('lastmod', changedAt.toISOString())
}
