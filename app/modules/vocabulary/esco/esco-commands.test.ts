import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import {
  narrowGroup,
  newSkill,
  packed,
  smallEdition,
  spreadsheets,
  tableText,
  welder,
  writeEdition,
} from '../../../../tests/support/esco-edition.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { rowOf } from '../../../shared/db/db.ts'
import type { OpenDatabase } from '../../../shared/db/open-database.ts'
import { importEsco } from './esco-commands.ts'
import { isFault } from './read-esco-table.ts'

describeOnBothDatabases(
  'Importing ESCO',
  (database) => {
    const changed = (file: string, change: (rows: string[][]) => void) => {
      const rows = (smallEdition[file] ?? []).map((row) => [...row])
      change(rows)
      return { [file]: packed(file, tableText(rows)) }
    }
    const release = () =>
      rowOf(database().db, sql`select fingerprint from reference.vocabulary_release where source = 'esco'`)
    const labelsIn = (file: string, bytes: Buffer | undefined) => ({ [file]: bytes })

    test.each([
      ['a missing file', labelsIn('skills_labels.tsv', undefined), 'skills_labels.tsv 0 0', /missing/],
      [
        'a missing column',
        changed('skills_labels.tsv', ([header]) => header?.splice(3, 1, 'english')),
        'skills_labels.tsv 1 0',
        /“en” is missing/,
      ],
      [
        'a line with too few fields',
        changed('occupations_labels.tsv', (rows) => rows[1]?.pop()),
        'occupations_labels.tsv 2 6',
        /5 fields; it must have 6/,
      ],
      [
        'an identifier of no known form',
        changed('occupation_skill_relations.tsv.gz', (rows) => rows[2]?.splice(2, 1, 'skill/7')),
        'occupation_skill_relations.tsv.gz 3 3',
        /“skill\/7” is not known/,
      ],
      [
        'a relation of no known kind',
        changed('occupation_skill_relations.tsv.gz', (rows) => rows[1]?.splice(1, 1, 'x')),
        'occupation_skill_relations.tsv.gz 2 2',
        /must be e or o/,
      ],
      [
        'an empty label',
        changed('skills_labels.tsv', (rows) => rows[2]?.splice(3, 1, ' ')),
        'skills_labels.tsv 3 4',
        /filled in/,
      ],
      [
        'a row that stands twice',
        changed('skills_labels.tsv', (rows) => rows.push(rows[1] ?? [])),
        'skills_labels.tsv 4 1',
        /Line 2 has the same uri/,
      ],
      [
        'an occupation in a group that is not there',
        changed('occupations_labels.tsv', (rows) => rows[1]?.splice(1, 1, '9999')),
        'occupations_labels.tsv 2 2',
        /no ISCO-08 group “9999”/,
      ],
      [
        'text that is not UTF-8',
        labelsIn(
          'occupations_labels.tsv',
          Buffer.from(
            tableText(smallEdition['occupations_labels.tsv'] ?? [])
              .toString('utf8')
              .replace('ē', 'e\xe7'),
            'latin1',
          ),
        ),
        'occupations_labels.tsv 2 4',
        /not UTF-8/,
      ],
      [
        'a packed file that was cut off',
        labelsIn(
          'skills_text_en.tsv.gz',
          packed('x.gz', tableText(smallEdition['skills_text_en.tsv.gz'] ?? [])).subarray(0, -6),
        ),
        'skills_text_en.tsv.gz 2 0',
        /cut off/,
      ],
      [
        'a packed file that is none',
        labelsIn('skills_text_en.tsv.gz', Buffer.from('uri')),
        'skills_text_en.tsv.gz 0 0',
        /damaged/,
      ],
    ])('with %s changes nothing, and names file, line and column', async (_, changes, place, sentence) => {
      const before = await stateOf(database())
      const fault = await load(database(), writeEdition(changes))
      if (!isFault(fault)) throw new Error('It was imported.')
      expect(`${fault.file} ${fault.line} ${fault.column}`).toBe(place)
      expect(fault.sentence).toMatch(sentence)
      expect(await stateOf(database())).toEqual(before)
    })

    test('brings labels, texts, groups and relations, and leaves out relations of what it lacks', async () => {
      const result = await load(database(), writeEdition())
      expect(result).toMatchObject({
        changed: true,
        skipped: [{ line: 4 }],
        saved: { occupations: { added: 1 }, skills: { added: 1, changed: 1 }, relations: { added: 2 } },
      })
      const occupation = await rowOf(
        database().db,
        sql`select group_code, label, other_labels, description from reference.occupation where id = ${welder}`,
      )
      expect(occupation).toEqual({
        group_code: '7212',
        label: {
          en: { text: 'test welder', origin: 'official' },
          lv: { text: 'izmēģinājuma metinātājs', origin: 'official' },
          lt: { text: 'bandomasis suvirintojas', origin: 'official' },
        },
        other_labels: { en: ['trial welder'], lt: [] },
        description: {
          en: { text: 'Joins metal.', origin: 'official' },
          lt: { text: 'Jungia metalą.', origin: 'official' },
        },
      })
      const skill = await rowOf(
        database().db,
        sql`
        select kind, reuse, (select jsonb_agg(group_id) from reference.skill_group_member where skill_id = id) as groups,
          (select jsonb_agg(relation) from reference.occupation_skill where skill_id = id) as relations
        from reference.skill where id = ${newSkill}
      `,
      )
      expect(skill).toEqual({
        kind: 'competence',
        reuse: null,
        groups: [narrowGroup],
        relations: ['essential'],
      })
    })

    test('puts official labels in the place of our own, and keeps those in languages it lacks', async () => {
      const skill = await rowOf(
        database().db,
        sql<{ label: unknown }>`select label from reference.skill where id = ${spreadsheets}`,
      )
      expect(skill?.label).toMatchObject({
        de: { text: 'Tabellen benutzen', origin: 'official' },
        lv: { text: 'lietot izklājlapu programmatūru', origin: 'own' },
      })
    })

    test('makes the new labels findable', async () => {
      const found = await rowOf(
        database().db,
        sql`select preferred from reference.concept_label where concept_id = ${newSkill} and text = 'attempt new things'`,
      )
      expect(found).toEqual({ preferred: false })
    })

    test('changes nothing the second time, and says so', async () => {
      const before = await stateOf(database())
      expect(await load(database(), writeEdition())).toMatchObject({ changed: false })
      expect(await stateOf(database())).toEqual(before)
    })

    test('takes away a relation that a later edition no longer has', async () => {
      const before = await release()
      const later = changed('occupation_skill_relations.tsv.gz', (rows) => rows.splice(2, 1))
      expect(await load(database(), writeEdition(later))).toMatchObject({
        saved: { relations: { removed: 1 } },
      })
      expect(await release()).not.toEqual(before)
    })

    test('keeps the interest profiles of occupations', async () => {
      const kept = await rowOf(
        database().db,
        sql`select count(*) as count from reference.occupation_interest`,
      )
      expect(kept).toEqual({ count: 554 })
    })
  },
  { demonstration: false },
)

const load = (open: OpenDatabase, folder: string) =>
  importEsco(open.db, { folder, progress: () => {}, by: { kind: 'operator', id: 'test' }, now: testMoment })

const stateOf = (open: OpenDatabase) =>
  rowOf(
    open.db,
    sql`
      select (select md5(string_agg(skill::text, '' order by id)) from reference.skill) as skills,
        (select md5(string_agg(occupation::text, '' order by id)) from reference.occupation) as occupations,
        (select md5(string_agg(occupation_skill::text, '' order by occupation_id, skill_id))
         from reference.occupation_skill) as relations,
        (select count(*) from reference.skill_group_member) as members,
        (select count(*) from reference.concept_label) as labels,
        (select count(*) from event) as events
    `,
  )
