import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import {
  skillGroupsIn,
  skillGroupWithParents,
  skillsInGroup,
  widestSkillGroups,
} from './skill-group-queries.ts'

describeOnBothDatabases(
  'Groups of skills',
  (database) => {
    test('of knowledge lie in each other as fields of education do', async () => {
      const groups = await skillGroupWithParents(database().db, 'isced-f/071')
      expect(groups.map(({ label }) => label['en']?.text)).toEqual([
        'knowledge',
        'engineering, manufacturing and construction',
        'engineering and engineering trades',
      ])
    })

    test('of skills lie in each other by their codes, S6.1 not in S6.13', async () => {
      await sql`
        insert into reference.skill_group (id, level, code, label)
        values ('skill/deep', 3, 'S6.13.1', '{"en": {"text": "deep", "origin": "own"}}')
      `.execute(database().db)
      const groups = await skillGroupWithParents(database().db, 'skill/deep')
      expect(groups.map(({ label }) => label['en']?.text)).toEqual([
        'skills',
        'handling and moving',
        'handling and disposing of waste and hazardous materials',
        'deep',
      ])
    })

    test('count a skill of several groups once', async () => {
      const [widest] = (await widestSkillGroups(database().db)).filter(
        ({ label }) => label['en']?.text === 'skills',
      )
      const groups = await skillGroupsIn(database().db, [widest?.id ?? ''])
      expect(groups).toHaveLength(8)
      const [first] = groups
      const below = await skillGroupsIn(database().db, [first?.id ?? ''])
      const lists = await Promise.all(below.map(({ id }) => skillsInGroup(database().db, id)))
      const skills = new Set(lists.flat().map(({ id }) => id))
      expect(first?.skills).toBe(skills.size)
      expect(lists.flat().length).toBeGreaterThan(skills.size)
    })
  },
  { demonstration: false },
)
