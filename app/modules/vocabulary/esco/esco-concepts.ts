import type { Localised } from '../../../shared/i18n/localised.ts'
import { localised } from '../../../shared/i18n/localised-text.ts'
import { escoLanguages } from './esco-tables.ts'
import type { EscoEdition, EscoTexts } from './read-esco.ts'
import type { EscoRow } from './read-esco-table.ts'

export interface ConceptRow {
  readonly id: string
  readonly label: Localised
  readonly other_labels: Readonly<Record<string, readonly string[]>>
  readonly description: Localised
}

export function occupationRows({ occupations, occupationTexts }: EscoEdition) {
  return occupations.map(({ values }) => ({
    ...conceptRow(values['uri'] ?? '', labelsOf(values), occupationTexts),
    group_code: values['isco08'] ?? '',
  }))
}

/** For a few skills ESCO gives no type; they are abilities by their names. */
export function skillRows({ skills, skillTexts }: EscoEdition) {
  return skills.map(({ values }) => ({
    // The German labels are those of ESCO 1.0.3.
    ...conceptRow(values['uri'] ?? '', { en: values['en'], de: values['de_v103'] }, skillTexts),
    kind: values['skillType'] === 'knowledge' ? 'knowledge' : 'competence',
    reuse: values['reuseLevel'] || null,
  }))
}

export function groupRows({ groups }: EscoEdition) {
  return groups.map(({ values }) => ({
    code: values['code'],
    level: Number(values['level']),
    parent_code: values['parent'] || null,
    label: localised(labelsOf(values), 'official'),
  }))
}

/** Groups of skills: some stand only in the hierarchy, and their levels do too. */
export function skillGroupRows({ skillGroups, hierarchy }: EscoEdition) {
  const codeOf = new Map(skillGroups.map(({ values }) => [values['uri'] ?? '', values['code'] ?? '']))
  const nameOf = new Map(skillGroups.map(({ values }) => [values['uri'] ?? '', values['en'] ?? '']))
  const rows = [...levelledGroups(hierarchy)].map(([id, { level, code, name }]) => ({
    id,
    level,
    code: codeOf.get(id) || code,
    label: localised({ en: nameOf.get(id) ?? name }, 'official'),
  }))
  return rows.filter(({ label }) => label['en'] !== undefined)
}

/** Groups at levels 2 and 3 above a skill, also through the skills that it is narrower than. */
export function memberRows(edition: EscoEdition): { skill: string; group: string }[] {
  const levels = levelledGroups(edition.hierarchy)
  const broader = broaderOf(edition.broader)
  const known = new Map<string, ReadonlySet<string>>()
  const groupsAbove = (concept: string): ReadonlySet<string> => {
    const before = known.get(concept)
    if (before !== undefined) return before
    const above = new Set<string>()
    known.set(concept, above)
    for (const parent of broader.get(concept) ?? []) {
      if (levels.has(parent)) above.add(parent)
      for (const group of groupsAbove(parent)) above.add(group)
    }
    return above
  }
  return edition.skills.flatMap(({ values }) => {
    const skill = values['uri'] ?? ''
    const groups = [...groupsAbove(skill)].filter((group) => (levels.get(group)?.level ?? 0) >= 2)
    return groups.map((group) => ({ skill, group }))
  })
}

export interface Relations {
  readonly rows: readonly { occupation: string; skill: string; relation: 'essential' | 'optional' }[]
  /** Rows of occupations and skills that the edition does not have; they are left out. */
  readonly skipped: readonly EscoRow[]
}

export function relationRows({ occupations, skills, relations }: EscoEdition): Relations {
  const known = new Set([...occupations, ...skills].map(({ values }) => values['uri'] ?? ''))
  const isKnown = ({ values }: EscoRow) =>
    known.has(values['occupation'] ?? '') && known.has(values['skill'] ?? '')
  const rows = relations.filter(isKnown).map(({ values }) => ({
    occupation: values['occupation'] ?? '',
    skill: values['skill'] ?? '',
    relation: values['relation'] === 'e' ? ('essential' as const) : ('optional' as const),
  }))
  return { rows, skipped: relations.filter((row) => !isKnown(row)) }
}

function broaderOf(rows: readonly EscoRow[]): ReadonlyMap<string, readonly string[]> {
  const broader = new Map<string, string[]>()
  for (const { values } of rows) {
    const concept = values['concept'] ?? ''
    broader.set(concept, [...(broader.get(concept) ?? []), values['broader'] ?? ''])
  }
  return broader
}

function conceptRow(
  id: string,
  labels: Readonly<Record<string, string | undefined>>,
  texts: EscoTexts,
): ConceptRow {
  const found = escoLanguages.map((language) => ({ language, text: texts.get(language)?.get(id) }))
  const entries = <Value>(pick: (text: NonNullable<(typeof found)[number]['text']>) => Value) =>
    Object.fromEntries(
      found.flatMap(({ language, text }) => (text === undefined ? [] : [[language, pick(text)]])),
    )
  const preferred = entries((text) => text.label)
  const stated = Object.fromEntries(Object.entries(labels).filter(([, text]) => text))
  return {
    id,
    label: localised({ ...preferred, ...stated }, 'official'),
    other_labels: entries((text) => text.otherLabels),
    description: localised(
      entries((text) => text.description),
      'official',
    ),
  }
}

function labelsOf(values: Readonly<Record<string, string>>) {
  return Object.fromEntries(escoLanguages.map((language) => [language, values[language]]))
}

interface LevelledGroup {
  readonly level: number
  readonly code: string
  readonly name: string
}

/** A line of the hierarchy states a group after those above it. */
function levelledGroups(hierarchy: readonly EscoRow[]): ReadonlyMap<string, LevelledGroup> {
  const groups = new Map<string, LevelledGroup>()
  for (const { values } of hierarchy) {
    const level = [3, 2, 1, 0].find((candidate) => values[`Level ${candidate} URI`])
    if (level === undefined) continue
    groups.set(values[`Level ${level} URI`] ?? '', {
      level,
      code: values[`Level ${level} code`] ?? '',
      name: values[`Level ${level} preferred term`] ?? '',
    })
  }
  return groups
}
