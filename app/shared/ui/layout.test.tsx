import { describe, expect, test } from 'vitest'

import { languages } from '../i18n/language.ts'
import { Gallery } from './gallery.tsx'
import type { PageProps } from './layout.tsx'
import { Page } from './layout.tsx'

const assets = { url: (name: string) => `/assets/${name}` }

function render(props: Partial<PageProps> = {}): string {
  return String(
    <Page
      language="lv"
      path="/learning"
      search="?q=a&page=2"
      title="Mācības"
      demonstration={false}
      baseUrl="https://laipa.test"
      assets={assets}
      {...props}
    />,
  )
}

describe('a page', () => {
  test('begins with its document type and names its language', () => {
    expect(render()).toMatch(/^<!doctype html><html lang="lv">/)
  })

  test('keeps place and search when the language is changed', () => {
    const page = render()
    for (const other of languages) {
      expect(page).toContain(`href="/${other}/learning?q=a&amp;page=2" lang="${other}" hreflang="${other}"`)
    }
    expect(page.match(/lang="lv" hreflang="lv" aria-current="true"/g)).toHaveLength(1)
  })

  test('tells search engines where it stands in every language', () => {
    const page = render()
    expect(page).toContain('<link rel="canonical" href="https://laipa.test/lv/learning"/>')
    for (const other of languages) {
      expect(page).toContain(
        `<link rel="alternate" hreflang="${other}" href="https://laipa.test/${other}/learning"/>`,
      )
    }
    expect(page).toContain('hreflang="x-default" href="https://laipa.test/lv/learning"')
    expect(render({ path: '/' })).toContain('hreflang="x-default" href="https://laipa.test/"')
  })

  test('of a list is a page of its own from the second on, whatever was chosen is not', () => {
    const canonical = (search: string) =>
      /<link rel="canonical" href="https:\/\/laipa\.test\/lv\/learning([^"]*)"/.exec(render({ search }))?.[1]
    expect(canonical('?page=2')).toBe('?page=2')
    expect(render({ search: '?page=2' })).toContain(
      'hreflang="de" href="https://laipa.test/de/learning?page=2"',
    )
    for (const search of ['?page=1', '?page=0', '?page=2&q=a', '?page=a', '?q=a']) {
      expect(canonical(search)).toBe('')
    }
  })

  test('whose address is worded has another one in each language', () => {
    const page = render({
      path: '/learning/a-vards',
      addressOf: (language) => `/${language}/learning/a-${language}`,
    })
    expect(page).toContain('<link rel="canonical" href="https://laipa.test/lv/learning/a-lv"/>')
    expect(page).toContain('hreflang="ru" href="https://laipa.test/ru/learning/a-ru"')
    expect(page).toContain('hreflang="x-default" href="https://laipa.test/lv/learning/a-lv"')
  })

  test('looks like ours where a link to it is passed on', () => {
    const page = render({ lead: 'Meklējiet "saviem" vārdiem.' })
    expect(page).toContain('<meta property="og:title" content="Mācības"/>')
    expect(page).toContain('<meta property="og:url" content="https://laipa.test/lv/learning"/>')
    expect(page).toContain(
      '<meta property="og:description" content="Meklējiet &quot;saviem&quot; vārdiem."/>',
    )
    expect(page).toContain('<meta property="og:locale" content="lv_LV"/>')
    expect(page.match(/og:locale:alternate/g)).toHaveLength(4)
    expect(page).toContain('<meta property="og:image" content="https://laipa.test/assets/share.png"/>')
  })

  test('that is not to be found gives search engines no addresses', () => {
    const page = render({ robots: 'noindex' })
    expect(page).toContain('<meta name="robots" content="noindex"/>')
    expect(page).not.toMatch(/canonical|hreflang="x-default"|og:/)
  })

  test('that is not to be found yet can be passed on says where it stands', () => {
    const page = render({ unlisted: true })
    expect(page.match(/name="robots"/g)).toHaveLength(1)
    expect(page).toContain('<meta name="robots" content="noindex"/>')
    expect(page).toContain('<link rel="canonical" href="https://laipa.test/lv/learning"/>')
  })

  test('describes what it is about without ending its own script', () => {
    const page = render({ structuredData: { name: '</script><!-- <b>' } })
    const written =
      '<script type="application/ld+json">{"name":"\\u003c/script>\\u003c!-- \\u003cb>"}</script>'
    expect(page).toContain(written)
  })

  test('names the news that can be subscribed to', () => {
    expect(render({ feeds: [{ title: 'Jaunumi', href: '/lv/learning/new.rss' }] })).toContain(
      '<link rel="alternate" type="application/rss+xml" title="Jaunumi" href="/lv/learning/new.rss"/>',
    )
  })

  test('says when its data are a demonstration, and only then', () => {
    expect(render({ demonstration: true })).toContain('Demonstrācijas dati.')
    expect(render()).not.toContain('Demonstrācijas dati.')
  })

  test('marks the part of the site the reader is in', () => {
    expect(render({ current: 'learning' })).toContain('href="/lv/learning" aria-current="page"')
    expect(render({ current: 'learning', path: '/learning/x' })).toContain(
      'href="/lv/learning" aria-current="true"',
    )
  })

  test('has one main heading, and a way past the header to it', () => {
    const page = render()
    expect(page.match(/<h1>/g)).toHaveLength(1)
    expect(page.indexOf('href="#content"')).toBeLessThan(page.indexOf('<header'))
    expect(page).toContain('<main id="content"')
  })

  test.each(languages)('holds no inline style or script, and no id twice, in %s', (language) => {
    const page = String(<Gallery language={language} assets={assets} />)
    expect(page).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on[a-z]+=/)
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
  })
})
