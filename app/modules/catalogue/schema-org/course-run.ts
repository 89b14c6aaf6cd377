import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { endOfDayInRiga } from '../../../shared/time/riga-moment.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { StructuredData } from '../../../shared/ui/page-head.tsx'
import { cataloguePaths } from '../catalogue-paths.ts'
import { loqIdentifiers } from '../loq/loq-identifiers.ts'
import { availabilityOf, type Opportunity } from '../opportunity/opportunity.ts'
import type { Mode } from '../opportunity/opportunity-words.ts'
import { known, some } from './known-values.ts'

export interface CoursePage {
  readonly language: Language
  /** Without a slash at the end. */
  readonly baseUrl: string
  /** The page's one sentence, for an offer without a description. */
  readonly lead: string
  readonly today: Day
}

const modes = {
  'in-person': 'Onsite',
  online: 'Online',
  blended: 'Blended',
} as const satisfies Readonly<Record<Mode, string>>

/** The run as a CourseInstance. */
export function runOf(opportunity: Opportunity, { baseUrl, language, today }: CoursePage): StructuredData {
  const { mode, hours, startsOn, languages } = opportunity
  const id = loqIdentifiers(baseUrl).opportunity(opportunity.id)
  return known({
    '@type': 'CourseInstance',
    '@id': id,
    identifier: id,
    eventStatus:
      availabilityOf(opportunity, today) === 'cancelled' ? 'https://schema.org/EventCancelled' : undefined,
    courseMode: mode === null ? undefined : modes[mode],
    inLanguage: some(languages),
    startDate: startsOn,
    courseWorkload: hours === null ? undefined : `PT${hours}H`,
    courseSchedule: scheduleOf(opportunity),
    location: venueOf(opportunity, language),
    maximumAttendeeCapacity: opportunity.seatsMax,
    remainingAttendeeCapacity: opportunity.seatsFree,
  })
}

/** What it costs, as an Offer; of an unknown price nothing can be said that engines would take. */
export function priceOf(
  opportunity: Opportunity,
  { baseUrl, language, today }: CoursePage,
): StructuredData | undefined {
  const { priceEur, seatsFree, applyBy } = opportunity
  if (priceEur === null) return undefined
  return known({
    '@type': 'Offer',
    category: priceEur === 0 ? 'Free' : 'Paid',
    price: priceEur,
    priceCurrency: 'EUR',
    url: baseUrl + cataloguePaths.show(language, opportunity),
    availability: availability(availabilityOf(opportunity, today), seatsFree),
    validThrough: applyBy === null ? undefined : endOfDayInRiga(applyBy),
  })
}

/** Said only where it is certain: seats that nobody counted are neither free nor taken. */
function availability(state: ReturnType<typeof availabilityOf>, seatsFree: number | null) {
  if (state === 'full') return 'https://schema.org/SoldOut'
  if (state === 'cancelled') return 'https://schema.org/Discontinued'
  if (state !== 'open') return 'https://schema.org/OutOfStock'
  return seatsFree === null ? undefined : 'https://schema.org/InStock'
}

/** Engines want either the workload or how long it goes on, which they take as a count of weeks. */
function scheduleOf({ weeks, startsOn }: Opportunity): StructuredData | undefined {
  if (weeks === null) return undefined
  return known({ '@type': 'Schedule', repeatFrequency: 'Weekly', repeatCount: weeks, startDate: startsOn })
}

function venueOf(opportunity: Opportunity, language: Language): StructuredData | undefined {
  const municipality = plainTextIn(opportunity.municipalityName ?? {}, language)
  const place = plainTextIn(opportunity.placeName ?? {}, language)
  if (municipality === '' && place === '') return undefined
  const { latitude, longitude } = opportunity
  return known({
    '@type': 'Place',
    name: place || municipality,
    address: known({
      '@type': 'PostalAddress',
      addressLocality: place,
      addressRegion: municipality,
      addressCountry: 'LV',
    }),
    geo:
      latitude === null || longitude === null
        ? undefined
        : { '@type': 'GeoCoordinates', latitude, longitude },
  })
}
