import { encodingFault, linesOf } from '../../app/shared/import/file-text.ts'

/** A text and the skills that are right for it; none when "no match" is. */
export interface SkillRow {
  readonly text: string
  readonly skills: readonly string[]
}

const address = /^(?:https?:\/\/data\.europa\.eu\/esco\/)?(?:skill\/)?(?=[0-9a-f]{8}-)/i

/**
 * Rows of `text<TAB>uri`, with or without a heading. A heading that ends a column's name with "uri" says in which
 * column the address stands; a sentence says what is wrong with a file that cannot be read.
 */
export function readSkillRows(name: string, bytes: Buffer): SkillRow[] | string {
  if (encodingFault(bytes) !== undefined) return `${name} is not in UTF-8.`
  const lines = [...linesOf(bytes)].flatMap(({ row, text }) =>
    text ? [{ row, fields: text.split('\t') }] : [],
  )
  const [heading] = lines
  const named = heading?.fields.findIndex((field) => /uri$/i.test(field.trim())) ?? -1
  const column = named === -1 ? 1 : named
  const rows: SkillRow[] = []
  for (const { row, fields } of named === -1 ? lines : lines.slice(1)) {
    const text = fields[0]?.trim() ?? ''
    const skills = (fields[column] ?? '').split(/[\s|]+/).filter((skill) => skill !== '')
    if (fields.length <= column) return `${name}, line ${row}: there is no tab before the address of a skill.`
    if (text === '') return `${name}, line ${row}: the text is empty.`
    const wrong = skills.find((skill) => !address.test(skill))
    if (wrong !== undefined) return `${name}, line ${row}: “${wrong}” is no address of a skill.`
    rows.push({ text, skills: skills.map((skill) => skill.replace(address, 'skill/').toLowerCase()) })
  }
  return rows.length === 0 ? `${name} has no rows.` : rows
}
