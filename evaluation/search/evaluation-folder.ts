import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { languages, type Language } from '../../app/shared/i18n/language.ts'
import { encodingFault, linesOf } from '../../app/shared/import/file-text.ts'
import { readJsonLines } from '../../app/shared/import/json-lines.ts'

const language = z.enum(languages)
const id = z.string().min(1).max(200)
const document = z.object({ id, lang: language, text: z.string().min(1) })
const labels = z.array(z.string().min(1)).default([])
const concept = z.object({ concept: id, lv: labels, en: labels, lt: labels, ru: labels, de: labels })
const query = z.object({ qid: id, type: id, qlang: language, doclang: language, query: id, relevant: id })

export type EvaluationDocument = z.infer<typeof document>
export type EvaluationQuery = z.infer<typeof query>
/** Labels of a concept by language; the first of a language is the preferred one. */
export type EvaluationConcept = { readonly concept: string } & Readonly<Record<Language, readonly string[]>>

export interface EvaluationFolder {
  readonly documents: readonly EvaluationDocument[]
  readonly concepts: readonly EvaluationConcept[]
  readonly queries: readonly EvaluationQuery[]
}

/** Documents, thesaurus and queries of a folder; a sentence says what is wrong with it. */
export function readEvaluationFolder(folder: string): EvaluationFolder | string {
  if (!existsSync(folder)) return `There is no folder ${folder}.`
  const documents = readRows(folder, 'docs.jsonl', document, objectsOf)
  if (typeof documents === 'string') return documents
  const concepts = readRows(folder, 'thesaurus.jsonl', concept, objectsOf)
  if (typeof concepts === 'string') return concepts
  const queries = readRows(folder, 'queries.tsv', query, cellsOf)
  if (typeof queries === 'string') return queries
  return (
    repeated(
      'docs.jsonl',
      documents.map((row) => row.id),
    ) ??
    repeated(
      'thesaurus.jsonl',
      concepts.map((row) => row.concept),
    ) ??
    lost(queries, documents) ?? { documents, concepts, queries }
  )
}

interface Line {
  readonly row: number
  readonly value: unknown
}

function readRows<Row>(
  folder: string,
  file: string,
  row: z.ZodType<Row>,
  linesIn: (bytes: Buffer) => readonly Line[] | number,
): Row[] | string {
  const path = join(folder, file)
  if (!existsSync(path)) return `There is no file ${path}.`
  const bytes = readFileSync(path)
  if (encodingFault(bytes) !== undefined) return `${file} is not a text in UTF-8.`
  const lines = linesIn(bytes)
  if (typeof lines === 'number') return `${file}, line ${lines}: it is no JSON object.`
  if (lines.length === 0) return `${file} is empty.`
  const rows: Row[] = []
  for (const line of lines) {
    const read = row.safeParse(line.value)
    if (!read.success) return `${file}, line ${line.row}: ${reasonOf(read.error)}`
    rows.push(read.data)
  }
  return rows
}

/** The objects, or the number of the first line that is none. */
function objectsOf(bytes: Buffer): readonly Line[] | number {
  const { rows, faults } = readJsonLines(bytes)
  const [first] = faults
  return first === undefined || first.row === 0 ? rows : first.row
}

/** Lines with tabs, by the names in the first. */
function cellsOf(bytes: Buffer): Line[] {
  const [heading, ...lines] = [...linesOf(bytes)].filter(({ text }) => text)
  const names = heading?.text?.split('\t') ?? []
  return lines.map(({ row, text }) => {
    const cells = text?.split('\t') ?? []
    return { row, value: Object.fromEntries(names.map((name, index) => [name, cells[index]])) }
  })
}

function reasonOf({ issues: [issue] }: z.ZodError): string {
  return issue === undefined
    ? 'it cannot be read.'
    : `${issue.path.join('.') || 'the row'}: ${issue.message}.`
}

function repeated(file: string, ids: readonly string[]): string | undefined {
  const twice = ids.find((one, index) => ids.indexOf(one) !== index)
  return twice === undefined ? undefined : `${file}: ${twice} stands there twice.`
}

function lost(
  queries: readonly EvaluationQuery[],
  documents: readonly EvaluationDocument[],
): string | undefined {
  const known = new Set(documents.map((row) => row.id))
  const without = queries.find(({ relevant }) => !known.has(relevant))
  return (
    without && `queries.tsv: ${without.qid} asks for ${without.relevant}, which docs.jsonl does not have.`
  )
}
