import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { linesOf, quadsOfJsonLd, quadsOfTurtle } from '../../../../tests/support/rdf.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { rowOf, type Db } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { elmContextPath } from '../elm/elm-context.ts'
import { elmVersions } from '../elm/elm-version.ts'
import { raiseCatalogueVersion } from '../offer/offer-commands.ts'

const welding = identifierOf('demonstration', 'mig-mag-metinasana-rezekne')
const verpete = identifierOf('demonstration', 'verpete-balvi')
const offers = (text: string) => text.match(/ a elm:LearningOpportunity /g)?.length ?? 0

describeOnBothDatabases('files of the European Learning Model', (database) => {
  const ask = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
    (await testServer(database())).request(path, { headers })
  const read = async (path: string) => (await ask(path)).text()

  beforeAll(() => addOffers(database().db))

  test('hold all offers that are published, however many, and no other', async () => {
    const turtle = await read('/data/loq.ttl')
    const published = await publishedCount(database().db)
    expect(published).toBeGreaterThan(450)
    expect(offers(turtle)).toBe(published)
    for (const status of ['draft', 'withdrawn', 'merged', 'cancelled'])
      expect(turtle).not.toContain(idOf(status))
    const json: { '@graph': { type: string }[] } = JSON.parse(await read('/data/loq.jsonld'))
    expect(json['@graph'].filter(({ type }) => type === 'LearningOpportunity')).toHaveLength(published)
    expect((await read('/data/loq.xml')).match(/<learningOpportunity /g)).toHaveLength(published)
  })

  test('describe each specification and organisation once', async () => {
    const turtle = await read('/data/loq.ttl')
    const described =
      turtle.match(/^<\S+> a elm:(Organisation|Qualification|LearningAchievementSpecification) /gm) ?? []
    expect(new Set(described).size).toBe(described.length)
  })

  test('are told by type, and need not be read again while nothing changed', async () => {
    const types = {
      ttl: 'text/turtle; charset=utf-8',
      jsonld: 'application/ld+json',
      xml: 'application/xml; charset=utf-8',
    }
    for (const [ending, type] of Object.entries(types)) {
      const first = await ask(`/data/loq.${ending}`)
      expect(first.headers.get('content-type')).toBe(type)
      await first.body?.cancel()
      const tag = first.headers.get('etag') ?? ''
      const since = first.headers.get('last-modified') ?? ''
      expect((await ask(`/data/loq.${ending}`, { 'if-none-match': tag })).status).toBe(304)
      expect((await ask(`/data/loq.${ending}`, { 'if-modified-since': since })).status).toBe(304)
      const before = 'Mon, 01 Jan 2024 00:00:00 GMT'
      expect((await ask(`/data/loq.${ending}`, { 'if-modified-since': before })).status).toBe(200)
    }
    const tag = (await ask('/data/loq.ttl')).headers.get('etag') ?? ''
    await database().db.transaction().execute(raiseCatalogueVersion)
    expect((await ask('/data/loq.ttl', { 'if-none-match': tag })).status).toBe(200)
  })

  test('can be left half read, and keep nobody else from the database meanwhile', async () => {
    const reader = (await ask('/data/loq.ttl')).body?.getReader()
    await reader?.read()
    await reader?.read()
    expect((await ask('/api/v1/opportunities?limit=1')).status).toBe(200)
    await reader?.cancel()
    expect((await ask('/data/loq.ttl')).status).toBe(200)
  })

  test('come in the next version of the model for those who ask, and in no unknown one', async () => {
    const text = await read(`/data/opportunity/${welding}.ttl?version=3.3`)
    expect(text).toContain(`@prefix elm: <${elmVersions['3.3'].namespace}>`)
    expect(text).not.toContain(elmVersions['3.2'].namespace)
    for (const path of ['/data/loq.ttl?version=9', '/data/loq.xml?version=3.3']) {
      const refused = await ask(path)
      expect(refused.status).toBe(400)
      expect(await refused.json()).toMatchObject({ errors: [{ path: 'version' }] })
    }
  })

  test('name a context that we serve', async () => {
    const { '@context': address } = JSON.parse(await read(`/data/opportunity/${welding}.jsonld`))
    expect(address).toBe(`http://laipa.test${elmContextPath('3.2')}`)
    const context = await ask(elmContextPath('3.2'))
    expect(context.headers.get('access-control-allow-origin')).toBe('*')
    expect(await context.json()).toMatchObject({ '@context': { contentURL: { '@id': 'elm:contentUrl' } } })
    expect((await ask('/contexts/loq-1.0.jsonld')).status).toBe(404)
  })

  test('can be had of a single offer, specification or organisation', async () => {
    const turtle = await read(`/data/opportunity/${welding}.ttl`)
    expect(offers(turtle)).toBe(1)
    expect(linesOf(await quadsOfJsonLd(await read(`/data/opportunity/${welding}.jsonld`)))).toEqual(
      linesOf(quadsOfTurtle(turtle)),
    )
    expect(offers(await read(`/data/specification/${welding}.ttl`))).toBe(1 + 450 + 2)
    const organisation = await read(`/data/organisation/${verpete}.ttl`)
    expect(organisation).toContain(`<http://laipa.test/id/organisation/${verpete}> a elm:Organisation`)
    expect(offers(organisation)).toBeGreaterThan(0)
    for (const thing of ['opportunity', 'specification', 'organisation']) {
      expect((await ask(`/data/${thing}/0000000000.ttl`)).status).toBe(404)
      expect((await ask(`/data/${thing}/${welding}.csv`)).status).toBe(404)
    }
  })

  test('tell of an offer that was withdrawn that it was, and of a merged one where it went', async () => {
    expect(await read(`/data/opportunity/${idOf('withdrawn')}.ttl`)).toContain(
      'status/not-published-anymore"',
    )
    const merged = await ask(`/data/opportunity/${idOf('merged')}.xml`)
    expect(merged.status).toBe(303)
    expect(merged.headers.get('location')).toBe(`/data/opportunity/${welding}.xml`)
    expect((await ask(`/data/opportunity/${idOf('draft')}.ttl`)).status).toBe(404)
  })

  test('name the organisation whose feed brought an offer as its publisher', async () => {
    await sql`
      insert into feed (id, publisher_id, source, every_hours, state, state_changed_at, state_changed_by, created_at,
        created_by)
      values ('feed000000', ${verpete}, 'copies', 24, 'active', now(), 'test', now(), 'test')
    `.execute(database().db)
    const turtle = await read(`/data/opportunity/${idOf('copy-7')}.ttl`)
    expect(turtle).toContain(`dc:publisher <http://laipa.test/id/organisation/${verpete}>`)
    expect(turtle).toContain(`<http://laipa.test/id/organisation/${verpete}> a elm:Organisation`)
  })
})

const idOf = (name: string) => identifierOf('copies', name)

/** More runs of one course than a batch holds, and one in each other state. */
async function addOffers(db: Db): Promise<void> {
  const copies = Array.from({ length: 450 }, (_, number) => ({ name: `copy-${number}`, status: 'published' }))
  const others = ['draft', 'withdrawn', 'merged', 'cancelled'].map((status) => ({ name: status, status }))
  const rows = [...copies, ...others].map(({ name, status }) => ({ id: idOf(name), name, status }))
  await sql`
    insert into opportunity (id, source, source_id, specification_id, organisation_id, status, languages, demonstration,
      fingerprint, first_seen_at, changed_at, shown_as)
    select copy.id, 'copies', copy.name, specification_id, organisation_id, copy.status, languages, false,
      'copy', first_seen_at, changed_at, case when copy.status = 'merged' then opportunity.id end
    from opportunity
    cross join jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as copy (id text, name text, status text)
    where opportunity.id = ${welding}
  `.execute(db)
}

async function publishedCount(db: Db): Promise<number> {
  const row = await rowOf(
    db,
    sql<{ count: number }>`select count(*) from opportunity where status = 'published'`,
  )
  return row?.count ?? 0
}
