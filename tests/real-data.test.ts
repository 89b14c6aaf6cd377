import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { importOffers } from '../app/modules/catalogue/index.ts'
import { importEsco, isEscoFault } from '../app/modules/vocabulary/index.ts'
import { rowOf } from '../app/shared/db/db.ts'
import { identifierOf } from '../app/shared/identifier.ts'
import { courseFiles } from './support/courses.ts'
import { describeOnBothDatabases } from './support/database.ts'
import { describeWithShared } from './support/shared-data.ts'
import { testMoment } from './support/template.ts'

const by = { kind: 'operator', id: 'test' } as const
const limit = { timeout: 10 * 60_000 }

describeWithShared('An operator with the full ESCO tables and 12,816 real courses', (shared) => {
  describeOnBothDatabases(
    'imports',
    (database) => {
      const loadEsco = () =>
        importEsco(database().db, { folder: `${shared}/data/esco`, progress: () => {}, by, now: testMoment })
      const files = courseFiles(shared)
      const loadCourses = () =>
        importOffers(database().db, {
          file: { name: 'courses.jsonl', bytes: Buffer.from(files.offers) },
          providerFile: Buffer.from(files.organisations),
          source: 'courses',
          dryRun: false,
          skipFaulty: false,
          by,
          now: testMoment,
        })
      const vocabulary = () =>
        rowOf(
          database().db,
          sql`
          select (select count(*) from reference.occupation) as occupations,
            (select count(*) from reference.skill) as skills,
            (select count(*) from reference.occupation_skill) as relations,
            (select count(*) from reference.occupation_group) as groups,
            (select count(*) from reference.occupation where label -> 'ru' is not null) as russian,
            (select count(*) from reference.skill where label -> 'de' ->> 'origin' = 'official') as german,
            (select md5(string_agg(skill::text, '' order by id)) from reference.skill) as fingerprint,
            (select count(*) from event) as events
        `,
        )
      const catalogue = () =>
        rowOf(
          database().db,
          sql`
          select (select version from catalogue_version) as version, (select count(*) from event) as events,
            (select count(*) from organisation) as organisations, (select count(*) from opportunity) as offers,
            (select count(*) from specification_skill) as skills,
            (select md5(string_agg(opportunity::text, '' order by id)) from opportunity) as fingerprint
        `,
        )

      test('all of ESCO, and is told of the 67 relations of an unknown occupation', limit, async () => {
        const result = await loadEsco()
        if (isEscoFault(result)) throw new Error(result.sentence)
        expect(result.skipped).toHaveLength(67)
        expect(await vocabulary()).toMatchObject({
          occupations: 3007,
          skills: 13896,
          relations: 123855 - 67,
          groups: 619,
          russian: 555,
          german: 12310,
        })
      })

      test('ESCO again, and nothing changes', limit, async () => {
        const before = await vocabulary()
        expect(await loadEsco()).toMatchObject({ changed: false })
        expect(await vocabulary()).toEqual(before)
      })

      test('every course, in whichever of seventeen languages it is', limit, async () => {
        const result = await loadCourses()
        expect(result).toMatchObject({ faults: [], saved: { added: 12_816, changed: 0, unchanged: 0 } })
        expect(await catalogue()).toMatchObject({ offers: 12_816, organisations: 346 })
        const id = identifierOf('courses', 'c00001')
        expect(
          await rowOf(database().db, sql`select title from learning_specification where id = ${id}`),
        ).toEqual({ title: { en: { text: 'Brand & Content Marketing', origin: 'official' } } })
        const titles = await rowOf(
          database().db,
          sql`select count(distinct language) as languages from learning_specification, jsonb_object_keys(title) as language`,
        )
        expect(titles).toEqual({ languages: 17 })
      })

      test('the courses again, and none is touched', limit, async () => {
        const before = await catalogue()
        expect((await loadCourses()).saved).toEqual({ added: 0, changed: 0, unchanged: 12_816 })
        expect(await catalogue()).toEqual(before)
      })
    },
    { demonstration: false },
  )
})
