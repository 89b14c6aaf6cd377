import { constraintChecks } from './constraints.ts'
import { dayNumber } from './day-number.ts'
import { entryFindings } from './entry-findings.ts'
import type { EntryFinding } from './evidence.ts'
import { heldSkills } from './goal-skills.ts'
import { canBeJoined } from './joinable.ts'
import type { MatchIndex } from './match-index.ts'
import type { MatchProfile } from './match-profile.ts'
import { listAt } from './numbered.ts'
import { missingEssentials } from './occupation-fit.ts'
import type { PathOption } from './path-search.ts'
import { cheapestPath } from './path-search.ts'
import { fromUnits, splitWhole } from './score-units.ts'

export interface PathStep {
  readonly opportunity: string
  readonly hours: number | null
  /** Skills of the occupation's gap that this step is the first to close. */
  readonly closes: readonly string[]
  /** What these are of the whole gap, by rarity, 0–1. */
  readonly share: number
  /** Skills it gives that a later step asks for. */
  readonly prepares: readonly string[]
  /** Education or languages the person lacks for it. */
  readonly entry: readonly EntryFinding[]
}

export interface LearningPath {
  readonly occupation: string
  readonly steps: readonly PathStep[]
  /** The hours that are known, summed; `unknownHours` steps do not say theirs. */
  readonly hours: number
  readonly unknownHours: number
  /** Essential skills nobody teaches now. */
  readonly untaught: readonly string[]
  /** Essential skills taught only behind prerequisites that nobody teaches. */
  readonly outOfReach: readonly string[]
  /** False when fewer hours might be possible. */
  readonly exact: boolean
}

/** More than the hours of any path: a step of unknown hours, or without the entry it asks for, comes last. */
const lastResort = 1_000_000

/**
 * The fewest hours of learning that close the essential gap to an occupation, among what can still be joined,
 * has seats and violates no hard constraint. Whether the days of two steps overlap is not looked at.
 */
export function learningPath(
  index: MatchIndex,
  profile: MatchProfile,
  occupationId: string,
  today: string,
): LearningPath | undefined {
  const occupation = index.occupations.numberOf.get(occupationId)
  if (occupation === undefined) return undefined
  const held = heldSkills(index, profile)
  const missing = missingEssentials(index, occupation, held)
  const gap = missing.flatMap(({ id }) => index.skills.numberOf.get(id) ?? [])
  const shares = splitWhole(missing.map(({ weight }) => weight))
  const courses = usefulCourses(index, coursesOpen(index, profile, held, today), gap)
  const reachable = reachableSkills(courses)
  const target = gap.filter((skill) => reachable.has(skill))
  const taught = new Set(courses.flatMap((course) => course.teaches))
  const open = courses.filter(({ requires }) => requires.every((skill) => reachable.has(skill)))
  const { options, exact } = search(open, reachable, target)
  const taken = options.flatMap((option) => open[option] ?? [])
  const named = (skills: readonly number[]) => skills.flatMap((skill) => index.skills.names[skill] ?? [])
  return {
    occupation: occupationId,
    steps: stepsOf(inOrder(taken, target)).map(({ course, fresh, prepares }) => ({
      opportunity: index.opportunities.ids[course.opportunity] ?? '',
      hours: course.hours,
      closes: named(fresh.filter((skill) => gap.includes(skill))),
      share: fromUnits(fresh.reduce((sum, skill) => sum + (shares[gap.indexOf(skill)] ?? 0), 0)),
      prepares: named(prepares),
      entry: course.entry,
    })),
    hours: taken.reduce((sum, { hours }) => sum + (hours ?? 0), 0),
    unknownHours: taken.filter(({ hours }) => hours === null).length,
    untaught: named(gap.filter((skill) => !taught.has(skill))),
    outOfReach: named(gap.filter((skill) => taught.has(skill) && !reachable.has(skill))),
    exact,
  }
}

/** An opportunity with the skills that would be new, as numbers, ascending. */
interface Course {
  readonly opportunity: number
  readonly hours: number | null
  readonly requires: readonly number[]
  readonly teaches: readonly number[]
  readonly entry: readonly EntryFinding[]
}

function coursesOpen(index: MatchIndex, profile: MatchProfile, held: Uint8Array, today: string): Course[] {
  const { opportunities, specifications } = index
  const hard = constraintChecks(index, profile).filter((check) => check.hard)
  const day = dayNumber(today)
  const unheld = (skills: Int32Array) => [...skills].filter((skill) => held[skill] !== 1)
  const courses: Course[] = []
  for (const opportunity of opportunities.ids.keys()) {
    if (!canBeJoined(opportunities, opportunity, day) || opportunities.seatsFree[opportunity] === 0) continue
    if (hard.some((check) => check.state(opportunity) === 'violated')) continue
    const specification = opportunities.specification[opportunity] ?? 0
    const hours = opportunities.hours[opportunity] ?? Number.NaN
    courses.push({
      opportunity,
      hours: Number.isNaN(hours) ? null : hours,
      requires: unheld(listAt(specifications.required, specification)),
      teaches: unheld(listAt(specifications.taught, specification)),
      entry: entryFindings(index, profile, held, specification).violated.filter(
        ({ code }) => code !== 'entry.prerequisites-lacking',
      ),
    })
  }
  return courses
}

/** Only what closes the gap, or teaches what such a course asks for, and so on; nothing twice. */
function usefulCourses(index: MatchIndex, courses: readonly Course[], gap: readonly number[]): Course[] {
  const wanted = new Set(gap)
  let useful: Course[] = []
  for (let before = -1; before < wanted.size;) {
    before = wanted.size
    useful = courses.filter(({ teaches }) => teaches.some((skill) => wanted.has(skill)))
    for (const { requires } of useful) for (const skill of requires) wanted.add(skill)
  }
  const cheapest = new Map<string, Course>()
  for (const course of useful) {
    const teaches = course.teaches.filter((skill) => wanted.has(skill))
    const key = `${teaches.join(' ')}|${course.requires.join(' ')}`
    const known = cheapest.get(key)
    if (!known || costOf(course) < costOf(known)) cheapest.set(key, { ...course, teaches })
  }
  return [...cheapest.values()]
}

function reachableSkills(courses: readonly Course[]): Set<number> {
  const reachable = new Set<number>()
  for (let before = -1; before < reachable.size;) {
    before = reachable.size
    for (const { requires, teaches } of courses) {
      if (requires.every((skill) => reachable.has(skill))) for (const skill of teaches) reachable.add(skill)
    }
  }
  return reachable
}

function search(courses: readonly Course[], reachable: ReadonlySet<number>, target: readonly number[]) {
  const bits = new Map([...reachable].sort((a, b) => a - b).map((skill, i) => [skill, 1n << BigInt(i)]))
  const setOf = (skills: readonly number[]) =>
    skills.reduce((set, skill) => set | (bits.get(skill) ?? 0n), 0n)
  const options = courses.map(({ requires, teaches, ...course }): PathOption => ({
    requires: setOf(requires),
    teaches: setOf(teaches),
    cost: costOf(course),
  }))
  return cheapestPath(options, setOf(target))
}

function costOf({ hours, entry }: Pick<Course, 'hours' | 'entry'>): number {
  return (hours ?? lastResort) + (entry.length > 0 ? lastResort : 0)
}

/** Prerequisites first; among what is possible at a time, what closes most of the gap in an hour. */
function inOrder(taken: readonly Course[], target: readonly number[]): Course[] {
  const left = [...taken]
  const ordered: Course[] = []
  const has = new Set<number>()
  const value = (course: Course) =>
    course.teaches.filter((skill) => target.includes(skill) && !has.has(skill)).length / (costOf(course) + 1)
  while (left.length > 0) {
    left.sort((a, b) => value(b) - value(a) || costOf(a) - costOf(b) || a.opportunity - b.opportunity)
    const next = left.findIndex(({ requires }) => requires.every((skill) => has.has(skill)))
    const [course] = left.splice(Math.max(0, next), 1)
    if (!course) break
    ordered.push(course)
    for (const skill of course.teaches) has.add(skill)
  }
  return ordered
}

function stepsOf(courses: readonly Course[]) {
  const has = new Set<number>()
  return courses.map((course, i) => {
    const fresh = course.teaches.filter((skill) => !has.has(skill))
    for (const skill of fresh) has.add(skill)
    const later = new Set(courses.slice(i + 1).flatMap(({ requires }) => requires))
    return { course, fresh, prepares: fresh.filter((skill) => later.has(skill)) }
  })
}
