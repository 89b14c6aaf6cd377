import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { languages } from '../../../shared/i18n/language.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { describeOnEmbeddedDatabase } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'

const welding = identifierOf('demonstration', 'mig-mag-metinasana-rezekne')

describeOnEmbeddedDatabase('the page of an opportunity', (database) => {
  const pageAt = async (path: string) => {
    const server = await testServer(database())
    const response = await server.request(path)
    return {
      status: response.status,
      location: response.headers.get('location'),
      html: await response.text(),
    }
  }

  /** The page of the welding course after its row was changed. */
  const pageAfter = async (change: string) => {
    await sql.raw(`update opportunity set ${change} where id = '${welding}'`).execute(database().db)
    return pageAt(`/en/learning/${welding}-mig-mag-welding-for-beginners`)
  }

  test('stands at its id and its words; any other words lead there for good', async () => {
    const address = `/lv/learning/${welding}-mig-mag-metinasana-iesacejiem`
    expect(await pageAt(`/lv/learning/${welding}`)).toMatchObject({ status: 301, location: address })
    expect(await pageAt(`/lv/learning/${welding}-%0d%0awrong?x=1`)).toMatchObject({
      status: 301,
      location: `${address}?x=1`,
    })
    expect((await pageAt(address)).status).toBe(200)
  })

  test('an id that nobody has, and one that is none, answer "no such page" in the reader’s language', async () => {
    const unknown = await pageAt('/de/learning/0000000000-nichts')
    expect(unknown.status).toBe(404)
    expect(unknown.html).toContain('Diese Seite gibt es nicht')
    expect((await pageAt('/de/learning/x')).status).toBe(404)
  })

  test.each(languages)('in %s says everything in that language, with the rest marked', async (language) => {
    const first = await pageAt(`/${language}/learning/${welding}`)
    const { status, html } = await pageAt(first.location ?? '')
    expect(status).toBe(200)
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).not.toMatch(/undefined|\[object|NaN/)
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html).toContain('/skills/2fcd95a4-1f9a-41cf-95a9-4701bde476b4')
    expect(html).toMatch(new RegExp(`/${language}/organisations/[0-9a-z]{10}"`))
    // The outcomes exist in Latvian and English only.
    const isForeign = !['lv', 'en'].includes(language)
    expect(html.includes('<span lang="lv">Sagatavo detaļas')).toBe(isForeign)
  })

  test('says how to apply and whom to ask', async () => {
    const { html } = await pageAt(`/en/learning/${welding}-mig-mag-welding-for-beginners`)
    expect(html).toContain('href="https://metala-meistars.example/mig-mag-metinasana-rezekne"')
    expect(html).toContain('href="mailto:info@metala-meistars.example"')
    expect(html).toContain('/en/help#contact')
  })

  test('what the provider does not say is said to be unknown', async () => {
    const { html } = await pageAfter('price_eur = null, seats_free = null')
    expect(html).toMatch(/<dt>Price<\/dt><dd><span class="unknown">not known<\/span>/)
    expect(html).toContain('how many are still free is not known')
  })

  test('a full, closed, started, cancelled or withdrawn offer says so on top', async () => {
    const first = (html: string) =>
      /<main.*?<div class="ds-alert[^>]*>.*?<h2[^>]*>(.*?)<\/h2>/s.exec(html)?.[1]
    expect(first((await pageAfter('seats_free = 0')).html)).toBe('There are no places left')
    expect(first((await pageAfter("apply_by = '2026-11-23'")).html)).toBe('Applications are closed')
    const started = (await pageAfter("starts_on = '2026-11-01'")).html
    expect(first(started)).toBe('This has already begun')
    expect(started).toContain('1 November 2026')
    expect(first((await pageAfter("status = 'cancelled'")).html)).toBe('This has been cancelled')
    expect(first((await pageAfter("status = 'archived'")).html)).toBe('The provider no longer offers this')
  })

  test('a draft is nobody’s to see', async () => {
    expect((await pageAfter("status = 'draft'")).status).toBe(404)
  })

  test('a provider’s text is shown as text, whatever it holds', async () => {
    const hostile = JSON.stringify({ en: { text: '<script>alert(1)</script> & "x"', origin: 'official' } })
    await sql`update learning_specification set summary = ${hostile}::jsonb where id = ${welding}`.execute(
      database().db,
    )
    const { html } = await pageAfter("status = 'published'")
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;')
    expect(html).not.toContain('<script>alert')
  })
})
