import { setTimeout as pause } from 'node:timers/promises'

import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../tests/support/database.ts'
import { testMoment } from '../tests/support/template.ts'
import { followDemonstration, removeDemonstration } from './region.ts'

describeOnBothDatabases('A running server', (database) => {
  test('stops speaking of a demonstration that another process has taken away, within a minute or so', async () => {
    const { db } = database()
    let now = testMoment
    const isDemonstration = followDemonstration(db, true, () => now)
    await removeDemonstration(db, { kind: 'operator', id: 'test' }, testMoment)
    expect(isDemonstration()).toBe(true)
    now = new Date(testMoment.getTime() + 61_000)
    // The first to ask gets what was known and sets the question going.
    while (isDemonstration()) await pause(10)
    expect(isDemonstration()).toBe(false)
  })
})
