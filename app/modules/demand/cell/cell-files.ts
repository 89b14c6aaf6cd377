import { stringify } from 'csv-stringify/sync'

import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { TopicLabels } from '../topic/topic-queries.ts'
import { fewestPeople, type Cell } from './cell.ts'

const columns = [
  'municipality',
  'municipality_name',
  'topic',
  'topic_name',
  'language',
  'time',
  'people_at_least',
] as const

/** RFC 4180; an empty language and time stand for the whole group. */
export function cellsCsv(cells: readonly Cell[], labels: TopicLabels, language: Language): string {
  const rows = cells.map((cell) =>
    Object.values(cellRow(cell, labels, language)).map((value) => String(value ?? '')),
  )
  return stringify([[...columns], ...rows], { record_delimiter: 'windows' })
}

export function cellsJson(cells: readonly Cell[], labels: TopicLabels, language: Language, asOf: Day) {
  return { language, asOf, fewestPeople, rows: cells.map((cell) => cellRow(cell, labels, language)) }
}

function cellRow(
  cell: Cell,
  labels: TopicLabels,
  language: Language,
): Readonly<Record<(typeof columns)[number], string | number | null>> {
  return {
    municipality: cell.municipalityId,
    municipality_name: plainTextIn(cell.municipality, language),
    topic: cell.topic,
    topic_name: plainTextIn(labels.get(cell.topic) ?? {}, language),
    language: cell.language,
    time: cell.timeOfDay,
    people_at_least: cell.people,
  }
}
