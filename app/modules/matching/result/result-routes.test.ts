import { expect, it } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'

const welder = '7aedaa07-3884-4c5b-88f9-80997b2aa54b'

describeOnBothDatabases('the result page', (database) => {
  const someone = async () => {
    const visitor = (await testServer(database())).visitor()
    for (const part of [1, 2, 3, 4, 5]) {
      const number = String(part).padStart(2, '0')
      const answers = { [`R${number}`]: '5', [`I${number}`]: '3', [`A${number}`]: '1' }
      const others = { [`S${number}`]: '2', [`E${number}`]: '2', [`C${number}`]: '3' }
      await visitor.post(`/lv/match/interests/${part}`, { ...answers, ...others })
    }
    await visitor.post('/lv/match/aim', { occupation: `occupation/${welder}` })
    return visitor
  }

  it('sends somebody without answers to the beginning', async () => {
    const response = await (await testServer(database())).request('/lv/match/result')
    expect(response.headers.get('location')).toBe('/lv/match')
  })

  it('shows what came out of the thirty statements', async () => {
    const visitor = await someone()
    expect(await (await visitor.get('/lv/match/interests')).text()).toContain(
      'Jums tuvākie interešu tipi: reālistiskais',
    )
  })

  it('says for each offer why, what one gains and what is missing', async () => {
    const page = await (await (await someone()).get('/lv/match/result')).text()
    expect(page).toContain('MIG/MAG metināšana iesācējiem')
    expect(page).toContain('Kāpēc tieši šis piedāvājums?')
    expect(page).toContain('Ko Jūs iegūtu')
    expect(page).toContain('Profesijas, kas Jums varētu derēt')
  })

  it('keeps the weights and orders by them', async () => {
    const visitor = await someone()
    const moved = await visitor.post('/lv/match/weights', { interest: '0', ability: '4', need: '0' })
    expect(moved.headers.get('location')).toBe('/lv/match/result')
    const kept = await (await visitor.get('/lv/match/profile.json')).json()
    expect(kept).toMatchObject({ answers: { weights: { interest: 0, ability: 4, need: 0 } } })
  })

  it('leads to the occupation in steps, and names what nobody teaches', async () => {
    const page = await (await (await someone()).get('/lv/match/path')).text()
    expect(page).toContain('Mācību ceļš: metinātājs')
    expect(page).toContain('Te apgūsiet')
    expect(page).toContain('Ko patlaban neviens nemāca')
  })

  it('has no path to an occupation that does not exist', async () => {
    const response = await (await someone()).get('/lv/match/path?occupation=occupation/none')
    expect(response.status).toBe(404)
  })
})
