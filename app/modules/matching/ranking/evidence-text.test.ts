import { describe, expect, it } from 'vitest'
import type { Language } from '../../../shared/i18n/language.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { evidenceText } from './evidence-text.ts'
import type { Evidence, Finding } from './evidence.ts'
import { buildMatchIndex } from './match-index.ts'
import type { MatchProfile } from './match-profile.ts'
import { matchMessages } from './match-messages.ts'
import { rankOpportunities } from './rank.ts'
import { starterRows } from '../../../../tests/support/starter-rows.ts'

const bare = (_: string, id: string) => id

function held(count: number, of: number): Evidence {
  const skills = Array.from({ length: of }, (_, i) => `s${i + 1}`)
  return {
    axis: 'ability',
    code: 'ability.prerequisites-held',
    share: count / of,
    count,
    of,
    skills: skills.slice(0, count),
    lacking: skills.slice(count),
  }
}

function inAll(item: Evidence | Finding) {
  return languages.map((language) => evidenceText(item, language, bare))
}

describe('evidence in words', () => {
  it('says how many of the prerequisites are held and which are not, in five languages', () => {
    expect(inAll(held(2, 3))).toEqual([
      'Jums jau ir 2 no 3 prasmēm, ko šeit prasa: s1 un s2. Vēl trūkst: s3.',
      'You have 2 of the 3 skills this asks for: s1 and s2. Still missing: s3.',
      'Jau turite 2 iš 3 įgūdžių, kurių čia reikia: s1 ir s2. Dar trūksta: s3.',
      'У вас уже есть 2 из 3 навыков, которые здесь требуются: s1 и s2. Ещё не хватает: s3.',
      'Sie haben 2 von 3 Fähigkeiten, die hier verlangt werden: s1 und s2. Es fehlt noch: s3.',
    ])
  })

  it('says so when all of them are held', () => {
    expect(evidenceText(held(2, 2), 'en', bare)).toBe('You have all the skills this asks for: s1 and s2.')
  })

  it('follows each language’s own plurals: 21 is singular in Latvian, Lithuanian and Russian', () => {
    const fresh = (count: number, of: number): Evidence => ({
      axis: 'ability',
      code: 'ability.new-skills',
      factor: 1,
      count,
      of,
    })
    const said = (language: Language, ...[count, of]: [number, number]) =>
      evidenceText(fresh(count, of), language, bare)
    expect(said('lv', 21, 31)).toBe('Jums būtu jauna 21 no 31 prasmes, ko šeit māca.')
    expect(said('lv', 11, 20)).toBe('Jums būtu jaunas 11 no 20 prasmēm, ko šeit māca.')
    expect(said('lt', 21, 31)).toBe('Jums būtų naujas 21 iš 31 čia mokomo įgūdžio.')
    expect(said('lt', 3, 5)).toBe('Jums būtų nauji 3 iš 5 čia mokomų įgūdžių.')
    expect(said('lt', 11, 20)).toBe('Jums būtų nauja 11 iš 20 čia mokomų įgūdžių.')
    expect(said('ru', 21, 31)).toBe('21 из 31 навыка, которому здесь учат, будет для вас новым.')
    expect(said('ru', 3, 5)).toBe('3 из 5 навыков, которым здесь учат, будут для вас новыми.')
    expect(said('de', 1, 2)).toBe('1 von 2 Fähigkeiten, die hier vermittelt werden, wäre für Sie neu.')
  })

  it('cuts a long list of names and says how many more there are', () => {
    expect(evidenceText(held(7, 7), 'en', bare)).toBe(
      'You have all the skills this asks for: s1, s2, s3, s4, s5 and 2 more.',
    )
  })

  it('gives the need’s source and day, and marks demonstration data', () => {
    const need = {
      axis: 'need',
      code: 'need.occupation-short',
      group: '7212',
      index: 0.95,
      openingsPerYear: 60,
      source: 'plan',
      asOf: '2026-01-01',
      demonstration: true,
    } as const
    expect(evidenceText(need, 'de', bare)).toBe(
      'In der Region fehlen Arbeitskräfte in der Berufsgruppe „7212“ (Bedarf 0,95 auf einer Skala von 0 bis 1; offene Stellen im Jahr: 60). Beispieldaten, keine Statistik (1. Januar 2026).',
    )
    const published = { ...need, demonstration: false, openingsPerYear: null }
    expect(evidenceText(published, 'ru', bare)).toBe(
      'В регионе не хватает работников в группе профессий «7212» (потребность 0,95 по шкале от 0 до 1). Источник: plan (1 января 2026 г.).',
    )
  })

  it('names languages, days and forms in the reader’s language', () => {
    const taughtIn = { key: 'languages', code: 'languages.other', languages: ['lv', 'ru'] } as const
    expect(evidenceText(taughtIn, 'en', bare)).toContain('Language of instruction: Latvian and Russian.')
    expect(evidenceText({ key: 'mode', code: 'mode.other', mode: 'in-person' }, 'en', bare)).toBe(
      'The form is not one you chose: it takes place in person.',
    )
    const later = {
      key: 'startBefore',
      code: 'startBefore.later',
      startsOn: '2027-01-10',
      startBefore: '2027-01-01',
    } as const
    expect(evidenceText(later, 'lt', bare)).toContain('2027 m. sausio 10 d.')
  })
})

describe('every text', () => {
  const index = buildMatchIndex(starterRows('2026-11-24'))
  const hard = [
    'languages',
    'schedule',
    'mode',
    'maxPriceEur',
    'maxKm',
    'startBefore',
    'accessibility',
  ] as const
  const strict: MatchProfile['constraints'] = {
    languages: ['ru'],
    schedule: ['evening'],
    mode: ['online'],
    maxPriceEur: 20,
    maxKm: 5,
    startBefore: '2026-12-01',
    accessibility: ['step-free'],
  }
  const people: MatchProfile[] = [
    { limit: 100 },
    { limit: 100, constraints: strict, skills: [], languages: {}, education: 'basic', digital: 'none' },
    { limit: 100, constraints: { ...strict, hard }, fields: ['0715'], goal: { field: '0613' } },
    { limit: 100, goal: { purpose: 'civic' }, interests: { R: 40, I: 10, A: 20, S: 30, E: 20, C: 25 } },
  ]
  const items = people.flatMap((person) => {
    const { results, nearMisses } = rankOpportunities(index, person, '2026-11-24')
    return [...results, ...nearMisses].flatMap(({ evidence, constraints }) => [
      ...evidence,
      ...constraints.violated,
      ...constraints.unknown,
    ])
  })

  it('is a whole sentence without a value left open, in all five languages, over the starter’s region', () => {
    for (const language of languages) {
      for (const text of new Set(items.map((item) => evidenceText(item, language, bare)))) {
        expect(text).toMatch(/^[^{}]+[.]$/)
        expect(text).not.toMatch(/undefined|null|NaN|unknown/)
      }
    }
    expect(new Set(items.map(({ code }) => code)).size).toBeGreaterThan(30)
  })

  it('is written for all five languages and differs between them', () => {
    for (const texts of Object.values(matchMessages)) {
      expect(new Set(languages.map((language) => texts[language])).size).toBe(5)
    }
  })
})
