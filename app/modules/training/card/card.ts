import type { Language } from '../../../shared/i18n/language.ts'

export const cardTimes = ['daytime', 'evening', 'weekend'] as const
export type CardTime = (typeof cardTimes)[number]
export const cardRadii = ['10', '25', '50', '100'] as const
/** What is shown only if the educator says so; name, subjects and languages are what a card is made of. */
export const shownParts = ['about', 'place', 'times'] as const
export type ShownPart = (typeof shownParts)[number]

export const longestAbout = 1500
export const mostFields = 6
export const mostSkills = 20

/** The purpose under which a card is public. */
export const publicCard = 'training.public-card'
export const publicCardVersion = 1

/** An educator's own card, shown or not. */
export interface Card {
  readonly about: string | null
  readonly language: Language
  /** Codes of narrow fields of education. */
  readonly fields: readonly string[]
  readonly skills: readonly string[]
  readonly languages: readonly Language[]
  readonly placeId: string | null
  readonly radiusKm: number | null
  readonly times: readonly CardTime[]
  readonly shown: readonly ShownPart[]
}

/** A card as everybody may read it: what is not shown is unknown. */
export interface PublicEducator extends Omit<Card, 'shown' | 'times'> {
  readonly cardId: string
  readonly name: string
  readonly times: readonly CardTime[] | null
  readonly isTrained: boolean
  readonly step: 'teaches' | 'mentors' | 'trains-trainers' | null
}

export type CardRefusal = 'no-languages' | 'no-subject' | 'too-many-fields' | 'too-many-skills'

export function refuseCard(card: Pick<Card, 'languages' | 'fields' | 'skills'>): CardRefusal | undefined {
  if (card.languages.length === 0) return 'no-languages'
  if (card.fields.length === 0 && card.skills.length === 0) return 'no-subject'
  if (card.fields.length > mostFields) return 'too-many-fields'
  return card.skills.length > mostSkills ? 'too-many-skills' : undefined
}

export interface EducatorFilter {
  readonly subject: string | undefined
  readonly language: Language | undefined
  readonly municipalityId: string | undefined
  readonly time: CardTime | undefined
}

/** Who fits a search. Place and times that are not shown are unknown, and unknown hides nobody. */
export function educatorsWithin(
  educators: readonly PublicEducator[],
  filter: EducatorFilter,
  municipalityOf: ReadonlyMap<string, string>,
): PublicEducator[] {
  const { subject, language, municipalityId, time } = filter
  return educators.filter(
    ({ fields, skills, languages, placeId, times }) =>
      (subject === undefined || fields.includes(subject) || skills.includes(subject)) &&
      (language === undefined || languages.includes(language)) &&
      (municipalityId === undefined || placeId === null || municipalityOf.get(placeId) === municipalityId) &&
      (time === undefined || times === null || times.includes(time)),
  )
}
