import type { FieldRefusal, FormReader, FormValues } from '../../../shared/forms/form-reader.ts'
import { clockInRiga, momentByClock } from '../../../shared/time/clock-in-riga.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { applicantGroups, type ApplicantGroup } from './applicant-group.ts'
import { allocationRules, type IntakePlan, type PlanRefusal, type Reservation } from './intake.ts'

/** Full hours, and the last minute of a day. */
export const clockTimes = [
  ...Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`),
  '23:59',
]

/** How many criteria can be put in order, and how many groups can have seats kept for them. */
export const ordered = [1, 2, 3] as const

const mostSeats = 10_000
const longestAnswer = 720

/** The plan in the fields of a form; what is wrong with single fields is in the form's refusals. */
export function readPlan(form: FormReader): {
  readonly plan?: IntakePlan
  readonly refusals: readonly FieldRefusal[]
} {
  const missing: FieldRefusal[] = []
  const required = <Value>(field: string, value: Value | undefined) => {
    const isRefused = form.refusals.some((refusal) => refusal.field === field)
    if (value === undefined && !isRefused) missing.push({ field, code: 'missing' })
    return value
  }
  const whole = (field: string, smallest: number, largest: number) => {
    const value = form.number(field, smallest, largest)
    if (value === undefined || Number.isInteger(value)) return value
    missing.push({ field, code: 'not-a-number' })
    return undefined
  }
  const rule = required('rule', form.choice('rule', allocationRules))
  const moment = (field: 'opens' | 'closes') => {
    const day = required(field, form.day(field))
    const time = required(`${field}-time`, form.choice(`${field}-time`, clockTimes))
    if (day === undefined || time === undefined) return undefined
    const found = momentByClock(day, time)
    // The hour that the clock leaves out in spring.
    if (found === undefined) missing.push({ field: `${field}-time`, code: 'unknown-choice' })
    return found
  }
  const [opensAt, closesAt] = [moment('opens'), moment('closes')]
  const seatsMax = required('seats', whole('seats', 1, mostSeats))
  const seatsMin = whole('seats-min', 1, mostSeats) ?? null
  const answerHours = required('answer', whole('answer', 1, longestAnswer))
  const groups = form.choices('groups', applicantGroups)
  const criteria = ordered.flatMap((place) => form.choice(`criterion-${place}`, applicantGroups) ?? [])
  const reserved = ordered.flatMap((place): Reservation[] => {
    const group = form.choice(`kept-group-${place}`, applicantGroups)
    const seats = whole(`kept-${place}`, 1, mostSeats)
    if (group !== undefined) required(`kept-${place}`, seats)
    else if (seats !== undefined) missing.push({ field: `kept-group-${place}`, code: 'missing' })
    return group === undefined || seats === undefined ? [] : [{ group, seats }]
  })
  const refusals = [...form.refusals, ...missing]
  if (
    refusals.length > 0 ||
    rule === undefined ||
    opensAt === undefined ||
    closesAt === undefined ||
    seatsMax === undefined ||
    answerHours === undefined
  ) {
    return { refusals }
  }
  const unique = [...new Set(criteria)]
  const plan = {
    rule,
    groups,
    opensAt,
    closesAt,
    seatsMin,
    seatsMax,
    reserved: joined(reserved),
    answerHours,
    criteria: unique,
  }
  return { plan, refusals }
}

/** The same group named twice has the seats of both. */
function joined(reserved: readonly Reservation[]): Reservation[] {
  const seatsOf = new Map<ApplicantGroup, number>()
  for (const { group, seats } of reserved) seatsOf.set(group, (seatsOf.get(group) ?? 0) + seats)
  return [...seatsOf].map(([group, seats]) => ({ group, seats }))
}

/** The fields that hold a plan. */
export function planValues(plan: IntakePlan): FormValues {
  return {
    rule: [plan.rule],
    opens: [dayInRiga(plan.opensAt)],
    'opens-time': [clockInRiga(plan.opensAt)],
    closes: [dayInRiga(plan.closesAt)],
    'closes-time': [clockInRiga(plan.closesAt)],
    seats: [String(plan.seatsMax)],
    'seats-min': plan.seatsMin === null ? [] : [String(plan.seatsMin)],
    answer: [String(plan.answerHours)],
    groups: plan.groups,
    ...Object.fromEntries(plan.criteria.map((group, index) => [`criterion-${index + 1}`, [group]])),
    ...Object.fromEntries(
      plan.reserved.flatMap(({ group, seats }, index) => [
        [`kept-group-${index + 1}`, [group]],
        [`kept-${index + 1}`, [String(seats)]],
      ]),
    ),
  }
}

/** The field at which each thing wrong with a plan is mended. */
export const fieldOfRefusal = {
  'closes-before-opens': 'closes',
  'already-closed': 'closes',
  'draw-needs-notice': 'opens',
  'closes-after-start': 'closes',
  overlaps: 'opens',
  'min-above-max': 'seats-min',
  'reserved-above-max': 'kept-1',
  'reserved-for-excluded': 'kept-group-1',
  'criteria-without-draw': 'criterion-1',
} as const satisfies Record<PlanRefusal, string>
