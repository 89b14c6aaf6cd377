import type { Place } from '../../organisations/index.ts'
import { interestTypes, type InterestProfile, type InterestType } from '../../vocabulary/index.ts'
import type { Constraints, DigitalLevel, MatchProfile } from '../ranking/match-profile.ts'
import type { Answers, Circumstances } from './profile-answers.ts'

/** How many statements of each type the two forms ask. */
export const statementsPerType = { short: 5, long: 10 } as const

/** The answers as the ranking reads them. */
export function matchProfileOf(answers: Answers, places: readonly Place[]): MatchProfile {
  const { circumstances, aim } = answers
  const place = places.find((candidate) => candidate.id === circumstances?.place)
  const skills = claimedSkills(answers)
  return {
    interests: interestsOf(answers.statements ?? {}),
    skills: answers.experience === undefined ? undefined : skills,
    languages: answers.languages,
    education: answers.education,
    digital: digitalLevelOf(answers.digital),
    goal: aim === undefined || 'undecided' in aim ? undefined : aim,
    fields: answers.fields,
    place: place && { lat: place.latitude, lon: place.longitude, municipality: place.municipalityId },
    constraints: circumstances && constraintsOf(circumstances),
    weights: answers.weights,
  }
}

/** Every skill ticked anywhere, once. */
export function claimedSkills(answers: Answers): string[] {
  return [...new Set((answers.experience ?? []).flatMap((experience) => experience.skills))]
}

/**
 * Sums of ten answers a type, 10–50; the short form's sums of five are doubled.
 * Undefined until one of the two forms is answered in full.
 */
export function interestsOf(statements: Readonly<Record<string, number>>): InterestProfile | undefined {
  const sums = interestTypes.map((type) => [type, sumOf(statements, type)] as const)
  if (sums.some(([, sum]) => sum === undefined)) return undefined
  const of = (type: InterestType) => sums.find(([other]) => other === type)?.[1] ?? 0
  return { R: of('R'), I: of('I'), A: of('A'), S: of('S'), E: of('E'), C: of('C') }
}

/** Statement ids are the type's letter and a number; the first five of a type are the short form. */
function sumOf(statements: Readonly<Record<string, number>>, type: InterestType): number | undefined {
  const answers = Array.from(
    { length: statementsPerType.long },
    (_, index) => statements[statementId(type, index + 1)],
  )
  const all = answers.filter((answer) => answer !== undefined)
  if (all.length === statementsPerType.long) return total(all)
  const short = answers.slice(0, statementsPerType.short).filter((answer) => answer !== undefined)
  return short.length === statementsPerType.short ? 2 * total(short) : undefined
}

export function statementId(type: InterestType, number: number): string {
  return `${type}${String(number).padStart(2, '0')}`
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** Five answers of 0–2 points; the bounds split the ten points evenly. */
export function digitalLevelOf(answers: readonly number[] | undefined): DigitalLevel | undefined {
  if (answers === undefined) return undefined
  const points = total(answers)
  if (points <= 2) return 'none'
  if (points <= 5) return 'basic'
  return points <= 8 ? 'intermediate' : 'advanced'
}

function constraintsOf(circumstances: Circumstances): Constraints {
  const { place, care, accessibility = [], ...constraints } = circumstances
  const needed = care ? [...new Set([...accessibility, 'childcare'])] : accessibility
  return {
    ...constraints,
    // A distance means nothing without a place to count it from.
    maxKm: place === undefined ? undefined : constraints.maxKm,
    accessibility: needed.length === 0 ? undefined : needed,
  }
}
