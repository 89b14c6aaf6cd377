import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { rowOf, rowsOf } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { importOffers } from '../import/import-commands.ts'
import { skillSuggestionAnswerSchema } from './skill-suggestion-api.ts'
import { suggester, suggestForOffers } from './skill-reading-commands.ts'
import { decideSuggestion } from './skill-suggestion-commands.ts'
import { openSuggestions } from './skill-suggestion-queries.ts'

const by = { kind: 'operator', id: 'test' } as const
const later = new Date(testMoment.getTime() + 60_000)
const organisation = {
  id: 'skola',
  type: 'library',
  municipality: 'LV-REZ',
  place: 'Rēzekne',
  name: { lv: 'Skola' },
}
const initiative = 'skill/001115fb-569f-4ee6-8381-c6807ef2527f'
const lines = (...rows: readonly unknown[]) => Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'))
const aboutUs = 'Mūsu skola kopš 1998. gada māca izrādīt iniciatīvu.'
const offers = [
  { id: 'a', provider: 'skola', title: { lv: 'Kā izrādīt iniciatīvu' }, summary: { lv: 'Trīs vakari.' } },
  { id: 'b', provider: 'skola', title: { lv: 'Vakars Lūznavas muižā' }, summary: { lv: aboutUs } },
  { id: 'c', provider: 'skola', title: { en: 'Show initiative' }, skills: [initiative] },
]
const [a, b, c] = ['a', 'b', 'c'].map((id) => identifierOf('school', id))

describeOnBothDatabases(
  'Offers without skills',
  (database) => {
    const load = (rows: readonly unknown[], now = testMoment) =>
      importOffers(database().db, {
        file: { name: 'offers.jsonl', bytes: lines(...rows) },
        providerFile: lines(organisation),
        source: 'school',
        dryRun: false,
        skipFaulty: false,
        by,
        now,
      })
    const suggest = (now = testMoment) => suggestForOffers(database().db, suggester, now)
    const decide = (decision: 'confirmed' | 'declined', id = a ?? '') =>
      decideSuggestion(database().db, { specificationId: id, skillId: initiative }, decision, by, later)
    const skillsOf = (id: string | undefined) =>
      rowsOf(
        database().db,
        sql`select skill_id as skill, origin from specification_skill where specification_id = ${id} and role = 'taught'`,
      )
    const opportunity = async () => {
      const response = await (await testServer(database())).request(`/api/v1/opportunities/${a}`)
      return response.json()
    }

    describe('step by step', () => {
      beforeAll(() => load(offers))

      test('are read, and what they speak of is suggested, or “no match” is noted', async () => {
        expect(await suggest()).toEqual({ read: 2, suggested: 1, noMatch: 1 })
        expect(await openSuggestions(database().db, 10)).toMatchObject([
          { specificationId: a, skillId: initiative, state: 'open' },
        ])
        expect(
          await rowsOf(
            database().db,
            sql`select specification_id as id, answer from skill_reading order by answer`,
          ),
        ).toEqual([
          { id: b, answer: 'no-match' },
          { id: a, answer: 'suggested' },
        ])
      })

      test('are not read twice', async () => {
        expect(await suggest()).toEqual({ read: 0, suggested: 0, noMatch: 0 })
      })

      test('have no skill until a person confirms it', async () => {
        expect(await skillsOf(a)).toEqual([])
        expect(await decide('confirmed')).toBeUndefined()
        expect(await skillsOf(a)).toEqual([{ skill: initiative, origin: 'confirmed' }])
        expect(
          await rowOf(
            database().db,
            sql`select state, decided_by as by, decided_at as at from skill_suggestion where specification_id = ${a}`,
          ),
        ).toEqual({ state: 'confirmed', by: 'operator:test', at: later })
        expect(
          await rowOf(database().db, sql`select derived from offer_statement where opportunity_id = ${a}`),
        ).toEqual({ derived: { skills: 'confirmed' } })
        expect(
          await rowOf(
            database().db,
            sql`select count(*) from event where kind = 'catalogue.skill-suggestion.confirmed' and subject = ${a}`,
          ),
        ).toEqual({ count: 1 })
      })

      test('keep what was confirmed when the provider changes the offer, and lose nothing it stated itself', async () => {
        await load([{ ...offers[0], weeks: 3 }, ...offers.slice(1)], later)
        expect(await skillsOf(a)).toEqual([{ skill: initiative, origin: 'confirmed' }])
        expect(await skillsOf(c)).toEqual([{ skill: initiative, origin: 'provider' }])
        expect(await opportunity()).toMatchObject({ taught: [{ id: initiative }] })
      })

      test('lose it again when the person takes it back, and are never asked about it again', async () => {
        expect(await decide('declined')).toBeUndefined()
        expect(await skillsOf(a)).toEqual([])
        await load([{ ...offers[0], weeks: 4 }, ...offers.slice(1)], later)
        expect((await suggest(later)).read).toBe(1)
        expect(await openSuggestions(database().db, 10)).toEqual([])
      })

      test('are decided on only where something was suggested, and not the same way twice', async () => {
        expect(await decide('declined')).toBe('decided-before')
        expect(await decide('confirmed', b)).toBe('unknown-suggestion')
      })
    })

    test('a program may ask for one text', async () => {
      const ask = async (body: unknown) =>
        (await testServer(database())).request('/api/v1/skills/suggest', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      const answer = async (body: unknown) =>
        skillSuggestionAnswerSchema.parse(await (await ask(body)).json())
      const found = await answer({ text: 'Проявлять инициативу', language: 'ru' })
      expect(found).toMatchObject({ suggestions: [{ id: initiative, score: 1 }], noMatch: false })
      expect(found.suggestions[0]?.label['lv']?.text).toBe('izrādīt iniciatīvu')
      expect(await answer({ text: 'Initiative zeigen' })).toMatchObject({ suggestions: [{ id: initiative }] })
      expect(await answer({ text: 'Labrīt!', language: 'lv' })).toEqual({ suggestions: [], noMatch: true })
      for (const wrong of [{}, { text: '' }, { text: 'a', language: 'fr' }, { text: 'a', words: 1 }]) {
        expect((await ask(wrong)).status).toBe(400)
      }
      expect((await ask({ text: 'a'.repeat(20_001) })).status).toBe(400)
    })
  },
  { demonstration: false },
)
