import {
  fieldCodeOf,
  kindCodes,
  languageCodes,
  modeCodes,
  scheduleCodes,
  settingCodes,
  targetGroupCodes,
} from '../elm/code-lists.ts'
import type { LoqDocument } from '../loq-check/loq-document.ts'
import type { OfferRecord } from '../offer/offer-record.ts'
import { opportunityWordMessages } from '../opportunity/opportunity-words-messages.ts'
import { modes, schedules, type Mode, type Schedule } from '../opportunity/opportunity-words.ts'
import { hoursOf, weeksOf } from './duration.ts'
import { dayOf, literalOf, nodeOf, nodesOf, textsOf, wordsOf } from './loq-values.ts'
import { levelOf, outcomesOf } from './loq-outcomes.ts'
import { priceOf } from './loq-price.ts'
import type { WarningList } from './offer-draft.ts'

/** What a LearningOpportunity and its specification say, in the words of our records; the rest is warned of. */
export function recordOfLoq(document: LoqDocument, offer: string, list: WarningList): Partial<OfferRecord> {
  const specification = nodeOf(document, offer, 'elm:learningAchievementSpecification') ?? offer
  const texts = (property: 'dc:title' | 'dc:description') => ({
    ...textsOf(document, specification, property),
    ...textsOf(document, offer, property),
  })
  return {
    kind: wordsOf(document, offer, 'dc:type', kindCodes, list)[0] ?? 'course',
    setting: settingOf(document, specification, list),
    title: texts('dc:title'),
    summary: texts('dc:description'),
    ...outcomesOf(document, specification),
    isced_f: fieldOf(document, specification, list),
    eqf: levelOf(document, specification, list),
    entry: { education: null, language_level: {}, note: entryOf(document, specification) },
    languages: wordsOf(document, specification, 'dc:language', languageCodes, list),
    mode: modeOf(document, offer, list) ?? modeOf(document, specification, list),
    schedule: scheduleOf(document, offer, list),
    hours: hoursOfLearning(document, offer, specification, list),
    ...calendarOf(document, offer, list),
    ...priceOf(document, offer, list),
    target_groups: wordsOf(document, specification, 'elm:targetGroup', targetGroupCodes, list),
    homepage: homepageOf(document, offer),
  }
}

function settingOf(document: LoqDocument, specification: string, list: WarningList): OfferRecord['setting'] {
  const [stated] = wordsOf(document, specification, 'elm:learningSetting', settingCodes, list)
  const isQualification = document.classesOf(specification).includes('elm:Qualification')
  return stated ?? (isQualification ? 'formal' : null)
}

function fieldOf(document: LoqDocument, specification: string, { warn }: WarningList): string | null {
  const uris = nodesOf(document, specification, 'elm:ISCEDFCode')
  const codes = uris.flatMap((uri) => fieldCodeOf(uri) ?? [])
  const narrow = codes.find((code) => code.length === 4)
  if (narrow === undefined && uris.length > 0)
    warn('elm:ISCEDFCode', 'field-left-out', { value: codes[0] ?? uris[0] })
  return narrow ?? null
}

function entryOf(document: LoqDocument, specification: string): Record<string, string> | null {
  const note = nodeOf(document, specification, 'elm:entryRequirement')
  const texts = note === undefined ? {} : textsOf(document, note, 'elm:noteLiteral')
  return Object.keys(texts).length === 0 ? null : texts
}

/** Both ways stated side by side are what we call blended. */
function modeOf(document: LoqDocument, subject: string, list: WarningList): Mode | null {
  const stated = wordsOf(document, subject, 'elm:mode', modeCodes, list)
  return stated.length > 1 ? 'blended' : (modes.find((mode) => mode === stated[0]) ?? null)
}

/** Evenings and weekends have no code, so our own export says them in words; those words are known again. */
function scheduleOf(document: LoqDocument, offer: string, list: WarningList): Schedule | null {
  const [stated] = wordsOf(document, offer, 'elm:learningSchedule', scheduleCodes, list)
  if (stated !== undefined) return stated
  const note = nodeOf(document, offer, 'elm:scheduleInformation')
  const said = Object.entries(note === undefined ? {} : textsOf(document, note, 'elm:noteLiteral'))
  const known = schedules.find((schedule) =>
    said.some(([language, text]) =>
      Object.entries(opportunityWordMessages.schedule[schedule]).some(
        ([ours, word]) => ours === language && word.toLowerCase() === text.toLowerCase(),
      ),
    ),
  )
  return known ?? null
}

function hoursOfLearning(
  document: LoqDocument,
  offer: string,
  specification: string,
  { warn }: WarningList,
): number | null {
  const activity = nodeOf(document, offer, 'elm:learningActivitySpecification')
  const volume =
    literalOf(document, specification, 'elm:volumeOfLearning') ??
    (activity && literalOf(document, activity, 'elm:volumeOfLearning'))
  const contact = activity && literalOf(document, activity, 'elm:contactHour')
  if (volume === undefined)
    return contact !== undefined && /^[1-9]\d{0,4}$/.test(contact) ? Number(contact) : null
  const hours = hoursOf(volume)
  if (hours === undefined) warn('elm:volumeOfLearning', 'length-left-out', { value: volume, unit: 'hours' })
  return hours === undefined ? null : Math.ceil(hours)
}

function calendarOf(
  document: LoqDocument,
  offer: string,
  list: WarningList,
): Pick<OfferRecord, 'starts_on' | 'apply_by' | 'weeks'> {
  const period = nodeOf(document, offer, 'dc:temporal')
  const start = period && literalOf(document, period, 'elm:startDate')
  const end = period && literalOf(document, period, 'elm:endDate')
  const deadlines = document.valuesOf(offer, 'elm:applicationDeadline').map(({ value }) => value)
  const duration = literalOf(document, offer, 'elm:duration')
  const stated = duration === undefined ? undefined : weeksOf(duration)
  if (duration !== undefined && stated === undefined) {
    list.warn('elm:duration', 'length-left-out', { value: duration, unit: 'weeks' })
  }
  return {
    starts_on: dayOf(start, 'elm:startDate', list),
    // Whoever keeps the first of several is in time for the others.
    apply_by: dayOf(deadlines.sort()[0], 'elm:applicationDeadline', list),
    weeks: stated ?? weeksBetween(start, end),
  }
}

const dayInMilliseconds = 24 * 60 * 60 * 1000

function weeksBetween(start: string | undefined, end: string | undefined): number | null {
  const length = Date.parse(end ?? '') - Date.parse(start ?? '')
  return length > 0 ? Math.ceil(length / dayInMilliseconds / 7) : null
}

function homepageOf(document: LoqDocument, offer: string): string | null {
  const addresses = nodesOf(document, offer, 'foaf:homepage').flatMap(
    (page) => literalOf(document, page, 'elm:contentUrl') ?? [],
  )
  return addresses.find((address) => address.length <= 500 && URL.canParse(address)) ?? null
}
