import type { EscoRow, EscoFault, EscoReading } from './read-esco-table.ts'
import { faultIn, isFault, readEscoTable } from './read-esco-table.ts'
import { escoLanguages, escoTables, textTable, type EscoLanguage, type EscoTable } from './esco-tables.ts'

export interface EscoText {
  readonly otherLabels: readonly string[]
  readonly label: string
  readonly description: string
}

/** By language, then by the concept's id. */
export type EscoTexts = ReadonlyMap<EscoLanguage, ReadonlyMap<string, EscoText>>

/** An edition of ESCO as its files state it. */
export interface EscoEdition {
  readonly groups: readonly EscoRow[]
  readonly occupations: readonly EscoRow[]
  readonly occupationTexts: EscoTexts
  readonly skills: readonly EscoRow[]
  readonly skillTexts: EscoTexts
  readonly skillGroups: readonly EscoRow[]
  readonly hierarchy: readonly EscoRow[]
  readonly broader: readonly EscoRow[]
  readonly relations: readonly EscoRow[]
}

/** Reads every table, or answers with the first fault in any of them. */
export function readEsco(folder: string, progress: (line: string) => void): EscoEdition | EscoFault {
  const faults: EscoFault[] = []
  const rowsOf = (table: EscoTable): readonly EscoRow[] => {
    if (faults.length > 0) return []
    const reading: EscoReading = readEscoTable(folder, table)
    if (isFault(reading)) {
      faults.push(reading)
      return []
    }
    if (reading.rows.length > 0) progress(`${reading.file}: ${reading.rows.length} rows`)
    return reading.rows
  }
  const textsOf = (kind: 'occupations' | 'skills'): EscoTexts =>
    new Map(escoLanguages.map((language) => [language, readTexts(rowsOf(textTable(kind, language)))]))
  const edition = {
    groups: rowsOf(escoTables.groups),
    occupations: rowsOf(escoTables.occupations),
    occupationTexts: textsOf('occupations'),
    skills: rowsOf(escoTables.skills),
    skillTexts: textsOf('skills'),
    skillGroups: rowsOf(escoTables.skillGroups),
    hierarchy: rowsOf(escoTables.hierarchy),
    broader: rowsOf(escoTables.broader),
    relations: rowsOf(escoTables.relations),
  }
  return faults[0] ?? refuseGroups(edition) ?? edition
}

/** Occupations and groups must stand in a group that the edition has. */
function refuseGroups({ groups, occupations }: EscoEdition): EscoFault | undefined {
  const codes = new Set(groups.map(({ values }) => values['code'] ?? ''))
  const orphan = groups.find(({ values }) => values['parent'] !== '' && !codes.has(values['parent'] ?? ''))
  if (orphan !== undefined) return unknownGroup(escoTables.groups.name, 'parent', orphan)
  const homeless = occupations.find(({ values }) => !codes.has(values['isco08'] ?? ''))
  return homeless && unknownGroup(escoTables.occupations.name, 'isco08', homeless)
}

function unknownGroup(file: string, name: string, { line, values }: EscoRow): EscoFault {
  const column = Object.keys(values).indexOf(name) + 1
  return faultIn(`${file}.tsv`, line, column, `There is no ISCO-08 group “${values[name] ?? ''}”.`)
}

function readTexts(rows: readonly EscoRow[]): ReadonlyMap<string, EscoText> {
  return new Map(
    rows.map(({ values }) => {
      const label = values['preferredLabel'] ?? ''
      const others = (values['altLabels'] ?? '').split('|').map((text) => text.trim())
      const otherLabels = [...new Set(others)].filter((text) => text !== '' && text !== label)
      return [values['uri'] ?? '', { label, otherLabels, description: values['description'] ?? '' }]
    }),
  )
}
