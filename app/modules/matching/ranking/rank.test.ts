import { describe, expect, it } from 'vitest'
import type { Evidence } from './evidence.ts'
import { buildMatchIndex } from './match-index.ts'
import type { MatchProfile } from './match-profile.ts'
import { fittingOccupations } from './occupation-fit.ts'
import type { MatchResult } from './rank.ts'
import { modelVersion, rankIds, rankOpportunities } from './rank.ts'
import { orderBy } from './score-all.ts'
import { readStarterTable } from '../../../shared/starter-files.ts'
import { starterRows } from '../../../../tests/support/starter-rows.ts'

const setUpOn = '2026-11-24'
const rows = starterRows(setUpOn)
const index = buildMatchIndex(rows)
const migMag = 'mig-mag-metinasana-rezekne'
const tig = 'tig-metinasana-nerusejosais-terauds'

const practical = { R: 46, I: 28, A: 18, S: 20, E: 20, C: 30 }
const rezekne = { lat: 56.51028, lon: 27.34, municipality: 'LV-REZ' }
const likesWelding: MatchProfile = {
  interests: practical,
  languages: { lv: 'B2', ru: 'C2' },
  education: 'basic',
  goal: { occupation: occupationNamed('welder') },
}

describe('a person who likes practical work and wants to become a welder', () => {
  it('finds the beginners’ MIG/MAG course first, with all three scores high', () => {
    const [first] = rank(likesWelding).results
    expect(first?.id).toBe(migMag)
    expect(first?.scores).toEqual({ interest: 0.9572, ability: 1, need: 0.95 })
  })

  it('sees that all it teaches leads there, and which shortage it answers, marked as demonstration data', () => {
    const { evidence } = find(rank(likesWelding), migMag)
    expect(item(evidence, 'interest.goal-occupation')).toMatchObject({ count: 7, of: 7 })
    expect(item(evidence, 'need.occupation-short')).toEqual({
      axis: 'need',
      code: 'need.occupation-short',
      group: '7212',
      index: 0.95,
      openingsPerYear: 60,
      source: 'demonstration',
      asOf: '2026-01-01',
      demonstration: true,
    })
  })

  it('gains seven skills, keeps the others as missing, and both together make the whole way', () => {
    const { gain, missing } = find(rank(likesWelding), migMag)
    expect(gain).toHaveLength(7)
    expect(missing).toHaveLength(52)
    const units = [...gain, ...missing].reduce((sum, { weight }) => sum + Math.round(weight * 10_000), 0)
    expect(units).toBe(10_000)
  })

  it('is told that TIG asks for a skill and an education they lack, but still sees it', () => {
    const result = find(rank({ ...likesWelding, skills: [], limit: 100 }), tig)
    expect(result.constraints.violated.map(({ code }) => code)).toEqual([
      'entry.prerequisites-lacking',
      'entry.education-below',
    ])
  })

  it('is readier for TIG after MIG/MAG', () => {
    const taught = rows.candidates.find(({ id }) => id === migMag)?.taught ?? []
    const before = find(rank({ ...likesWelding, skills: [], limit: 100 }), tig).scores.ability
    const after = find(rank({ ...likesWelding, skills: taught, limit: 100 }), tig).scores.ability
    expect([before, after]).toEqual([0.5, 0.8333])
  })

  it('finds nothing new in MIG/MAG once they can do it all', () => {
    const taught = rows.candidates.find(({ id }) => id === migMag)?.taught ?? []
    const result = find(rank({ ...likesWelding, skills: taught, limit: 100 }), migMag)
    expect(result.scores.ability).toBe(0.2)
    expect(item(result.evidence, 'ability.nothing-new')).toMatchObject({ count: 0, of: 7 })
    expect(result.gain).toEqual([])
  })
})

describe('regional need', () => {
  it('counts more where the person’s own municipality names the shortage', () => {
    const here = find(rank({ ...likesWelding, place: rezekne }), migMag)
    const elsewhere = find(rank({ ...likesWelding, place: { ...rezekne, municipality: 'LV-015' } }), migMag)
    expect([here.scores.need, elsewhere.scores.need]).toEqual([0.975, 0.95])
    expect(item(here.evidence, 'need.municipality-names')).toMatchObject({
      municipality: 'LV-REZ',
      group: '7212',
    })
    expect(item(elsewhere.evidence, 'need.municipality-names')).toBeUndefined()
  })

  it('has no score, not a zero, where there is no figure', () => {
    const result = find(rank({ fields: ['0312'], limit: 100 }), 'velesanas-zilupe')
    expect(result.scores.need).toBeNull()
    expect(item(result.evidence, 'need.no-figure')).toBeDefined()
  })

  it('alone decides the order for somebody who wants it so, and what has no figure comes last', () => {
    const { results, leftOutByNeed } = rank({ weights: { interest: 0, ability: 0, need: 5 }, limit: 100 })
    const needs = results.map(({ scores }) => scores.need ?? -1)
    expect(needs).toEqual(needs.toSorted((a, b) => b - a))
    expect(leftOutByNeed).toEqual([])
  })
})

describe('a score without a basis', () => {
  it('is empty: of somebody who told nothing only need can be said', () => {
    for (const { scores } of rank({}).results) expect(scores).toMatchObject({ interest: null, ability: null })
  })

  it('reports readiness for what asks nothing as soon as anything about abilities is told', () => {
    const result = find(rank({ skills: [], limit: 100 }), 'velesanas-zilupe')
    expect(result.scores.ability).toBe(1)
    expect(item(result.evidence, 'ability.open-to-all')).toBeDefined()
  })

  it('falls back on related work for interest, and then moves half as far from the middle', () => {
    const result = find(rank({ interests: practical, limit: 100 }), 'autoiekraveja-vaditajs-rezekne')
    const evidence = item(result.evidence, 'interest.riasec')
    expect(evidence).toMatchObject({ basis: 'skills' })
    const correlation = evidence?.code === 'interest.riasec' ? evidence.correlation : 0
    expect(result.scores.interest).toBeCloseTo((correlation / 2 + 1) / 2, 3)
  })
})

describe('the day', () => {
  it('takes off the list what has started or whose time to apply has passed', () => {
    expect(rank({}, setUpOn).total).toBe(120)
    const started = rank({ limit: 100 }, '2027-01-15')
    const open = rows.candidates.filter(
      ({ startsOn, applyBy }) => (startsOn ?? '9') >= '2027-01-15' && (applyBy ?? '9') >= '2027-01-15',
    )
    expect(started.results.map(({ id }) => id).sort()).toEqual(open.map(({ id }) => id).sort())
    expect(started.total).toBe(open.length)
  })

  it('still lists what starts, or closes for applying, today', () => {
    const row = rows.candidates.find(({ id }) => id === migMag)
    const onDay = (day: string | null | undefined) =>
      rank({ ...likesWelding, limit: 100 }, day ?? '').results.some(({ id }) => id === migMag)
    expect([onDay(row?.applyBy), onDay(row?.startsOn)]).toEqual([true, false])
  })

  it('and the model’s version are part of the answer', () => {
    expect(rank({}, setUpOn)).toMatchObject({ modelVersion, asOf: setUpOn })
  })
})

describe('the order', () => {
  it('puts what gives more first where the scores are alike, whatever the ids', () => {
    const [offer] = rows.candidates.filter(({ id }) => id === 'velesanas-zilupe')
    if (!offer) throw new Error('the starter has changed')
    const twin = (id: string, taught: readonly string[]) => ({ ...offer, id, specificationId: id, taught })
    const candidates = [twin('a', ['skill/known', 'skill/new']), twin('b', ['skill/new', 'skill/newer'])]
    const small = buildMatchIndex({ ...rows, candidates })
    const { results } = rankOpportunities(small, { skills: ['skill/known'] }, setUpOn)
    expect(results.map(({ id, scores }) => [id, scores.ability])).toEqual([
      ['b', 1],
      ['a', 1],
    ])
  })

  it('with all weights at zero is the same as with none given', () => {
    const zero = { interest: 0, ability: 0, need: 0 }
    expect(rank({ ...likesWelding, weights: zero })).toEqual(rank(likesWelding))
  })

  it('is the same however the weights are scaled, to the last digit', () => {
    const units = (from: number) => Int16Array.from({ length: 500 }, (_, i) => (i * from) % 10_001)
    const columns = { interest: units(7919), ability: units(104_729), need: units(1_299_709) }
    const order = orderBy(columns, { interest: 1, ability: 2, need: 3 })
    expect(orderBy(columns, { interest: 0.1, ability: 0.2, need: 0.3 })).toEqual(order)
    expect(orderBy(columns, { interest: 1 / 7, ability: 2 / 7, need: 3 / 7 })).toEqual(order)
  })
})

it('a batch gives the same ids in the same order as the full answer', () => {
  const full = rank(likesWelding).results.map(({ id }) => id)
  expect(rankIds(index, likesWelding, setUpOn)).toEqual(full)
  expect(full).toHaveLength(20)
})

describe('occupations that fit', () => {
  it('are those with like interests and skills already held, with the essential skills still missing', () => {
    const mechanic = rows.occupations.find(({ id }) => id === occupationNamed('vehicle technician'))
    const [lacking, ...held] = mechanic?.essential ?? []
    const [best] = fittingOccupations(index, { interests: practical, skills: held })
    expect(best?.id).toBe(mechanic?.id)
    expect(best?.missing.map(({ id }) => id)).toEqual([lacking])
  })

  it('are not guessed for somebody who told neither interests nor skills', () => {
    expect(fittingOccupations(index, { goal: { purpose: 'civic' } })).toEqual([])
  })
})

function rank(profile: MatchProfile, today = setUpOn) {
  return rankOpportunities(index, profile, today)
}

function find(ranking: { readonly results: readonly MatchResult[] }, id: string): MatchResult {
  const found = ranking.results.find((result) => result.id === id)
  if (!found) throw new Error(`${id} is not among the results`)
  return found
}

function item(evidence: readonly Evidence[], code: Evidence['code']): Evidence | undefined {
  return evidence.find((one) => one.code === code)
}

function occupationNamed(name: string): string {
  return readStarterTable('occupations.tsv').find(({ en }) => en === name)?.uri ?? name
}
