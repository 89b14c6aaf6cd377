import { expect, test } from 'vitest'

import { historyOf, type SavedVersion } from './draft-history.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 10, minute))
const saved = (version: number, title: string, cause: SavedVersion['cause'] = 'saved'): SavedVersion => ({
  version,
  typed: { 'title-lv': [title], 'lesson-id': [`${version}`] },
  savedAt: at(version),
  savedBy: 'marta',
  cause,
})

test('the history says what each save changed, and holds set-aside texts against what stood', () => {
  const versions = [saved(1, ''), saved(2, 'Bites'), saved(3, 'Medus', 'set-aside'), saved(4, 'Bites dārzā')]
  const events = [{ kind: 'catalogue.opportunity.published', happenedAt: at(9), byId: 'ilze' }]
  const [published, ...texts] = historyOf(versions, events)
  expect(published).toMatchObject({ kind: 'event', byId: 'ilze' })
  expect(texts.map((entry) => (entry.kind === 'text' ? entry.differences : []))).toEqual([
    [{ field: 'title-lv', before: 'Bites', after: 'Bites dārzā' }],
    [{ field: 'title-lv', before: 'Bites', after: 'Medus' }],
    [{ field: 'title-lv', before: '', after: 'Bites' }],
    [],
  ])
})
