import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { identifierOf } from '../../shared/identifier.ts'
import { describeOnBothDatabases } from '../../../tests/support/database.ts'
import { testServer } from '../../../tests/support/server.ts'

const welding = identifierOf('demonstration', 'mig-mag-metinasana-rezekne')
const merged = identifierOf('demonstration', 'cnc-virposana-frezesana-livani')
const verpete = identifierOf('demonstration', 'verpete-balvi')

describeOnBothDatabases('permanent identifiers', (database) => {
  const ask = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
    const server = await testServer(database())
    const response = await server.request(path, { headers })
    return {
      status: response.status,
      location: response.headers.get('location'),
      vary: response.headers.get('vary'),
    }
  }

  test('lead people to the page in the language their browser asks for', async () => {
    expect(await ask(`/id/opportunity/${welding}`, { 'accept-language': 'de' })).toEqual({
      status: 303,
      location: `/de/learning/${welding}-mig-mag-schweissen-fur-einsteiger`,
      vary: 'Accept, Accept-Language, Cookie',
    })
    expect(await ask(`/id/specification/${welding}`)).toMatchObject({
      status: 303,
      location: `/lv/learning/${welding}-mig-mag-metinasana-iesacejiem`,
    })
    expect(await ask(`/id/organisation/${verpete}`, { accept: 'text/html,*/*;q=0.8' })).toMatchObject({
      status: 303,
      location: `/lv/organisations/${verpete}`,
    })
  })

  test('lead programs to the data', async () => {
    const accept = 'application/json'
    const data = `/api/v1/opportunities/${welding}`
    expect(await ask(`/id/opportunity/${welding}`, { accept })).toMatchObject({ status: 303, location: data })
    expect(await ask(`/id/specification/${welding}`, { accept })).toMatchObject({
      status: 303,
      location: data,
    })
    const organisation = await ask(`/id/organisation/${verpete}`, { accept })
    expect(organisation).toMatchObject({ status: 303, location: `/api/v1/organisations/${verpete}` })
    expect((await ask(organisation.location ?? '')).status).toBe(200)
  })

  test('lead programs that speak the European Learning Model to its files', async () => {
    const formats = { 'text/turtle': 'ttl', 'application/ld+json': 'jsonld', 'application/xml': 'xml' }
    for (const [accept, ending] of Object.entries(formats)) {
      for (const [thing, id] of [
        ['opportunity', welding],
        ['specification', welding],
        ['organisation', verpete],
      ]) {
        const answer = await ask(`/id/${thing}/${id}`, { accept })
        expect(answer).toMatchObject({ status: 303, location: `/data/${thing}/${id}.${ending}` })
        expect((await ask(answer.location ?? '')).status).toBe(200)
      }
    }
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
    expect(await ask(`/id/opportunity/${welding}`, { accept: browser })).toMatchObject({
      location: `/lv/learning/${welding}-mig-mag-metinasana-iesacejiem`,
    })
  })

  test('of a record that was put together with another lead to what is shown', async () => {
    const { db } = database()
    await sql`update opportunity set status = 'merged', shown_as = ${welding} where id = ${merged}`.execute(
      db,
    )
    expect(await ask(`/id/opportunity/${merged}`)).toMatchObject({
      location: `/lv/learning/${welding}-mig-mag-metinasana-iesacejiem`,
    })
    expect(await ask(`/id/opportunity/${merged}`, { accept: 'text/turtle' })).toMatchObject({
      location: `/data/opportunity/${welding}.ttl`,
    })
    expect(await ask(`/id/specification/${merged}`)).toMatchObject({
      location: `/lv/learning/${welding}-mig-mag-metinasana-iesacejiem`,
    })
  })

  test('that nobody has answer 404', async () => {
    for (const kind of ['opportunity', 'specification', 'organisation']) {
      expect((await ask(`/id/${kind}/0000000000`)).status).toBe(404)
      expect((await ask(`/id/${kind}/x`)).status).toBe(404)
    }
  })
})
