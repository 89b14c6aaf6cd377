import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { languages } from '../../../shared/i18n/language.ts'
import { describeOnEmbeddedDatabase } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'

describeOnEmbeddedDatabase('the search page', (database) => {
  const ask = async (path: string) => {
    const server = await testServer(database())
    const response = await server.request(path)
    return {
      status: response.status,
      location: response.headers.get('location'),
      html: await response.text(),
    }
  }
  const search = (query: string, language = 'en') => ask(`/${language}/learning${query}`)
  const count = (html: string) => /<h2 id="results-title"[^>]*>(.*?)<\/h2>/s.exec(html)?.[1]
  const cards = (html: string) => html.match(/<article class="card"/g)?.length ?? 0
  const facetCount = (html: string, name: string, value: string) => {
    const box = new RegExp(
      `name="${name}" value="${value}"[^>]*/><label[^>]*>[^<]*<span class="count"> \\((\\d+)\\)`,
    )
    return Number(box.exec(html)?.[1])
  }

  test.each([
    ['lv', 'Atrasti 119 piedāvājumi'],
    ['en', '119 opportunities found'],
    ['lt', 'Rasta 119 pasiūlymų'],
    ['ru', 'Найдено 119 предложений'],
    ['de', '119 Angebote gefunden'],
  ])(
    'in %s shows everything that is open, soonest first, with an honest count',
    async (language, sentence) => {
      const { status, html } = await search('', language)
      expect(status).toBe(200)
      expect(html).toContain(`<html lang="${language}">`)
      expect(count(html)).toBe(sentence)
      expect(cards(html)).toBe(20)
      expect(html).not.toMatch(/undefined|\[object|NaN/)
    },
  )

  test('every filter is a field of one form, so that it works without a script', async () => {
    const { html } = await search('')
    const form = /<form[^>]*id="finder".*?<\/form>/s.exec(html)?.[0] ?? ''
    expect(form).toContain('method="get" action="/en/learning"')
    for (const name of [
      'q',
      'near',
      'km',
      'municipality',
      'instruction',
      'mode',
      'schedule',
      'start',
      'price',
    ]) {
      expect(form).toContain(`name="${name}"`)
    }
    for (const name of ['funding', 'level', 'field', 'kind', 'purpose', 'target', 'accessibility', 'past']) {
      expect(form).toContain(`name="${name}"`)
    }
  })

  test('a count beside a value is what choosing it brings', async () => {
    const expected = facetCount((await search('')).html, 'mode', 'online')
    expect(expected).toBeGreaterThan(0)
    const online = (await search('?mode=online')).html
    expect(count(online)).toBe(`${expected} opportunities found`)
    const both = (await search('?mode=online&price=free')).html
    const silent = Number(/(\d+) of them do(es)? not state/.exec(both)?.[1] ?? 0)
    expect(count(both)).toBe(`${facetCount(online, 'price', 'free') + silent} opportunities found`)
    expect(facetCount(online, 'mode', 'in-person')).toBe(
      facetCount((await search('')).html, 'mode', 'in-person'),
    )
  })

  test('"not stated" can be chosen, and what is not stated never hides an offer', async () => {
    const { html } = await search('')
    const silent = facetCount(html, 'price', 'unknown')
    const free = facetCount(html, 'price', 'free')
    expect(silent).toBeGreaterThan(0)
    expect(count((await search('?price=unknown')).html)).toBe(`${silent} opportunities found`)
    const chosen = (await search('?price=free')).html
    expect(count(chosen)).toBe(`${free + silent} opportunities found`)
    expect(chosen).toContain(`${silent} of them do not state something you chose and come last.`)
  })

  test('what is chosen stands above the results, each part a link to the search without it', async () => {
    const { html } = await search('?q=welding&mode=in-person&mode=online&near=rezekne&km=50&sort=price')
    const links = [...html.matchAll(/class="filter-tag" href="([^"]*)"/g)].map(([, href]) => href)
    expect(links).toEqual([
      '/en/learning?mode=in-person&amp;mode=online&amp;near=rezekne&amp;km=50&amp;sort=price',
      '/en/learning?q=welding&amp;mode=in-person&amp;mode=online&amp;sort=price',
      '/en/learning?q=welding&amp;mode=online&amp;near=rezekne&amp;km=50&amp;sort=price',
      '/en/learning?q=welding&amp;mode=in-person&amp;near=rezekne&amp;km=50&amp;sort=price',
    ])
    expect(html).toContain('name="mode" value="in-person" checked=""')
    expect(html).toContain('<input type="hidden" name="sort" value="price"/>')
  })

  test('the language switch keeps the search', async () => {
    expect((await search('?q=welding&mode=in-person')).html).toContain(
      'href="/ru/learning?q=welding&amp;mode=in-person"',
    )
  })

  test('what the address says and we do not understand is named, cut short, and left out', async () => {
    const { status, html } = await search(`?mode=online&mode=telepathy&colour=${'x'.repeat(500)}`)
    expect(status).toBe(200)
    expect(html).toContain('We did not understand part of the address')
    expect(html).toContain('<li>mode: telepathy</li>')
    expect(html).toContain(`<li>colour: ${'x'.repeat(60)}…</li>`)
    expect(html).toContain('Remove filter:')
  })

  test.each([
    '<script>alert(1)</script>',
    "' or 1=1 --",
    '"><img src=x onerror=alert(1)>',
    '\\ & | ! :*',
    '😀',
    'ﷺ'.repeat(9),
  ])('hostile words (%s) are kept in the field as text and harm nothing', async (words) => {
    const { status, html } = await search(
      `?q=${encodeURIComponent(words)}&field=${encodeURIComponent(words)}`,
    )
    expect(status).toBe(200)
    expect(html).not.toMatch(/<script>alert|<img src=x/)
    const escaped = words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    expect(html).toContain(`value="${escaped.replace(/"/g, '&quot;').replace(/'/g, '&#39;')}"`)
  })

  test('a page behind the last leads to the last', async () => {
    expect(await search('?page=400')).toMatchObject({ status: 302, location: '/en/learning?page=6' })
    expect(count((await search('?page=6')).html)).toBe('119 opportunities found')
  })

  test('when nothing fits, says what to give up, how many there would be then, and what comes nearest', async () => {
    const { html } = await search('?q=welding&mode=online')
    expect(count(html)).toBe('Nothing fits everything you chose')
    const way = /<a href="\/en\/learning\?q=welding">Without: How it is held<\/a> – (\d+) opportunit/.exec(
      html,
    )
    const without = Number(way?.[1])
    expect(without).toBeGreaterThan(0)
    expect(count((await search('?q=welding')).html)).toMatch(new RegExp(`^${without} `))
    expect(html).toContain('The nearest there is')
    expect(cards(html)).toBeGreaterThan(0)
  })

  test('a typing error is put right and said', async () => {
    const { html } = await search('?q=metinasanna', 'lv')
    expect(html).toContain('Pēc vārdiem „metinasanna” nekas nav atrasts.')
    expect(html).toContain('„metināšana”')
    expect(html).toContain('value="metinasanna"')
    expect(cards(html)).toBeGreaterThan(0)
  })

  test('an offer found by a skill says by which', async () => {
    const { html } = await search('?q=socialinis darbuotojas', 'lv')
    expect(html).toMatch(/Atrasts pēc (prasmes|profesijas|jomas): \S/)
  })

  test('what has begun is shown only when asked for, and marked', async () => {
    const found = async (query: string) => Number.parseInt(count((await search(query)).html) ?? '')
    const [coming, all] = [await found(''), await found('?past=1')]
    await sql`update opportunity set starts_on = '2026-11-01', apply_by = null where source_id = 'cnc-maceklis-rezekne'`.execute(
      database().db,
    )
    expect([await found(''), await found('?past=1')]).toEqual([coming - 1, all])
    expect((await search('?past=1')).html).toContain('Already begun')
  })

  test('offers can be ticked for comparison without a script', async () => {
    const { html } = await search('')
    expect(html.match(/type="checkbox"[^>]*name="id"[^>]*form="compare"/g)).toHaveLength(20)
    expect(html).toContain(
      '<form id="compare" class="finder-compare" method="get" action="/en/learning/compare">',
    )
  })
})

describeOnEmbeddedDatabase('the suggestions', (database) => {
  const suggest = async (query: string, language = 'en') => {
    const server = await testServer(database())
    const response = await server.request(`/${language}/learning/suggestions?${query}`)
    const text = await response.text()
    return { status: response.status, text, type: response.headers.get('content-type') }
  }

  test.each(languages)(
    'in %s name their kind in the reader’s language and lead somewhere',
    async (language) => {
      const { status, text, type } = await suggest('q=rez', language)
      expect(status).toBe(200)
      expect(type).toContain('application/json')
      expect(text).toContain(`"href":"/${language}/learning?near=rezekne&km=30"`)
      expect(text).not.toContain('undefined')
    },
  )

  test('keep the filters that are on', async () => {
    expect((await suggest('q=rez&mode=online&page=3')).text).toContain(
      '"href":"/en/learning?mode=online&near=rezekne&km=30"',
    )
  })

  test('of nothing, or of nonsense, are none', async () => {
    for (const query of ['', 'q=', 'q=%20', `q=${encodeURIComponent('<>"\'\\&|!:*')}`, 'q=qqqqxxxx']) {
      expect((await suggest(query)).text).toBe('{"announcement":"No suggestions.","items":[]}')
    }
  })
})
