import { dayNumber, dayText, noDay } from './day-number.ts'
import { distanceKm } from './distance.ts'
import type { Finding } from './evidence.ts'
import type { MatchIndex } from './match-index.ts'
import type { ConstraintKey, Constraints, MatchProfile, Place } from './match-profile.ts'
import type { OpportunityTable } from './opportunity-table.ts'

export type State = 'met' | 'violated' | 'unknown'

/** One constraint the person set, judged by number of opportunity. */
export interface Check {
  readonly key: ConstraintKey
  readonly hard: boolean
  state(opportunity: number): State
  /** The finding for an opportunity that does not meet it. */
  finding(opportunity: number, state: State): Finding
}

/** Checks for the constraints that were set, in the order of `constraintKeys`. */
export function constraintChecks(index: MatchIndex, profile: MatchProfile): Check[] {
  const { constraints = {}, place } = profile
  const table = index.opportunities
  const hard = new Set(constraints.hard)
  return [
    languagesCheck(table, constraints),
    scheduleCheck(table, constraints),
    modeCheck(table, constraints),
    priceCheck(table, constraints),
    distanceCheck(table, constraints, place),
    startCheck(table, constraints),
    accessibilityCheck(table, constraints),
  ]
    .filter((check) => check !== undefined)
    .map((check) => ({ ...check, hard: hard.has(check.key) }))
}

type Judgement = Omit<Check, 'hard'>

function languagesCheck(table: OpportunityTable, { languages }: Constraints): Judgement | undefined {
  if (!languages || languages.length === 0) return undefined
  const states = table.languageSets.map((set): State => {
    if (set.length === 0) return 'unknown'
    return set.some((language) => languages.includes(language)) ? 'met' : 'violated'
  })
  return {
    key: 'languages',
    state: (opportunity) => states[table.languageSet[opportunity] ?? -1] ?? 'unknown',
    finding: (opportunity, state) => ({
      key: 'languages',
      code: state === 'violated' ? 'languages.other' : 'languages.unknown',
      languages: table.languageSets[table.languageSet[opportunity] ?? -1] ?? [],
    }),
  }
}

function scheduleCheck(table: OpportunityTable, { schedule: wanted }: Constraints): Judgement | undefined {
  if (!wanted || wanted.length === 0) return undefined
  const states = table.forms.map(({ schedule }) => stateOf(schedule, wanted))
  return {
    key: 'schedule',
    state: (opportunity) => states[table.form[opportunity] ?? -1] ?? 'unknown',
    finding(opportunity) {
      const schedule = table.forms[table.form[opportunity] ?? -1]?.schedule
      if (!schedule) return { key: 'schedule', code: 'schedule.unknown' }
      return { key: 'schedule', code: 'schedule.other', schedule }
    },
  }
}

function modeCheck(table: OpportunityTable, { mode: wanted }: Constraints): Judgement | undefined {
  if (!wanted || wanted.length === 0) return undefined
  const states = table.forms.map(({ mode }) => stateOf(mode, wanted))
  return {
    key: 'mode',
    state: (opportunity) => states[table.form[opportunity] ?? -1] ?? 'unknown',
    finding(opportunity) {
      const mode = table.forms[table.form[opportunity] ?? -1]?.mode
      return mode ? { key: 'mode', code: 'mode.other', mode } : { key: 'mode', code: 'mode.unknown' }
    },
  }
}

function stateOf<T>(value: T | null, wanted: readonly T[]): State {
  if (value === null) return 'unknown'
  return wanted.includes(value) ? 'met' : 'violated'
}

function priceCheck({ priceEur }: OpportunityTable, { maxPriceEur }: Constraints): Judgement | undefined {
  if (maxPriceEur === undefined) return undefined
  const priceOf = (opportunity: number) => priceEur[opportunity] ?? Number.NaN
  return {
    key: 'maxPriceEur',
    state: (opportunity) => withinMost(priceOf(opportunity), maxPriceEur),
    finding: (opportunity, state) =>
      state === 'violated'
        ? { key: 'maxPriceEur', code: 'maxPriceEur.above', priceEur: priceOf(opportunity), maxPriceEur }
        : { key: 'maxPriceEur', code: 'maxPriceEur.unknown' },
  }
}

function distanceCheck(
  table: OpportunityTable,
  { maxKm }: Constraints,
  place: Place | undefined,
): Judgement | undefined {
  if (maxKm === undefined) return undefined
  const toPlaces = table.places.map((to) => (place ? distanceKm(place, to) : Number.NaN))
  const kmTo = (opportunity: number) =>
    table.forms[table.form[opportunity] ?? -1]?.mode === 'online'
      ? 0
      : (toPlaces[table.place[opportunity] ?? -1] ?? Number.NaN)
  return {
    key: 'maxKm',
    state: (opportunity) => withinMost(kmTo(opportunity), maxKm),
    finding: (opportunity, state) =>
      state === 'violated'
        ? { key: 'maxKm', code: 'maxKm.above', km: Math.round(kmTo(opportunity) * 10) / 10, maxKm }
        : { key: 'maxKm', code: place ? 'maxKm.unknown' : 'maxKm.no-place' },
  }
}

function withinMost(value: number, most: number): State {
  if (Number.isNaN(value)) return 'unknown'
  return value > most ? 'violated' : 'met'
}

function startCheck(table: OpportunityTable, { startBefore }: Constraints): Judgement | undefined {
  const limit = dayNumber(startBefore)
  if (startBefore === undefined || limit === noDay) return undefined
  const selfPaced = (opportunity: number) =>
    table.forms[table.form[opportunity] ?? -1]?.schedule === 'self-paced'
  return {
    key: 'startBefore',
    state(opportunity) {
      const starts = table.startsOn[opportunity] ?? noDay
      // Without a day, self-paced learning starts whenever one wants; other learning might not.
      if (starts === noDay) return selfPaced(opportunity) ? 'met' : 'unknown'
      return starts < limit ? 'met' : 'violated'
    },
    finding(opportunity) {
      const startsOn = dayText(table.startsOn[opportunity] ?? noDay)
      if (startsOn === null) return { key: 'startBefore', code: 'startBefore.unknown' }
      return { key: 'startBefore', code: 'startBefore.later', startsOn, startBefore }
    },
  }
}

function accessibilityCheck(
  table: OpportunityTable,
  { accessibility: wanted }: Constraints,
): Judgement | undefined {
  if (!wanted || wanted.length === 0) return undefined
  const lacking = (opportunity: number) => {
    const offered = table.accessibilitySets[table.accessibilitySet[opportunity] ?? -1]
    const online = table.forms[table.form[opportunity] ?? -1]?.mode === 'online'
    // Nobody has to get up a step to learn at home.
    const missing = wanted.filter((need) => !offered?.includes(need) && !(online && need === 'step-free'))
    return { missing, stated: offered !== undefined && offered !== null }
  }
  return {
    key: 'accessibility',
    state(opportunity) {
      const { missing, stated } = lacking(opportunity)
      return missing.length === 0 ? 'met' : stated ? 'violated' : 'unknown'
    },
    finding: (opportunity, state) => ({
      key: 'accessibility',
      code: state === 'violated' ? 'accessibility.missing' : 'accessibility.unknown',
      needs: lacking(opportunity).missing,
    }),
  }
}
