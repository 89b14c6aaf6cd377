import type { InterestProfile } from '../../vocabulary/index.ts'
import { describe, expect, it } from 'vitest'
import { blankCandidate as nothing } from '../../../../tests/support/blank-candidate.ts'
import { buildMatchIndex } from './match-index.ts'
import type { MatchProfile } from './match-profile.ts'
import type { CandidateRow, MatchRows, NeedRow, OccupationRow } from './match-rows.ts'
import type { MatchResult } from './rank.ts'
import { rankOpportunities } from './rank.ts'

const handy: InterestProfile = { R: 50, I: 30, A: 10, S: 20, E: 20, C: 30 }
const caring: InterestProfile = { R: 10, I: 30, A: 50, S: 40, E: 40, C: 30 }
const smith: OccupationRow = {
  id: 'occupation/smith',
  groupCode: '7221',
  essential: ['skill/forge', 'skill/temper'],
  optional: ['skill/sketch', 'skill/polish'],
  interests: { R: 5, I: 3, A: 1, S: 2, E: 2, C: 3 },
}
const clerk: OccupationRow = {
  id: 'occupation/clerk',
  groupCode: '4110',
  essential: ['skill/file'],
  optional: [],
  interests: null,
}
const shortage: NeedRow = {
  groupCode: '7221',
  index: 0.6,
  openingsPerYear: null,
  namedShortBy: ['LV-REZ'],
  source: 'plan-2026',
  asOf: '2026-06-30',
  demonstration: false,
}

function match(
  offer: Partial<CandidateRow>,
  person: MatchProfile,
  rows: Partial<MatchRows> = {},
): MatchResult {
  const index = buildMatchIndex({
    candidates: [{ ...nothing, ...offer }],
    occupations: [smith, clerk],
    needs: [shortage],
    ...rows,
  })
  const [result] = rankOpportunities(index, person, '2026-11-24').results
  if (!result) throw new Error('nothing was ranked')
  return result
}

const smithing = { taught: ['skill/forge', 'skill/temper'] }

describe('interest', () => {
  it('is full when the person’s profile has the shape of the work, and none when it is the reverse', () => {
    expect(match(smithing, { interests: handy }).scores.interest).toBe(1)
    expect(match(smithing, { interests: caring }).scores.interest).toBe(0)
  })

  it('has no basis in a flat profile', () => {
    const flat = { R: 30, I: 30, A: 30, S: 30, E: 30, C: 30 }
    expect(match(smithing, { interests: flat }).scores.interest).toBeNull()
  })

  it('is full for a chosen field or one above it, less for a neighbour', () => {
    const scores = ['0715', '071', '07', '0714', '0732', '0613'].map(
      (field) => match({ fieldCode: '0715' }, { fields: [field] }).scores.interest,
    )
    expect(scores).toEqual([1, 1, 1, 0.6, 0.3, 0])
    expect(match({ fieldCode: null }, { fields: ['0715'] }).scores.interest).toBeNull()
  })

  it('takes the nearest of several chosen fields', () => {
    expect(match({ fieldCode: '0715' }, { fields: ['0613', '0714'] }).scores.interest).toBe(0.6)
  })

  it('towards an occupation is the share of what is taught that it asks for, optional skills at half', () => {
    const goal = { occupation: smith.id }
    expect(match(smithing, { goal }).scores.interest).toBe(1)
    expect(match({ taught: ['skill/polish'] }, { goal }).scores.interest).toBe(0.5)
    expect(match({ taught: ['skill/file'] }, { goal }).scores.interest).toBe(0)
    expect(match(smithing, { goal: { occupation: 'occupation/unheard-of' } }).scores.interest).toBeNull()
  })

  it('towards a purpose asks whether the opportunity serves it', () => {
    const goal = { purpose: 'civic' } as const
    expect(match({ purposes: ['civic', 'work'] }, { goal }).scores.interest).toBe(1)
    expect(match({ purposes: ['work'] }, { goal }).scores.interest).toBe(0)
    expect(match({ purposes: [] }, { goal }).scores.interest).toBeNull()
  })

  it('is the mean of those parts that have a basis', () => {
    const person: MatchProfile = { interests: handy, fields: ['0714'], goal: { purpose: 'civic' } }
    expect(match({ ...smithing, fieldCode: '0715', purposes: ['work'] }, person).scores.interest).toBe(0.5333)
  })
})

describe('ability', () => {
  const asking = { required: ['skill/file', 'skill/forge'], taught: ['skill/temper'] }

  it('is the share of prerequisites held', () => {
    expect(match(asking, { skills: [] }).scores.ability).toBe(0)
    expect(match(asking, { skills: ['skill/file'] }).scores.ability).toBe(0.5)
    expect(match(asking, { skills: ['skill/file', 'skill/forge'] }).scores.ability).toBe(1)
  })

  it('counts prerequisites not told about as missing, so that telling one never lowers it', () => {
    const speaker: MatchProfile = { languages: { lv: 'C2' } }
    const offer = { ...asking, entryLanguages: { lv: 'B1' } } as const
    const scores = [[], ['skill/file']].map((skills) => match(offer, { ...speaker, skills }).scores.ability)
    expect([match(offer, speaker).scores.ability, ...scores]).toEqual([0.5, 0.5, 0.75])
  })

  it('grows with each step of a language towards the level asked for', () => {
    const offer = { entryLanguages: { lv: 'B2' } } as const
    const levels = ['A1', 'A2', 'B1', 'B2', 'C2'] as const
    const scores = levels.map((lv) => match(offer, { languages: { lv } }).scores.ability)
    expect(scores).toEqual([0.25, 0.5, 0.75, 1, 1])
    expect(match(offer, { languages: { ru: 'C2' } }).scores.ability).toBe(0)
  })

  it('asks for basic digital skills only where some of it is learned online', () => {
    const novice: MatchProfile = { digital: 'none' }
    expect(match({ mode: 'blended' }, novice).scores.ability).toBe(0)
    expect(match({ mode: 'in-person' }, novice).scores.ability).toBe(1)
    expect(match({ mode: 'online' }, { digital: 'basic' }).scores.ability).toBe(1)
  })

  it('stays full while half is new, falls after that, to a fifth when nothing is', () => {
    const taught = ['skill/1', 'skill/2', 'skill/3', 'skill/4']
    const scores = [0, 2, 3, 4].map(
      (known) => match({ taught }, { skills: taught.slice(0, known) }).scores.ability,
    )
    expect(scores).toEqual([1, 1, 0.6, 0.2])
  })

  it('does not fall for holding what is required, even where it is taught again', () => {
    const offer = { required: ['skill/1'], taught: ['skill/1'] }
    expect(match(offer, { skills: ['skill/1'] }).scores.ability).toBe(1)
  })
})

describe('need', () => {
  it('is the published figure of the occupations led to, with its source and day', () => {
    const { scores, evidence } = match(smithing, {})
    expect(scores.need).toBe(0.6)
    expect(evidence.find(({ axis }) => axis === 'need')).toMatchObject({
      code: 'need.occupation-short',
      group: '7221',
      source: 'plan-2026',
      asOf: '2026-06-30',
      demonstration: false,
    })
  })

  it('rises halfway to the most where the person’s municipality names the shortage', () => {
    const place = { lat: 56.5, lon: 27.3, municipality: 'LV-REZ' }
    expect(match(smithing, { place }).scores.need).toBe(0.8)
  })

  it('falls back to a figure for the wider group of occupations', () => {
    const wider = { ...shortage, groupCode: '72', index: 0.3 }
    expect(match(smithing, {}, { needs: [wider] }).scores.need).toBe(0.3)
    expect(match(smithing, {}, { needs: [wider, shortage] }).scores.need).toBe(0.6)
  })

  it('is empty where one shared skill out of several is all that points to an occupation', () => {
    expect(match({ taught: ['skill/forge', 'skill/file', 'skill/sing'] }, {}).scores.need).toBeNull()
  })
})

describe('gain', () => {
  it('towards an occupation weighs essential skills twice as much as optional ones', () => {
    const goal = { occupation: smith.id }
    const { gain, missing } = match({ taught: ['skill/forge', 'skill/polish', 'skill/file'] }, { goal })
    expect(gain).toEqual([
      { id: 'skill/forge', weight: 0.3333 },
      { id: 'skill/polish', weight: 0.1667 },
    ])
    expect(missing).toEqual([
      { id: 'skill/temper', weight: 0.3333 },
      { id: 'skill/sketch', weight: 0.1667 },
    ])
  })

  it('counts a rarer skill more', () => {
    const other = { ...clerk, id: 'occupation/turner', essential: ['skill/forge'] }
    const goal = { occupation: smith.id }
    const { gain } = match(smithing, { goal }, { occupations: [smith, clerk, other] })
    expect(gain.map(({ id }) => id)).toEqual(['skill/temper', 'skill/forge'])
  })

  it('without an occupation is the share of what is taught that would be new', () => {
    const person: MatchProfile = { skills: ['skill/forge'] }
    const { gain, missing } = match({ ...smithing, required: ['skill/file'] }, person)
    expect(gain).toEqual([{ id: 'skill/temper', weight: 0.5 }])
    expect(missing).toEqual([{ id: 'skill/file', weight: 1 }])
  })
})
