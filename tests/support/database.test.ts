import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { rowOf } from '../../app/shared/db/db.ts'
import { describeOnBothDatabases } from './database.ts'
import { testServer } from './server.ts'

const opportunities = sql<{ number: number }>`select count(*) as number from opportunity`

describeOnBothDatabases('A test database', (database) => {
  test('holds the demonstration region', async () => {
    expect((await rowOf(database().db, opportunities))?.number).toBeGreaterThan(100)
  })

  test('answers through the whole application', async () => {
    const server = await testServer(database())
    const response = await server.request('/')
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('/lv/')
  })
})

describeOnBothDatabases(
  'An empty test database',
  (database) => {
    test('holds vocabularies but no offers', async () => {
      expect((await rowOf(database().db, opportunities))?.number).toBe(0)
      const skills = sql<{ number: number }>`select count(*) as number from skill`
      expect((await rowOf(database().db, skills))?.number).toBeGreaterThan(1000)
    })
  },
  { demonstration: false },
)
