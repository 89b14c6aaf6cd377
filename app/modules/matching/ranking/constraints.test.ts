import { describe, expect, it } from 'vitest'
import { buildMatchIndex } from './match-index.ts'
import type { Constraints, MatchProfile } from './match-profile.ts'
import type { CandidateRow } from './match-rows.ts'
import { rankOpportunities } from './rank.ts'

const plain: CandidateRow = {
  id: 'course0001',
  specificationId: 'spec',
  taught: ['skill/a'],
  required: [],
  fieldCode: null,
  purposes: [],
  entryEducation: 'none',
  entryLanguages: {},
  languages: ['lv'],
  mode: 'in-person',
  schedule: 'evening',
  hours: 10,
  weeks: 2,
  priceEur: 100,
  municipalityId: 'LV-REZ',
  lat: 56.51028,
  lon: 27.34,
  startsOn: '2027-01-10',
  applyBy: null,
  accessibility: ['childcare'],
  targetGroups: [],
  seatsFree: 3,
}
const daugavpils = { lat: 55.88333, lon: 26.53333 }

/** What is found against one opportunity: `!` for violated, `?` for unknown. */
function findings(row: Partial<CandidateRow>, constraints: Constraints, profile: MatchProfile = {}) {
  const index = buildMatchIndex({ candidates: [{ ...plain, ...row }], occupations: [], needs: [] })
  const { results } = rankOpportunities(index, { ...profile, constraints }, '2026-11-24')
  const found = results[0]?.constraints
  return [
    ...(found?.violated ?? []).map(({ code }) => `! ${code}`),
    ...(found?.unknown ?? []).map(({ code }) => `? ${code}`),
  ]
}

describe('constraints a person sets', () => {
  it('are silent where they are met', () => {
    const all: Constraints = {
      languages: ['ru', 'lv'],
      schedule: ['evening'],
      mode: ['in-person'],
      maxPriceEur: 100,
      maxKm: 100,
      startBefore: '2027-01-11',
      accessibility: ['childcare'],
    }
    expect(findings({}, all, { place: daugavpils })).toEqual([])
  })

  it('are listed where they are violated, and the opportunity stays', () => {
    const all: Constraints = {
      languages: ['ru'],
      schedule: ['weekend'],
      mode: ['online'],
      maxPriceEur: 99,
      maxKm: 80,
      startBefore: '2027-01-10',
      accessibility: ['step-free'],
    }
    expect(findings({}, all, { place: daugavpils })).toEqual([
      '! languages.other',
      '! schedule.other',
      '! mode.other',
      '! maxPriceEur.above',
      '! maxKm.above',
      '! startBefore.later',
      '! accessibility.missing',
    ])
  })

  it('are listed as unknown where the opportunity does not say', () => {
    const silent = {
      languages: [],
      schedule: null,
      mode: null,
      priceEur: null,
      lat: null,
      lon: null,
      startsOn: null,
      accessibility: null,
    }
    const all: Constraints = {
      languages: ['ru'],
      schedule: ['weekend'],
      mode: ['online'],
      maxPriceEur: 0,
      maxKm: 1,
      startBefore: '2027-01-01',
      accessibility: ['step-free'],
      hard: ['languages', 'schedule', 'mode', 'maxPriceEur', 'maxKm', 'startBefore', 'accessibility'],
    }
    expect(findings(silent, all, { place: daugavpils })).toEqual([
      '? languages.unknown',
      '? schedule.unknown',
      '? mode.unknown',
      '? maxPriceEur.unknown',
      '? maxKm.unknown',
      '? startBefore.unknown',
      '? accessibility.unknown',
    ])
  })

  it('take a place online for no distance and for free of steps, but not for child care', () => {
    const wanted: Constraints = { maxKm: 1, accessibility: ['step-free', 'childcare'] }
    const online = { mode: 'online', lat: null, lon: null, accessibility: [] } as const
    expect(findings(online, wanted, { place: daugavpils })).toEqual(['! accessibility.missing'])
    expect(findings(online, { maxKm: 1, accessibility: ['step-free'] })).toEqual([])
  })

  it('cannot judge a distance from nowhere', () => {
    expect(findings({}, { maxKm: 1 })).toEqual(['? maxKm.no-place'])
  })

  it('take self-paced learning without a day as starting in time', () => {
    const wanted = { startBefore: '2026-11-25' }
    expect(findings({ schedule: 'self-paced', startsOn: null }, wanted)).toEqual([])
    expect(findings({ startsOn: null }, wanted)).toEqual(['? startBefore.unknown'])
  })
})

describe('distance', () => {
  it('is the straight line: Daugavpils to Rēzekne is 86 km', () => {
    const index = buildMatchIndex({ candidates: [plain], occupations: [], needs: [] })
    const far: MatchProfile = { place: daugavpils, constraints: { maxKm: 1 } }
    const [result] = rankOpportunities(index, far, '2026-11-24').results
    expect(result?.constraints.violated).toEqual([{ key: 'maxKm', code: 'maxKm.above', km: 85.7, maxKm: 1 }])
  })
})

describe('entry and seats', () => {
  it('are judged always and never hard', () => {
    const asking = {
      required: ['skill/b'],
      entryEducation: 'higher',
      entryLanguages: { lv: 'B2' },
      seatsFree: 0,
    } as const
    const person: MatchProfile = { skills: [], education: 'secondary', languages: { lv: 'B1' } }
    expect(findings(asking, {}, person)).toEqual([
      '! entry.prerequisites-lacking',
      '! entry.education-below',
      '! entry.language-below',
      '! seats.full',
    ])
    expect(findings({ ...asking, seatsFree: null }, {})).toEqual([
      '? entry.prerequisites-unstated',
      '? entry.education-unstated',
      '? entry.language-unstated',
      '? seats.unknown',
    ])
  })

  it('leave it open whether vocational education stands for secondary, and the other way round', () => {
    expect(findings({ entryEducation: 'secondary' }, {}, { education: 'vocational' })).toEqual([
      '? entry.education-unclear',
    ])
    expect(findings({ entryEducation: 'vocational' }, {}, { education: 'higher' })).toEqual([
      '? entry.education-unclear',
    ])
    expect(findings({ entryEducation: 'secondary' }, {}, { education: 'higher' })).toEqual([])
    expect(findings({ entryEducation: null }, {}, { education: 'higher' })).toEqual([
      '? entry.education-unknown',
    ])
  })
})

describe('hard constraints', () => {
  const candidates = [
    { ...plain, id: 'dear', specificationId: 'a', priceEur: 300 },
    { ...plain, id: 'dear-and-online', specificationId: 'b', priceEur: 300, mode: 'online' },
    { ...plain, id: 'fits', specificationId: 'c' },
  ] as const
  const index = buildMatchIndex({ candidates, occupations: [], needs: [] })

  it('move what violates them to the near misses, fewest violations first', () => {
    const person: MatchProfile = {
      constraints: { maxPriceEur: 200, mode: ['in-person'], hard: ['maxPriceEur', 'mode'] },
    }
    const { results, nearMisses, total } = rankOpportunities(index, person, '2026-11-24')
    expect(results.map(({ id }) => id)).toEqual(['fits'])
    expect(nearMisses.map(({ id }) => id)).toEqual(['dear', 'dear-and-online'])
    expect(total).toBe(1)
  })

  it('without a value ask for nothing', () => {
    const person: MatchProfile = { constraints: { hard: ['maxPriceEur', 'maxKm'] } }
    expect(rankOpportunities(index, person, '2026-11-24').results).toHaveLength(3)
  })
})
