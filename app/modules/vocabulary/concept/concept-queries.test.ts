import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { rowOf, rowsOf } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { indexConceptLabels, reindexConceptLabels } from './concept-index.ts'
import { findConcepts, suggestConcepts } from './concept-queries.ts'

describeOnBothDatabases(
  'Finding skills and occupations by their labels',
  (database) => {
    const labels = async (
      text: string,
      language: Language,
      kind: 'skill' | 'occupation' | 'field' = 'occupation',
    ) =>
      (await findConcepts(database().db, text, language, [kind], 10)).map(
        ({ label }) => label[language]?.text,
      )

    test('the concept whose label is the query comes first', async () => {
      expect((await labels('frizieris', 'lv'))[0]).toBe('frizieris')
      expect((await labels('пчеловод', 'ru'))[0]).toBe('пчеловод')
      expect((await labels('pirmā palīdzība', 'lv', 'skill'))[0]).toBe('pirmā palīdzība')
    })

    test('inflected words, missing diacritics and typing errors still find it', async () => {
      expect(await labels('frizierim', 'lv')).toContain('frizieris')
      expect(await labels('pirmas palidzibas', 'lv', 'skill')).toContain('pirmā palīdzība')
      expect(await labels('frizeris', 'lv')).toContain('frizieris')
    })

    test('a query in another language than the page finds the concept', async () => {
      const found = await findConcepts(database().db, 'hairdresser', 'lv', ['occupation'], 5)
      expect(found.map(({ label }) => label['en']?.text)).toContain('hairdresser')
    })

    test('a field of education is found and named by its code', async () => {
      const found = await findConcepts(database().db, 'lauksaimniecība', 'lv', ['field'], 5)
      expect(found.map(({ id }) => id)).toContain('field/08')
    })

    test('while typing, labels that begin so are suggested', async () => {
      const found = await suggestConcepts(database().db, 'friz', 'lv', ['occupation'], 5)
      expect(found.map(({ label }) => label['lv']?.text)).toContain('frizieris')
      expect(await suggestConcepts(database().db, 'f', 'lv', ['occupation'], 5)).toEqual([])
    })

    test('indexing labels that have not changed changes nothing', async () => {
      const { db } = database()
      const version = () => rowOf(db, sql<{ version: number }>`select version from reference.concept_release`)
      const before = await version()
      await db.transaction().execute(indexConceptLabels)
      expect(await version()).toEqual(before)
    })

    test('a changed label is found by its new words and no longer by the old ones', async () => {
      const { db } = database()
      await db.transaction().execute(async (tx) => {
        await sql`
          update reference.occupation set label = jsonb_set(label, '{lv,text}', '"matu meistars brīnumdaris"')
          where label -> 'lv' ->> 'text' = 'frizieris'
        `.execute(tx)
        await indexConceptLabels(tx)
      })
      expect((await labels('brīnumdaris', 'lv'))[0]).toBe('matu meistars brīnumdaris')
      expect(await labels('frizieris', 'lv')).not.toContain('frizieris')
    })

    test('labels of an older analyser are indexed anew at start', async () => {
      const { db } = database()
      await sql`update reference.concept_label set analyser_version = 0 where language = 'lt'`.execute(db)
      await db.transaction().execute(reindexConceptLabels)
      const old = await rowsOf(db, sql`select 1 from reference.concept_label where analyser_version = 0`)
      expect(old).toEqual([])
      expect((await labels('kirpėjas', 'lt'))[0]).toBe('kirpėjas')
    })
  },
  { demonstration: false },
)
