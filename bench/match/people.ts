import { matchRequestSchema, type MatchRequest } from '../../app/modules/matching/result/match-request.ts'
import { readStarterTable } from '../../app/shared/starter-files.ts'
import { randomFrom } from '../random.ts'

const sumsOfTen = (next: () => number) => 10 + Math.floor(next() * 41)

/** What people tell about themselves: the same number always gives the same person. */
export function people(count: number): MatchRequest[] {
  const skillsOf = new Map<string, string[]>()
  for (const { occupation = '', skill = '' } of readStarterTable('occupation-skills.tsv')) {
    skillsOf.set(occupation, [...(skillsOf.get(occupation) ?? []), skill])
  }
  const occupations = [...skillsOf.keys()]
  const fields = readStarterTable('fields-of-education.tsv').flatMap((row) => row['code'] ?? [])
  const municipalities = readStarterTable('municipalities.tsv').flatMap((row) => row['id'] ?? [])
  return Array.from({ length: count }, (_, number) => {
    const random = randomFrom(1_000_000 + number)
    const had = random.someOf(occupations, 1 + random.below(3))
    const skills = had.flatMap((occupation) =>
      (skillsOf.get(occupation) ?? []).filter(() => random.chance(0.6)),
    )
    const sum = () => sumsOfTen(random.next)
    const goals = [
      { occupation: random.oneOf(occupations) },
      { field: random.oneOf(fields) },
      { purpose: 'civic' },
    ]
    return matchRequestSchema.parse({
      interests: { R: sum(), I: sum(), A: sum(), S: sum(), E: sum(), C: sum() },
      skills: [...new Set(skills)],
      languages: { lv: random.oneOf(['A2', 'B1', 'C1', 'C2']), ru: random.oneOf(['B1', 'C2']) },
      education: random.oneOf(['basic', 'vocational', 'secondary', 'higher']),
      digital: random.oneOf(['none', 'basic', 'intermediate', 'advanced']),
      ...(random.chance(0.8) ? { goal: random.oneOf(goals) } : {}),
      place: { municipality: random.oneOf(municipalities) },
      constraints: {
        languages: random.oneOf([['lv'], ['lv', 'ru'], ['ru']]),
        maxKm: random.oneOf([15, 30, 60]),
        maxPriceEur: random.oneOf([0, 50, 200]),
        ...(random.chance(0.3) ? { schedule: ['evening', 'weekend'] } : {}),
        hard: random.someOf(['languages', 'maxKm', 'maxPriceEur', 'schedule'], random.below(4)),
      },
      ...(random.chance(0.3)
        ? { weights: { interest: 1, ability: random.below(3), need: random.below(3) } }
        : {}),
    })
  })
}
