import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import { languages } from '../../../../shared/i18n/language.ts'
import type { Place } from '../../../organisations/index.ts'
import type { OfferRecord } from '../../offer/offer-record.ts'
import { noSupport } from './read-run.ts'

/** What somebody would have typed for the offer, so that one that came as a file can be written on. */
export function typedOfRecord(record: OfferRecord, places: readonly Place[]): FormValues {
  const place = places.find(
    ({ name, municipalityId }) =>
      name['lv']?.text === record.place &&
      (record.municipality === null || record.municipality === municipalityId),
  )
  const source = languages.find((language) => record.title[language] !== undefined) ?? 'lv'
  const [entryLanguage] = Object.entries(record.entry.language_level)
  const { accessibility, seats, entry } = record
  const typed: Record<string, readonly (string | number | null | undefined)[]> = {
    'source-language': [source],
    ...textsOf('title', record.title),
    ...textsOf('summary', record.summary),
    ...textsOf('entry-note', entry.note ?? {}),
    ...outcomesOf(record),
    kind: [record.kind],
    setting: [record.setting],
    purposes: record.purposes,
    skills: record.skills,
    field: [record.isced_f],
    eqf: [record.eqf],
    'entry-education': [entry.education],
    'entry-language': [entryLanguage?.[0]],
    'entry-level': [entryLanguage?.[1]],
    'target-groups': record.target_groups,
    languages: record.languages,
    mode: [record.mode],
    schedule: [record.schedule],
    hours: [record.hours],
    weeks: [record.weeks],
    place: [place?.id],
    'seats-min': [seats?.min],
    'seats-max': [seats?.max],
    'starts-on': [record.starts_on],
    'apply-by': [record.apply_by],
    accessibility: accessibility === null ? [] : accessibility.length === 0 ? [noSupport] : accessibility,
    homepage: [record.homepage],
    price: [record.price_eur],
    funding: [record.funding],
  }
  return Object.fromEntries(
    Object.entries(typed).map(([field, values]) => [
      field,
      values.flatMap((value) => (value === null || value === undefined ? [] : [String(value)])),
    ]),
  )
}

function textsOf(name: string, texts: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [`${name}-${language}`, [text]]))
}

/** One outcome a line, in each language in which all of them are written. */
function outcomesOf({ outcomes }: OfferRecord) {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const lines = outcomes.map((outcome) => outcome[language] ?? '')
      return lines.length > 0 && lines.every((line) => line !== '')
        ? [[`outcomes-${language}`, [lines.join('\n')]] as const]
        : []
    }),
  )
}
