import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnEmbeddedDatabase } from '../../../../tests/support/database.ts'
import { describeNeeding } from '../../../../tests/support/needs.ts'
import { linesOf, quadsOfJsonLd, quadsOfTurtle } from '../../../../tests/support/rdf.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { describeWithShared } from '../../../../tests/support/shared-data.ts'
import { validateLoq } from '../../../../tests/support/shacl.ts'
import { faultsOfQdrXml, xmllintPath } from '../../../../tests/support/xmllint.ts'
import { rowOf, type Db } from '../../../shared/db/db.ts'

describeOnEmbeddedDatabase('the catalogue in the European Learning Model', (database) => {
  const read = async (path: string) => {
    const server = await testServer(database())
    const response = await server.request(path)
    expect(response.status).toBe(200)
    return response.text()
  }

  test('says the same as Turtle and as JSON-LD', async () => {
    const turtle = linesOf(quadsOfTurtle(await read('/data/loq.ttl')))
    expect(turtle.length).toBeGreaterThan(5000)
    expect(linesOf(await quadsOfJsonLd(await read('/data/loq.jsonld')))).toEqual(turtle)
  })

  describeWithShared('held against the official shapes', () => {
    test('is accepted, and complete too', async () => {
      const quads = quadsOfTurtle(await read('/data/loq.ttl'))
      expect(await validateLoq(quads, 'accepted')).toEqual([])
      expect(await validateLoq(quads, 'complete')).toEqual([])
    })

    test('would not be without a single offer', async () => {
      expect(await validateLoq([], 'accepted')).toMatchObject([{ constraint: 'NoLearningOpportunity' }])
    })

    describeNeeding('xmllint', xmllintPath() !== undefined, 'and as XML against the schema of QDR', () => {
      test('has no fault', async () => {
        const xml = await read('/data/loq.xml')
        expect(xml.match(/<learningOpportunity /g)?.length).toBe(await publishedCount(database().db))
        expect(faultsOfQdrXml(xml)).toEqual([])
        expect(faultsOfQdrXml(xml.replace('<providedBy', '<nobody'))).not.toEqual([])
      })
    })
  })
})

async function publishedCount(db: Db): Promise<number> {
  const row = await rowOf(
    db,
    sql<{ count: number }>`select count(*) from opportunity where status = 'published'`,
  )
  return row?.count ?? 0
}
