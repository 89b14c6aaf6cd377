import { fieldCodeOf, skillIdOf } from '../elm/code-lists.ts'
import { weeksOf } from '../loq-read/duration.ts'
import { dayOf } from '../loq-read/loq-values.ts'
import type { WarningList } from '../loq-read/offer-draft.ts'
import type { OfferRecord } from '../offer/offer-record.ts'
import type { Schedule } from '../opportunity/opportunity-words.ts'
import { hoursIn, languagesIn, modeIn, plainText, priceIn, textsIn } from './read-course-values.ts'
import { idOf, isNode, type CourseNode, type CourseNodes } from './read-json-ld-nodes.ts'

export interface CourseRun {
  readonly course: CourseNode
  /** The course itself, where the page names no run. */
  readonly run: CourseNode
  readonly pageLanguage: string
  /** Makes an address of the page whole; undefined for what is none. */
  readonly whole: (address: unknown) => string | undefined
}

/** A run of a course in the words of our records. */
export function recordOfCourse(
  nodes: CourseNodes,
  stated: CourseRun,
  list: WarningList,
): Partial<OfferRecord> {
  const { course, run, pageLanguage, whole } = stated
  const texts = (property: string) => ({
    ...textsIn(nodes.values(course, property), pageLanguage),
    ...(run === course ? {} : textsIn(nodes.values(run, property), pageLanguage)),
  })
  const ownLanguages = nodes.values(run, 'inLanguage')
  const prerequisites = textsIn(nodes.values(course, 'coursePrerequisites'), pageLanguage)
  return {
    // The course names what is learned; runs are often called "Spring 2027".
    title: { ...texts('name'), ...textsIn(nodes.values(course, 'name'), pageLanguage) },
    summary: texts('description'),
    ...outcomesIn(nodes, stated),
    isced_f: fieldIn(nodes, course),
    eqf: levelIn(nodes, course),
    entry: {
      education: null,
      language_level: {},
      note: Object.keys(prerequisites).length === 0 ? null : prerequisites,
    },
    languages: languagesIn(ownLanguages.length > 0 ? ownLanguages : nodes.values(course, 'inLanguage'), list),
    mode: modeIn(nodes, run, course),
    schedule: scheduleIn(nodes, run),
    hours: hoursIn(nodes, run, course, list),
    ...calendarIn(nodes, stated, list),
    price_eur: priceIn(nodes, run, course, list),
    seats: seatsIn(run),
    homepage: whole(run['url']) ?? whole(course['url']) ?? null,
  }
}

/** Names that may be the place's, best first. */
export function placeNamesIn(nodes: CourseNodes, { run, course }: CourseRun): string[] {
  const own = nodes.values(run, 'location')
  const locations = own.length > 0 ? own : nodes.values(course, 'location')
  const names = locations.flatMap((location) => {
    if (!isNode(location)) return plainText(location).split(/[,;]/)
    const addresses = nodes
      .values(location, 'address')
      .flatMap((address) =>
        isNode(address)
          ? [address['addressLocality'], address['streetAddress'], address['addressRegion']].map(plainText)
          : plainText(address).split(/[,;]/),
      )
    return [
      ...addresses,
      plainText(location['addressLocality']),
      ...plainText(location['name']).split(/[,;]/),
    ]
  })
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))]
}

function outcomesIn(
  nodes: CourseNodes,
  { course, pageLanguage }: CourseRun,
): Pick<OfferRecord, 'outcomes' | 'skills'> {
  const skills = new Set<string>()
  const outcomes: Record<string, string>[] = []
  for (const value of [...nodes.values(course, 'teaches'), ...nodes.values(course, 'about')]) {
    const addresses = isNode(value)
      ? [value['url'], idOf(value), value['termCode'], value['sameAs']]
      : [value]
    const skill = addresses.map((address) => skillIdOf(String(address ?? ''))).find((id) => id !== undefined)
    if (skill !== undefined) skills.add(skill)
    else if (nodes.values(course, 'teaches').includes(value)) outcomes.push(textsIn([value], pageLanguage))
  }
  return { outcomes: outcomes.filter((texts) => Object.keys(texts).length > 0), skills: [...skills] }
}

function fieldIn(nodes: CourseNodes, course: CourseNode): string | null {
  const addresses = [
    ...nodes.values(course, 'about'),
    ...nodes.values(course, 'educationalAlignment'),
  ].flatMap((value) => (isNode(value) ? [value['url'], idOf(value), value['targetUrl']] : [value]))
  const codes = addresses.flatMap((address) => fieldCodeOf(String(address ?? '')) ?? [])
  return codes.find((code) => code.length === 4) ?? null
}

/** Of all the levels that pages state, only those that say which framework they mean. */
function levelIn(nodes: CourseNodes, course: CourseNode): number | null {
  const stated = nodes
    .values(course, 'educationalLevel')
    .map((level) => plainText(isNode(level) ? level['name'] : level))
  const levels = stated.flatMap((text) => /\b(?:EQF|EKI|EKS|EQR)\D{0,12}([1-8])\b/.exec(text)?.[1] ?? [])
  return levels[0] === undefined ? null : Number(levels[0])
}

function calendarIn(
  nodes: CourseNodes,
  { course, run }: CourseRun,
  list: WarningList,
): Pick<OfferRecord, 'starts_on' | 'apply_by' | 'weeks'> {
  const [schedule] = nodes.nodes(run, 'courseSchedule')
  const said = (property: string) => plainText(run[property] ?? schedule?.[property]) || undefined
  const start = said('startDate')
  const offers = [...nodes.nodes(run, 'offers'), ...nodes.nodes(course, 'offers')]
  const deadline = offers
    .map((offer) => plainText(offer['validThrough'] ?? offer['availabilityEnds']))
    .find(Boolean)
  const starts_on = dayOf(start, 'startDate', list)
  const days = Date.parse(said('endDate') ?? '') - Date.parse(start ?? '')
  const isWeekly = /^(weekly|P1W)$/i.test(plainText(schedule?.['repeatFrequency']))
  const repeated = Number(schedule?.['repeatCount'])
  return {
    starts_on,
    apply_by: dayOf(deadline, 'validThrough', list),
    weeks:
      days > 0
        ? Math.ceil(days / (7 * 24 * 60 * 60 * 1000))
        : isWeekly && repeated >= 1
          ? repeated
          : (weeksOf(plainText(run['duration'])) ?? null),
  }
}

/** Only what the schedule says for certain: weekend days alone, or a beginning in the evening. */
function scheduleIn(nodes: CourseNodes, run: CourseNode): Schedule | null {
  const [schedule] = nodes.nodes(run, 'courseSchedule')
  if (
    nodes
      .values(run, 'courseMode')
      .map(plainText)
      .some((mode) => /^full-?time$/i.test(mode))
  )
    return 'full-time'
  if (schedule === undefined) return null
  const days = nodes.values(schedule, 'byDay').map(plainText)
  if (days.length > 0 && days.every((day) => /(Saturday|Sunday|^SA|^SU)$/i.test(day))) return 'weekend'
  const hour = Number(/^T?(\d\d):/.exec(plainText(schedule['startTime']))?.[1] ?? NaN)
  if (Number.isNaN(hour)) return null
  return hour >= 17 ? 'evening' : 'daytime'
}

function seatsIn(run: CourseNode): OfferRecord['seats'] {
  const [max, free] = [run['maximumAttendeeCapacity'], run['remainingAttendeeCapacity']].map((seats) =>
    Number.isInteger(seats) ? Number(seats) : null,
  )
  return max === null && free === null ? null : { min: null, max: max ?? null, free: free ?? null }
}
