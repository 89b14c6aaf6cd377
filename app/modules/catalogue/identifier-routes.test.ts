import { expect, test } from 'vitest'

import { identifierOf } from '../../shared/identifier.ts'
import { describeOnBothDatabases } from '../../../tests/support/database.ts'
import { testServer } from '../../../tests/support/server.ts'

const welding = identifierOf('demonstration', 'mig-mag-metinasana-rezekne')
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

  test('that nobody has answer 404', async () => {
    for (const kind of ['opportunity', 'specification', 'organisation']) {
      expect((await ask(`/id/${kind}/0000000000`)).status).toBe(404)
      expect((await ask(`/id/${kind}/x`)).status).toBe(404)
    }
  })
})
