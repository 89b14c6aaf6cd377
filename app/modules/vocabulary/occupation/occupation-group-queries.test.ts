import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { groupWithParents, majorGroups, subMajorGroupsIn, unitGroupsIn } from './occupation-group-queries.ts'

describeOnBothDatabases(
  'Groups of occupations',
  (database) => {
    test('lie in each other from one digit to four', async () => {
      const groups = await groupWithParents(database().db, '7212')
      expect(groups.map(({ code }) => code)).toEqual(['7', '72', '721', '7212'])
      expect(groups.at(-1)?.label['en']?.text).toBe('Welders and flamecutters')
    })

    test('that do not exist have no parents either', async () => {
      expect(await groupWithParents(database().db, '7299')).toEqual([])
      expect(await groupWithParents(database().db, '')).toEqual([])
    })

    test('hold every occupation once', async () => {
      const major = await majorGroups(database().db)
      expect(major.reduce((sum, { occupations }) => sum + occupations, 0)).toBe(555)
      const unit = await unitGroupsIn(database().db, '7')
      expect(unit.reduce((sum, { occupations }) => sum + occupations, 0)).toBe(
        major.find(({ code }) => code === '7')?.occupations,
      )
      const headings = (await subMajorGroupsIn(database().db, '7')).map(({ code }) => code)
      expect(unit.every(({ code }) => headings.includes(code.slice(0, 2)))).toBe(true)
    })
  },
  { demonstration: false },
)
