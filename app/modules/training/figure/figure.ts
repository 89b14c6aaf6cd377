import { addDays, type Day } from '../../../shared/time/day.ts'

/** A decision about evidence. */
export interface Assessment {
  readonly id: string
  readonly verdict: 'accepted' | 'refused'
  /** The day in Riga on which it was decided, and the moment, which orders decisions of one day. */
  readonly day: Day
  readonly at: Date
  readonly validUntil: Day | null
  /** Undefined: a completed cohort. */
  readonly assessedBy: string | undefined
}

/** One piece of evidence with the decisions about it, in any order. */
export interface HeldEvidence {
  readonly holder: string
  readonly unit: string
  readonly assessments: readonly Assessment[]
}

/** A published version with its units. */
export interface PublishedStandard {
  readonly publishedOn: Day
  readonly units: readonly string[]
}

/** The decision that counts on a day: the last one made by then. */
export function assessmentOn(assessments: readonly Assessment[], day: Day): Assessment | undefined {
  return assessments
    .filter((assessment) => assessment.day <= day)
    .toSorted((one, other) => other.at.getTime() - one.at.getTime() || (one.id < other.id ? 1 : -1))[0]
}

/** What each holder can show on a day. Nobody’s own word about themselves counts. */
export function heldUnits(evidence: readonly HeldEvidence[], day: Day): Map<string, Set<string>> {
  const held = new Map<string, Set<string>>()
  for (const { holder, unit, assessments } of evidence) {
    const others = assessments.filter(({ assessedBy }) => assessedBy !== holder)
    const last = assessmentOn(others, day)
    if (last?.verdict !== 'accepted' || last.validUntil === null || last.validUntil < day) continue
    const units = held.get(holder) ?? new Set<string>()
    held.set(holder, units.add(unit))
  }
  return held
}

/**
 * Who is trained on a day: whoever holds every unit of one version that was published by then. The function
 * `trained_holders` of the database is the same rule, and tested to agree.
 */
export function trainedOn(
  standards: readonly PublishedStandard[],
  evidence: readonly HeldEvidence[],
  day: Day,
): string[] {
  const published = standards.filter(({ publishedOn, units }) => publishedOn <= day && units.length > 0)
  return [...heldUnits(evidence, day)]
    .filter(([, held]) => published.some(({ units }) => units.every((unit) => held.has(unit))))
    .map(([holder]) => holder)
    .toSorted()
}

/** Today, and before it the last day of each month. */
export function lastDaysOfMonths(today: Day, count: number): Day[] {
  const days = [today]
  while (days.length < count) {
    const earliest = days.at(-1) ?? today
    days.push(addDays(`${earliest.slice(0, 8)}01`, -1))
  }
  return days
}
