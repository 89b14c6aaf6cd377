import { isLanguage, type InFiveLanguages, type Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { languageName } from '../../../../shared/ui/language-name.ts'
import { fieldMessages } from './field-messages.ts'
import { stepMessages } from './step-messages.ts'

const labels: Readonly<Record<string, InFiveLanguages>> = {
  'source-language': fieldMessages.sourceLanguage,
  kind: fieldMessages.kind,
  title: fieldMessages.title,
  summary: fieldMessages.summary,
  outcomes: fieldMessages.outcomes,
  'entry-note': fieldMessages.entryNote,
  purposes: fieldMessages.purposes,
  field: fieldMessages.field,
  skills: fieldMessages.skills,
  setting: fieldMessages.setting,
  eqf: fieldMessages.eqf,
  'entry-education': fieldMessages.entryEducation,
  'entry-language': fieldMessages.entryLanguage,
  'entry-level': fieldMessages.entryLevel,
  'target-groups': fieldMessages.targetGroups,
  mode: fieldMessages.mode,
  place: fieldMessages.place,
  schedule: fieldMessages.schedule,
  'starts-on': fieldMessages.startsOn,
  'apply-by': fieldMessages.applyBy,
  hours: fieldMessages.hours,
  weeks: fieldMessages.weeks,
  languages: fieldMessages.languages,
  'seats-min': fieldMessages.seatsMin,
  'seats-max': fieldMessages.seatsMax,
  accessibility: fieldMessages.accessibility,
  homepage: fieldMessages.homepage,
  price: fieldMessages.price,
  funding: fieldMessages.funding,
  concession: fieldMessages.concessions,
  lesson: stepMessages.lessonsTitle,
  repeat: fieldMessages.repeat,
}

/** What a field of the form is called: "Title (Latvian)". */
export function fieldLabel(field: string, language: Language): string {
  const own = labels[field]
  if (own !== undefined) return say(own, language)
  const cut = field.lastIndexOf('-')
  const [name, end] = [field.slice(0, cut), field.slice(cut + 1)]
  const text = labels[name]
  if (text === undefined) return field
  return isLanguage(end) ? `${say(text, language)} (${languageName(end, language)})` : say(text, language)
}
