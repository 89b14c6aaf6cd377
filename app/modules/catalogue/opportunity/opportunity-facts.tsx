import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { listInWords, quantity, euros } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import type { Fact } from '../../../shared/ui/data-list.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { languageName } from '../../../shared/ui/language-name.ts'
import { admissionSeats, opensInWords } from './admission-words.ts'
import { factMessages, paidByMessages, partlyPaidByMessages } from './opportunity-fact-messages.ts'
import { opportunityWordMessages as words } from './opportunity-words-messages.ts'
import type { Opportunity, OpportunityCard } from './opportunity.ts'

/** Each gives undefined where nothing is known, which a page then says. */
export const factsInWords = {
  starts: ({ startsOn }: OpportunityCard, language: Language) =>
    startsOn === null ? undefined : dayInWords(startsOn, language),

  applyBy: ({ applyBy }: OpportunityCard, language: Language) =>
    applyBy === null ? undefined : dayInWords(applyBy, language),

  place({ mode, placeName, municipalityName }: OpportunityCard, language: Language) {
    if (placeName === null && municipalityName === null) {
      return mode === 'online' ? say(words.mode.online, language) : undefined
    }
    const municipality = plainTextIn(municipalityName ?? {}, language)
    const place = plainTextIn(placeName ?? {}, language) || municipality
    return municipality === '' || place === municipality
      ? place
      : say(factMessages.inMunicipality, language, { place, municipality })
  },

  mode: ({ mode }: OpportunityCard, language: Language) =>
    mode === null ? undefined : say(words.mode[mode], language),

  schedule: ({ schedule }: OpportunityCard, language: Language) =>
    schedule === null ? undefined : say(words.schedule[schedule], language),

  length({ hours, weeks }: OpportunityCard, language: Language) {
    const parts = [
      hours === null ? [] : quantity(hours, 'hour', language),
      weeks === null ? [] : quantity(weeks, 'week', language),
    ].flat()
    return parts.length === 0 ? undefined : parts.join(', ')
  },

  price({ priceEur, funding }: OpportunityCard, language: Language) {
    if (priceEur === null) return undefined
    const price = priceEur === 0 ? say(factMessages.free, language) : euros(priceEur, language)
    if (funding === null) return price
    return `${price}, ${say((priceEur === 0 ? paidByMessages : partlyPaidByMessages)[funding], language)}`
  },

  languages: ({ languages }: OpportunityCard, language: Language) =>
    languages.length === 0
      ? undefined
      : listInWords(
          languages.map((code) => languageName(code, language)),
          language,
        ),

  freeSeats({ seatsFree }: OpportunityCard, language: Language) {
    if (seatsFree === null) return undefined
    return seatsFree === 0
      ? say(factMessages.noFreeSeats, language)
      : say(factMessages.freeSeats, language, { n: seatsFree })
  },
} as const

export function mainFacts(opportunity: Opportunity, language: Language): Fact[] {
  const { priceEur, funding } = opportunity
  return [
    { term: say(factMessages.starts, language), value: factsInWords.starts(opportunity, language) },
    {
      term: say(factMessages.applyBy, language),
      value: factsInWords.applyBy(opportunity, language),
      note: opensInWords(opportunity.admission, language),
    },
    { term: say(factMessages.where, language), value: factsInWords.place(opportunity, language) },
    { term: say(factMessages.mode, language), value: factsInWords.mode(opportunity, language) },
    { term: say(factMessages.schedule, language), value: factsInWords.schedule(opportunity, language) },
    { term: say(factMessages.length, language), value: factsInWords.length(opportunity, language) },
    {
      term: say(factMessages.price, language),
      value: factsInWords.price(opportunity, language),
      note: priceEur === null && funding !== null ? say(partlyPaidByMessages[funding], language) : undefined,
    },
    { term: say(factMessages.languages, language), value: factsInWords.languages(opportunity, language) },
    { term: say(factMessages.seats, language), ...seats(opportunity, language) },
    { term: say(factMessages.accessibility, language), value: accessibility(opportunity, language) },
  ]
}

export function moreFacts(opportunity: Opportunity, language: Language): Fact[] {
  const { kind, setting, fieldLabel, eqf, purposes, targetGroups } = opportunity
  return [
    { term: say(factMessages.kind, language), value: say(words.kind[kind], language) },
    {
      term: say(factMessages.setting, language),
      value: setting === null ? undefined : say(words.setting[setting], language),
    },
    {
      term: say(factMessages.field, language),
      value: fieldLabel === null ? undefined : <ForeignText text={fieldLabel} language={language} />,
    },
    ...(eqf === null
      ? []
      : [
          { term: say(factMessages.level, language), value: say(factMessages.eqf, language, { level: eqf }) },
        ]),
    {
      term: say(factMessages.purposes, language),
      value: listInWords(
        purposes.map((purpose) => say(words.purpose[purpose], language)),
        language,
      ),
    },
    {
      term: say(factMessages.targetGroups, language),
      value:
        targetGroups.map((group) => say(words.target[group], language)).join(', ') ||
        say(factMessages.everybody, language),
    },
  ]
}

export function accessibility({ accessibility: kinds }: Opportunity, language: Language): string | undefined {
  if (kinds === null) return undefined
  if (kinds.length === 0) return say(factMessages.noSupport, language)
  return kinds.map((kind) => say(words.accessibility[kind], language)).join(', ')
}

function seats(opportunity: Opportunity, language: Language): Omit<Fact, 'term'> {
  if (opportunity.admission !== null) return admissionSeats(opportunity.admission, language)
  const free = factsInWords.freeSeats(opportunity, language)
  const group = groupSize(opportunity, language)
  if (free !== undefined) return { value: free, note: group }
  return group === undefined
    ? { value: undefined }
    : { value: group, note: say(factMessages.freeSeatsUnknown, language) }
}

function groupSize({ seatsMin: min, seatsMax: max }: Opportunity, language: Language): string | undefined {
  if (min !== null && max !== null) return say(factMessages.groupSize, language, { min, max })
  if (max !== null) return say(factMessages.groupUpTo, language, { max })
  return min === null ? undefined : say(factMessages.groupFrom, language, { min })
}
