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

  test('that is not to be found gives search engines no addresses', () => {
    const page = render({ robots: 'noindex' })
    expect(page).toContain('<meta name="robots" content="noindex"/>')
    expect(page).not.toContain('canonical')
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
