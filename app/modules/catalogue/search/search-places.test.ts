import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { indexOpportunities } from './opportunity-index.ts'
import { searchOpportunities } from './search.ts'
import { suggest } from './suggest.ts'

const today = '2026-11-24'

/** The centre of each municipality as people write it: lv, en, lt, ru, de, Latgalian. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  Daugavpils: ['Daugavpilī', 'Daugavpils', 'Daugpilyje', 'в Даугавпилсе', 'daugavpils', 'Daugpiļs'],
  Rēzekne: ['Rēzeknē', 'Rezekne', 'Rėzeknėje', 'Резекне', 'Rezekne', 'Rēzne'],
  Balvi: ['Balvos', 'Balvi', 'Balvuose', 'в Балвах', 'Balvi', 'Bolvi'],
  Krāslava: ['Krāslavā', 'Kraslava', 'Kraslavoje', 'в Краславе', 'Kraslava', 'Kruoslova'],
  Līvāni: ['Līvānos', 'Livani', 'Lyvanuose', 'в Ливанах', 'Livani', 'Leivuoni'],
  Ludza: ['Ludzā', 'Ludza', 'Ludzoje', 'в Лудзе', 'Ludza', 'Ludze'],
  Preiļi: ['Preiļos', 'Preili', 'Preiliuose', 'Прейли', 'Preili', 'Preili'],
}
const languages = ['lv', 'en', 'lt', 'ru', 'de', 'lv'] as const

describeOnBothDatabases('Places and fields by any name', (database) => {
  const search = async (text: string, language: Language) => {
    const filter = { text, chosen: {}, past: false, page: 1 }
    const { cards } = await searchOpportunities(
      database().db,
      filter,
      { language, today },
      { limit: 200, offset: 0 },
    )
    return cards.map(({ card }) => card)
  }

  /** Offers written in Latvian alone are the hardest to find in another language. */
  beforeAll(async () => {
    await database()
      .db.transaction()
      .execute(async (tx) => {
        await sql`
        update learning_specification
        set title = jsonb_build_object('lv', title -> 'lv'), summary = jsonb_build_object('lv', summary -> 'lv'), outcomes = '[]'
      `.execute(tx)
        const all = await rowsOf(tx, sql<{ id: string }>`select id from opportunity order by id`)
        await indexOpportunities(
          tx,
          all.map(({ id }) => id),
        )
        await sql`update catalogue_version set version = version + 1`.execute(tx)
      })
  })

  test.each(Object.entries(spellings))(
    'offers in %s are found however it is written',
    async (place, names) => {
      for (const [index, name] of names.entries()) {
        const found = await search(name, languages[index] ?? 'lv')
        expect(
          found.map(({ placeName }) => placeName?.['lv']?.text),
          name,
        ).toContain(place)
        const [first] = found
        const where = [first?.placeName, first?.municipalityName].map((name) => name?.['lv']?.text ?? '')
        expect(where.join(), name).toContain(place.slice(0, 4))
      }
    },
  )

  test.each([
    ['Krōslova', 'Krāslava'],
    ['zylu', 'Zilupe'],
    ['Ludz', 'Ludza'],
    ['резек', 'Rēzekne'],
  ])('%s, not even finished, suggests %s', async (text, place) => {
    const [first] = await suggest(database().db, text, 'lv', today)
    expect(first).toMatchObject({ kind: 'place' })
    expect(first?.label['lv']?.text).toBe(place)
  })

  test('the Russian name of a field finds offers that are written in Latvian only', async () => {
    const fields = await rowsOf(
      database().db,
      sql<{ code: string; ru: string }>`
        select code, label -> 'ru' ->> 'text' as ru from reference.field_of_education
        where code in (select specification.field_code from opportunity
          join learning_specification as specification on specification.id = opportunity.specification_id)
      `,
    )
    expect(fields.length).toBeGreaterThan(10)
    for (const { code, ru } of fields) {
      const ids = (await search(ru, 'ru')).map(({ id }) => id)
      const ofField = await rowsOf(
        database().db,
        sql<{ id: string }>`
          select opportunity.id from opportunity
          join learning_specification as specification on specification.id = opportunity.specification_id
          where specification.field_code = ${code} and opportunity.id = any(${ids}::text[])
        `,
      )
      expect(ofField.length, ru).toBeGreaterThan(0)
    }
  })

  test('a Russian word and a place bring the Latvian offers there before those elsewhere', async () => {
    const asked = await rowsOf(
      database().db,
      sql<{ skill: string; place: string }>`
        select skill.label -> 'ru' ->> 'text' as skill, max(place.name -> 'ru' ->> 'text') as place
        from specification_skill as taught
        join reference.skill on skill.id = taught.skill_id and skill.label ? 'ru'
        join opportunity on opportunity.specification_id = taught.specification_id
        join place on place.id = opportunity.place_id
        where taught.role = 'taught'
        group by skill.id
        having count(distinct place.id) > 2
        order by skill.id limit 10
      `,
    )
    expect(asked).toHaveLength(10)
    for (const { skill, place } of asked) {
      const found = await search(`${skill} ${place}`, 'ru')
      expect(found[0]?.placeName?.['ru']?.text, `${skill} ${place}`).toBe(place)
      expect(found.some(({ placeName }) => placeName?.['ru']?.text !== place)).toBe(true)
    }
  })
})
