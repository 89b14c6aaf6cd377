import type { Language } from '../../../shared/i18n/language.ts'
import { listInWords } from '../../../shared/i18n/quantity.ts'
import type { SayValues } from '../../../shared/i18n/say.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { languageName } from '../../../shared/ui/language-name.ts'
import type { Evidence, Finding } from './evidence.ts'
import { matchMessages } from './match-messages.ts'

export type LabelKind =
  | 'skill'
  | 'occupation'
  | 'occupation-group'
  | 'field'
  | 'municipality'
  | 'interest-type'
  | 'accessibility'
  | 'need-source'

/** The label of an id in the language of the text. */
export type LabelOf = (kind: LabelKind, id: string) => string

/** An evidence item or a constraint finding as a sentence for the person. */
export function evidenceText(item: Evidence | Finding, language: Language, labelOf: LabelOf): string {
  return say(matchMessages[item.code], language, valuesOf(item, language, labelOf))
}

/** What kind of label the ids under a name are; other texts are codes that the message itself chooses by. */
const labelKinds = new Map<string, LabelKind>([
  ['skills', 'skill'],
  ['lacking', 'skill'],
  ['occupation', 'occupation'],
  ['occupations', 'occupation'],
  ['group', 'occupation-group'],
  ['field', 'field'],
  ['chosen', 'field'],
  ['municipality', 'municipality'],
  ['types', 'interest-type'],
  ['needs', 'accessibility'],
  ['source', 'need-source'],
])

const dayNames = new Set(['asOf', 'startsOn', 'startBefore'])

/** Longer lists are cut in the text; the item itself holds all. */
const mostNamed = 5

function valuesOf(item: Evidence | Finding, language: Language, labelOf: LabelOf): SayValues {
  const values: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(item)) {
    const label = (id: string) => nameOf(name, id, language, labelOf)
    if (Array.isArray(value)) {
      values[name] = listText(value.map(String).map(label), language)
      values[`${name}Count`] = value.length
    } else if (typeof value === 'string') values[name] = label(value)
    else if (typeof value === 'number') values[name] = value
    else values[name] = value === true ? 'yes' : value === false ? 'no' : 'unknown'
  }
  return values
}

function nameOf(name: string, id: string, language: Language, labelOf: LabelOf): string {
  const kind = labelKinds.get(name)
  if (kind) return labelOf(kind, id)
  // Intl throws for what cannot be a language code at all.
  if (name === 'language' || name === 'languages') return isCode.test(id) ? languageName(id, language) : id
  if (dayNames.has(name)) return dayInWords(id, language)
  // A message can only choose by names without hyphens.
  return id.replaceAll('-', '_')
}

const isCode = /^[a-z]{2,3}$/

function listText(labels: readonly string[], language: Language): string {
  if (labels.length <= mostNamed) return listInWords(labels, language)
  const named = labels.slice(0, mostNamed).join(', ')
  return `${named} ${say(more, language, { count: labels.length - mostNamed })}`
}

const more = {
  lv: 'un vēl {count}',
  en: 'and {count} more',
  lt: 'ir dar {count}',
  ru: 'и ещё {count}',
  de: 'und {count} weitere',
} as const
