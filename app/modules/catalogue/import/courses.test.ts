import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { courseFiles, type CourseFiles } from '../../../../tests/support/courses.ts'
import { describeWithShared } from '../../../../tests/support/shared-data.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { rowOf } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { importOffers } from './import-commands.ts'

const operator = { kind: 'operator', id: 'test' } as const
/** Some hundred courses carry skills that only the whole of ESCO has. */
const minutes = 60_000

describeWithShared('12,816 real courses', (shared) => {
  describeOnBothDatabases(
    'imported by the operator',
    (database) => {
      let files: CourseFiles
      beforeAll(() => {
        files = courseFiles(shared)
      })

      it(
        'are all in the catalogue, with those that name unknown skills left out and told',
        { timeout: 10 * minutes },
        async () => {
          const result = await importCourses(files)
          expect(result.faults.every((fault) => fault.code === 'unknown-skill')).toBe(true)
          expect(result.good + result.faultyRows).toBe(12_816)
          expect(result.saved).toEqual({ added: result.good, changed: 0, unchanged: 0 })
          const found = await rowOf(
            database().db,
            sql<{ count: number }>`select count(*) from opportunity where source = 'courses'`,
          )
          expect(found?.count).toBe(result.good)
        },
      )

      it(
        'keep their identifiers and are not touched when imported again',
        { timeout: 10 * minutes },
        async () => {
          const before = await state()
          const result = await importCourses(files)
          expect(result.saved).toEqual({ added: 0, changed: 0, unchanged: result.good })
          expect(await state()).toEqual(before)
        },
      )

      it('are found under the identifier that their source and number make', async () => {
        const id = identifierOf('courses', 'c00001')
        const found = await rowOf(
          database().db,
          sql<{ title: unknown }>`select title from learning_specification where id = ${id}`,
        )
        expect(found?.title).toEqual({ en: { text: 'Brand & Content Marketing', origin: 'official' } })
      })

      const importCourses = (read: CourseFiles) =>
        importOffers(database().db, {
          file: { name: 'courses.jsonl', bytes: Buffer.from(read.offers) },
          providerFile: Buffer.from(read.organisations),
          source: 'courses',
          dryRun: false,
          skipFaulty: true,
          by: operator,
          now: testMoment,
        })

      const state = () =>
        rowOf(
          database().db,
          sql`select (select version from catalogue_version) as version, (select count(*) from event) as events,
          (select md5(string_agg(opportunity::text, '' order by id)) from opportunity) as offers`,
        )
    },
    { demonstration: false },
  )
})
