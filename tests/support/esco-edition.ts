import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { onTestFinished } from 'vitest'

export const welder = 'occupation/00000000-0000-4000-8000-000000000001'
export const spreadsheets = 'skill/1973c966-f236-40c9-b2d4-5d71a89019be'
export const newSkill = 'skill/00000000-0000-4000-8000-000000000002'
const unknownOccupation = 'occupation/00000000-0000-4000-8000-000000000009'
const skillsGroup = 'skill/00000000-0000-4000-8000-0000000000a0'
export const narrowGroup = 'skill/00000000-0000-4000-8000-0000000000a2'

const levels = [0, 1, 2, 3]
const hierarchyHeader = [
  ...levels.flatMap((level) => [`Level ${level} URI`, `Level ${level} preferred term`]),
  ...levels.map((level) => `Level ${level} code`),
]

/** A very small edition in the format of the full one: tables by file name, rows of fields. */
export const smallEdition: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'isco08_groups_labels.tsv': [
    ['code', 'level', 'parent', 'en', 'lv', 'lt', 'de'],
    ['7', '1', '', 'Craft workers', 'Amatnieki', 'Amatininkai', 'Handwerker'],
    ['7212', '4', '7', 'Welders', 'Metinātāji', 'Suvirintojai', 'Schweißer'],
  ],
  'occupations_labels.tsv': [
    ['uri', 'isco08', 'en', 'lv', 'lt', 'de'],
    [welder, '7212', 'test welder', 'izmēģinājuma metinātājs', '', ''],
  ],
  'occupations_text_en.tsv.gz': [
    ['uri', 'preferredLabel', 'altLabels', 'description'],
    [welder, 'test welder', 'test welder|trial welder|trial welder', 'Joins metal.'],
  ],
  'occupations_text_lt.tsv.gz': [
    ['uri', 'preferredLabel', 'altLabels', 'description'],
    [welder, 'bandomasis suvirintojas', '', 'Jungia metalą.'],
  ],
  'skills_labels.tsv': [
    ['uri', 'skillType', 'reuseLevel', 'en', 'de_v103'],
    [spreadsheets, 'skill/competence', 'cross-sector', 'use spreadsheets software', 'Tabellen benutzen'],
    [newSkill, '', '', 'try something new', ''],
  ],
  'skills_text_en.tsv.gz': [
    ['uri', 'preferredLabel', 'altLabels', 'description'],
    [newSkill, 'try something new', 'attempt new things', 'Try what one has not done.'],
  ],
  'skill_groups_en.tsv': [
    ['uri', 'code', 'en'],
    [skillsGroup, 'S', 'skills'],
  ],
  'skills_hierarchy_en.tsv': [
    hierarchyHeader,
    [skillsGroup, 'skills', '', '', '', '', '', '', 'S', '', '', ''],
    [skillsGroup, 'skills', skillsGroup, 'skills', narrowGroup, 'new things', '', '', 'S', 'S1', 'S1.1', ''],
  ],
  'broader_skill_pillar.tsv.gz': [
    ['concept', 'broader'],
    [newSkill, narrowGroup],
    [narrowGroup, skillsGroup],
  ],
  'occupation_skill_relations.tsv.gz': [
    ['occupation', 'relation', 'skill'],
    [welder, 'e', newSkill],
    [welder, 'o', spreadsheets],
    [unknownOccupation, 'e', newSkill],
  ],
}

/** Writes an edition into a folder of its own, gone after the test; `changes` replace whole files, undefined leaves one out. */
export function writeEdition(changes: Readonly<Record<string, Buffer | undefined>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'laipa-esco-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [file, rows] of Object.entries(smallEdition)) {
    const bytes = file in changes ? changes[file] : packed(file, tableText(rows))
    if (bytes !== undefined) writeFileSync(join(folder, file), bytes)
  }
  return folder
}

export function tableText(rows: readonly (readonly string[])[]): Buffer {
  return Buffer.from(rows.map((row) => `${row.join('\t')}\n`).join(''))
}

export function packed(file: string, text: Buffer): Buffer {
  return file.endsWith('.gz') ? gzipSync(text) : text
}
