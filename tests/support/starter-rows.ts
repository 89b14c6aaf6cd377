import { readStarterObjects, readStarterTable } from '../../app/shared/starter-files.ts'
import { dayNumber, dayText } from '../../app/modules/matching/ranking/day-number.ts'
import type {
  CandidateRow,
  MatchRows,
  NeedRow,
  OccupationRow,
} from '../../app/modules/matching/ranking/match-rows.ts'

/** For tests only: the starter's region as the rows ranking takes, set up on the day given. */
export function starterRows(setUpOn: string): MatchRows {
  return {
    candidates: starterCandidates(setUpOn),
    occupations: starterOccupations(),
    needs: starterNeeds(),
  }
}

type StarterOffer = Omit<CandidateRow, 'specificationId'> & {
  readonly skills: readonly string[]
  readonly requires: readonly string[]
  readonly isced_f: string
  readonly entry: {
    readonly education: CandidateRow['entryEducation']
    readonly language_level: CandidateRow['entryLanguages']
  }
  readonly price_eur: number | null
  readonly municipality: string | null
  readonly place: string | null
  readonly seats: { readonly free?: number } | null
  readonly starts_in_days: number | null
  readonly apply_by_days: number | null
  readonly target_groups: readonly string[]
}

function starterCandidates(setUpOn: string): CandidateRow[] {
  const places = new Map(readStarterTable('places.tsv').map((row) => [row.lv, row]))
  const dayAfter = (days: number | null) => (days === null ? null : dayText(dayNumber(setUpOn) + days))
  return readStarterObjects('offers.jsonl')
    .filter(isOffer)
    .map((offer) => {
      const place = offer.place === null ? undefined : places.get(offer.place)
      return {
        ...offer,
        specificationId: offer.id,
        taught: offer.skills,
        required: offer.requires,
        fieldCode: offer.isced_f,
        entryEducation: offer.entry.education,
        entryLanguages: offer.entry.language_level,
        priceEur: offer.price_eur,
        municipalityId: offer.municipality,
        lat: place ? Number(place.lat) : null,
        lon: place ? Number(place.lon) : null,
        startsOn: dayAfter(offer.starts_in_days),
        applyBy: dayAfter(offer.apply_by_days),
        targetGroups: offer.target_groups,
        seatsFree: offer.seats?.free ?? null,
      }
    })
}

function starterOccupations(): OccupationRow[] {
  const relations = new Map<string, Readonly<Record<string, string>>[]>()
  for (const row of readStarterTable('occupation-skills.tsv')) {
    const known = relations.get(row.occupation ?? '') ?? []
    relations.set(row.occupation ?? '', [...known, row])
  }
  const interests = new Map(readStarterTable('occupation-interests.tsv').map((row) => [row.occupation, row]))
  return readStarterTable('occupations.tsv').map((row) => {
    const skills = relations.get(row.uri ?? '') ?? []
    const profile = interests.get(row.uri)
    const ofKind = (relation: string) =>
      skills.filter((skill) => skill.relation === relation).map(({ skill = '' }) => skill)
    return {
      id: row.uri ?? '',
      groupCode: row.isco08 ?? '',
      essential: ofKind('essential'),
      optional: ofKind('optional'),
      interests: profile
        ? {
            R: Number(profile.R),
            I: Number(profile.I),
            A: Number(profile.A),
            S: Number(profile.S),
            E: Number(profile.E),
            C: Number(profile.C),
          }
        : null,
    }
  })
}

function starterNeeds(): NeedRow[] {
  return readStarterTable('regional-need.tsv').map((row) => ({
    groupCode: row.isco08 ?? '',
    index: Number(row.index),
    openingsPerYear: row.openings_per_year === '' ? null : Number(row.openings_per_year),
    namedShortBy: (row.named_short_by ?? '').split(' ').filter(Boolean),
    source: row.source ?? '',
    asOf: row.as_of ?? '',
    demonstration: row.source === 'demonstration',
  }))
}

/** The starter's own tests hold its files to their shape; here the kind is enough. */
function isOffer(value: unknown): value is StarterOffer {
  return typeof value === 'object' && value !== null && 'isced_f' in value
}
