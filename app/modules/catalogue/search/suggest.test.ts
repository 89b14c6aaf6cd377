import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { suggest } from './suggest.ts'

describeOnBothDatabases('Suggestions while typing', (database) => {
  const labels = async (text: string, language: Language) =>
    (await suggest(database().db, text, language, '2026-11-24')).map(
      ({ kind, label }) => `${kind} ${label[language]?.text}`,
    )

  test('an unfinished word brings offers and skills that have a word with this beginning', async () => {
    const found = await labels('metinā', 'lv')
    expect(found).toContain('opportunity MIG/MAG metināšana iesācējiem')
    expect(found.some((label) => label.startsWith('skill '))).toBe(true)
    expect((await labels('metina', 'lv')).sort()).toEqual(found.sort())
  })

  test('the name of a place brings the place first, in any language and script', async () => {
    expect((await labels('prei', 'lv'))[0]).toBe('place Preiļi')
    expect((await labels('прей', 'ru'))[0]).toMatch(/^place Прейли/)
  })

  test('there are never more than eight, and none for a single letter', async () => {
    for (const text of ['da', 'va', 'pa', 'ko', 'li'])
      expect((await labels(text, 'lv')).length).toBeLessThanOrEqual(8)
    expect(await labels('d', 'lv')).toEqual([])
  })

  test('a misspelt word still brings what was meant', async () => {
    expect(await labels('frizeris', 'lv')).toContain('occupation frizieris')
  })

  test('hostile text brings nothing and harms nothing', async () => {
    for (const text of ["'", '\\', ':*', '&|!', '%_', '"', '🦫🦫'])
      expect(await labels(text, 'lv')).toEqual([])
  })
})
