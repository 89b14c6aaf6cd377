import type { PrefixedName } from '../../elm/elm-version.ts'
import type { LoqLevel } from '../../loq-check/loq-rule.ts'
import type { OfferRecord } from '../../offer/offer-record.ts'
import type { DeskStepName } from '../offer-form/form-step.ts'

/** What a reader needs beyond what the European profile asks for. */
export type CompletenessLevel = LoqLevel | 'decided'

export const completenessLevels = [
  'accepted',
  'complete',
  'decided',
] as const satisfies readonly CompletenessLevel[]

interface Item {
  readonly level: CompletenessLevel
  readonly step: DeskStepName
  readonly field: string
  /** What the profile calls it; its least count makes the level (loq-check/loq-rules.ts). */
  readonly property?: PrefixedName
  isThere(record: OfferRecord): boolean
}

const isInPerson = ({ mode }: OfferRecord) => mode !== 'online'
const isDated = ({ schedule }: OfferRecord) => schedule !== 'self-paced'

/** What can be missing of an offer, most important first. */
export const completenessItems = {
  title: {
    level: 'accepted',
    step: 'learned',
    field: 'title',
    property: 'dc:title',
    isThere: ({ title }) => Object.keys(title).length > 0,
  },
  field: {
    level: 'complete',
    step: 'learned',
    field: 'field',
    property: 'elm:ISCEDFCode',
    isThere: ({ isced_f: field }) => field !== null,
  },
  outcomes: {
    level: 'complete',
    step: 'learned',
    field: 'outcomes',
    property: 'elm:learningOutcome',
    isThere: ({ outcomes, skills }) => outcomes.length + skills.length > 0,
  },
  languages: {
    level: 'complete',
    step: 'run',
    field: 'languages',
    property: 'dc:language',
    isThere: ({ languages }) => languages.length > 0,
  },
  summary: {
    level: 'decided',
    step: 'learned',
    field: 'summary',
    isThere: ({ summary }) => Object.keys(summary).length > 0,
  },
  skills: {
    level: 'decided',
    step: 'learned',
    field: 'skill-search',
    isThere: ({ skills }) => skills.length > 0,
  },
  mode: { level: 'decided', step: 'run', field: 'mode', isThere: ({ mode }) => mode !== null },
  place: {
    level: 'decided',
    step: 'run',
    field: 'place',
    isThere: (record) => !isInPerson(record) || record.place !== null,
  },
  start: {
    level: 'decided',
    step: 'run',
    field: 'starts-on',
    isThere: (record) => !isDated(record) || record.starts_on !== null,
  },
  deadline: {
    level: 'decided',
    step: 'run',
    field: 'apply-by',
    isThere: (record) => !isDated(record) || record.apply_by !== null,
  },
  schedule: {
    level: 'decided',
    step: 'run',
    field: 'schedule',
    isThere: ({ schedule }) => schedule !== null,
  },
  length: {
    level: 'decided',
    step: 'run',
    field: 'hours',
    isThere: ({ hours, weeks }) => hours !== null || weeks !== null,
  },
  accessibility: {
    level: 'decided',
    step: 'run',
    field: 'accessibility',
    isThere: ({ accessibility }) => accessibility !== null,
  },
  price: {
    level: 'decided',
    step: 'price',
    field: 'price',
    isThere: ({ price_eur: price }) => price !== null,
  },
} as const satisfies Record<string, Item>

export type CompletenessItem = keyof typeof completenessItems

const itemNames = Object.keys(completenessItems).filter((name): name is CompletenessItem =>
  Object.hasOwn(completenessItems, name),
)

/** What is still missing, most important first. */
export function missingOf(record: OfferRecord): CompletenessItem[] {
  return itemNames.filter((name) => !completenessItems[name].isThere(record))
}

/** How far each level is reached. */
export function completenessOf(
  record: OfferRecord,
): readonly { readonly level: CompletenessLevel; readonly there: number; readonly all: number }[] {
  const missing = new Set(missingOf(record))
  return completenessLevels.map((level) => {
    const items = itemNames.filter((name) => completenessItems[name].level === level)
    return { level, there: items.filter((name) => !missing.has(name)).length, all: items.length }
  })
}

/** Whether the offer may be shown to visitors: the profile accepts it and nothing typed is wrong. */
export function isPublishable(record: OfferRecord, faults: readonly unknown[]): boolean {
  return (
    faults.length === 0 && missingOf(record).every((name) => completenessItems[name].level !== 'accepted')
  )
}
