import { sql } from 'kysely'
import { expect, it } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer, type TestServer } from '../../../../tests/support/server.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { problemSchema } from '../../../shared/web/problem.ts'
import { matchAnswerSchema } from './match-answer-schema.ts'

const practical = { R: 46, I: 30, A: 20, S: 22, E: 25, C: 31 }
const welder = 'occupation/7aedaa07-3884-4c5b-88f9-80997b2aa54b'
const arcWelding = 'skill/2fcd95a4-1f9a-41cf-95a9-4701bde476b4'

const near = { place: { municipality: 'LV-REZ' }, constraints: { maxKm: 10, hard: ['maxKm'] } }

describeOnBothDatabases('POST /api/v1/match', (database) => {
  const send = async (body: unknown, query = '', server?: TestServer) =>
    (server ?? (await testServer(database()))).request(`/api/v1/match${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  /** Also checks that the answer is of the described form. */
  const match = async (body: unknown, query = '') =>
    matchAnswerSchema.parse(await (await send(body, query)).json())

  it('puts welding first for a practical person who wants to weld', async () => {
    const { results } = await match({ interests: practical, goal: { occupation: welder }, limit: 3 })
    expect(results[0]?.opportunity?.title['en']?.text).toBe('MIG/MAG welding for beginners')
    expect(results[0]?.gain.map((skill) => skill.id)).toContain(arcWelding)
  })

  it('answers the same request with the same bytes', async () => {
    const body = { interests: practical, goal: { occupation: welder }, ...near }
    expect(await (await send(body)).text()).toBe(await (await send(body)).text())
  })

  it('states the day, the model and at most as many results as asked for', async () => {
    const answer = await match({ interests: practical, limit: 5 })
    expect(answer.asOf).toBe('2026-11-24')
    expect(answer.modelVersion).toMatch(/^\d{4}-\d{2}\.\d+$/)
    expect(answer.results).toHaveLength(5)
  })

  it('orders the same in every language and says the reasons in it', async () => {
    const answers = await Promise.all(
      languages.map((language) => match({ interests: practical }, `?language=${language}`)),
    )
    const orders = answers.map((answer) => answer.results.map((result) => result.id).join())
    expect(new Set(orders).size).toBe(1)
    const reasons = answers.map((answer) => answer.results[0]?.evidence[0]?.text)
    expect(new Set(reasons).size).toBe(languages.length)
  })

  it('keeps what breaks a must out of the results and says so among the near misses', async () => {
    const { results, nearMisses } = await match({ interests: practical, ...near, limit: 100 })
    const broken = (list: typeof results) =>
      list.map((result) => result.constraints.violated.some((finding) => finding.key === 'maxKm'))
    expect(broken(results)).not.toContain(true)
    expect(broken(nearMisses)).toEqual(Array.from({ length: 10 }, () => true))
  })

  it('has no figure of need for a group that nobody has counted, rather than zero', async () => {
    await sql`delete from regional_need`.execute(database().db)
    await sql`update catalogue_version set version = version + 1`.execute(database().db)
    const { results } = await match({ interests: practical, limit: 100 })
    expect(results.map((result) => result.scores.need)).toEqual(results.map(() => null))
  })

  it('takes the full address of a skill', async () => {
    const short = await match({ skills: [arcWelding] })
    expect(await match({ skills: [`http://data.europa.eu/esco/${arcWelding}`] })).toEqual(short)
  })

  it('names the ids that no vocabulary holds', async () => {
    const unknown = 'skill/00000000-0000-0000-0000-000000000000'
    const response = await send({ skills: [arcWelding, unknown], fields: ['9998'] })
    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(await response.json()).toMatchObject({
      status: 422,
      errors: [
        { path: 'skills', message: unknown },
        { path: 'fields', message: '9998' },
      ],
    })
  })

  it('names a place that is not in the region', async () => {
    const response = await send({ place: { geonameid: 456172 } })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ path: 'place' }] })
  })

  it.each([
    ['an unknown key', { interest: practical }],
    ['interests out of range', { interests: { ...practical, R: 51 } }],
    ['a language level that does not exist', { languages: { lv: 'D1' } }],
    ['more results than allowed', { limit: 101 }],
    ['text that is no JSON', '{"interests":'],
    ['a list instead of an object', []],
  ])('refuses %s with a problem', async (_, body) => {
    const response = await send(body)
    expect(response.status).toBe(400)
    expect(problemSchema.parse(await response.json()).status).toBe(400)
  })

  it('refuses a language it does not speak and a parameter it does not know', async () => {
    expect((await send({}, '?language=fr')).status).toBe(400)
    expect((await send({}, '?colour=red')).status).toBe(400)
  })

  it('says what is wrong in the language asked for', async () => {
    const response = await send({ language: 'lt', fields: ['9998'] })
    expect(problemSchema.parse(await response.json()).title).toBe('Tokių identifikatorių žodynuose nėra')
  })

  it('refuses a request of half a megabyte', async () => {
    const response = await send({ skills: [arcWelding.padEnd(500_000, 'x')] })
    expect(response.status).toBe(413)
  })
})
