import { expect, test } from 'vitest'

import { describeOnEmbeddedDatabase } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { templateHeadings } from './offer-columns.ts'
import { readOffers } from './read-offers.ts'

describeOnEmbeddedDatabase('The template for providers', (database) => {
  const get = async (path: string) => (await testServer(database())).request(path)

  test.each(languages)('is explained column by column, with the region’s places, in %s', async (language) => {
    const page = await get(`/${language}/learning/template`)
    expect(page.status).toBe(200)
    const text = await page.text()
    for (const name of [
      'provider',
      'title_…',
      'price_eur',
      'accessibility',
      'LV-REZ',
      'Kārsava',
      'step-free',
    ]) {
      expect(text).toContain(name)
    }
    expect(text).toContain(`href="/${language}/learning/template.xlsx"`)
    expect(text).toContain(`href="/${language}/learning/template.csv"`)
  })

  test.each(languages)(
    'is downloaded as a table that spreadsheets open in columns, in %s',
    async (language) => {
      const download = await get(`/${language}/learning/template.csv`)
      expect(download.headers.get('content-type')).toBe('text/csv; charset=utf-8')
      expect(download.headers.get('content-disposition')).toContain('attachment')
      const text = Buffer.from(await download.arrayBuffer()).toString('utf8')
      expect(text.startsWith('\uFEFF')).toBe(true)
      expect(text.split('\r\n')[0]?.split(language === 'en' ? ',' : ';')).toHaveLength(
        templateHeadings().length,
      )
    },
  )

  test('is downloaded as a workbook that can be filled in and loaded', async () => {
    const download = await get('/lv/learning/template.xlsx')
    expect(download.headers.get('content-type')).toMatch(/spreadsheetml/)
    const { faults } = await readOffers('a.xlsx', Buffer.from(await download.arrayBuffer()))
    expect(faults.map(({ code }) => code)).toEqual(['empty-file'])
  })
})
