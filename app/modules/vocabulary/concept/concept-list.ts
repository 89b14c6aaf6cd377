import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { matchConcepts } from './concept-match.ts'
import { readQuery } from './read-query.ts'
import { conceptWords } from './word-list.ts'

export interface ListedSkill {
  readonly id: string
  readonly label: Localised
  readonly kind: 'competence' | 'knowledge'
  readonly reuse: 'transversal' | 'cross-sector' | 'sector-specific' | 'occupation-specific' | null
  readonly description: Localised
}

export interface ListedOccupation {
  readonly id: string
  readonly label: Localised
  /** ISCO-08 unit group, four digits. */
  readonly groupCode: string
  readonly groupLabel: Localised
  readonly description: Localised
}

export interface ConceptQuestion {
  /** Words in any of the five languages; without them the list is of all. */
  readonly text: string | undefined
  readonly language: Language
}

interface Part {
  readonly limit: number
  readonly offset: number
}

/** So many concepts can be reached by words; nobody means the thousandth. */
const mostMatches = 1000
/** Below this a label shares too little with the query to be called found. */
const leastScore = 0.3

export async function listSkills(db: Db, question: ConceptQuestion, part: Part) {
  const found = await idsOf(db, question, 'skill', part)
  const items = await rowsOf(
    db,
    sql<ListedSkill>`
      select skill.id, label, kind, reuse, description
      from reference.skill
      join unnest(${[...found.ids]}::text[]) with ordinality as wanted (id, position) on wanted.id = skill.id
      order by wanted.position
    `,
  )
  return { items, total: found.total }
}

export async function listOccupations(db: Db, question: ConceptQuestion, part: Part) {
  const found = await idsOf(db, question, 'occupation', part)
  const items = await rowsOf(
    db,
    sql<ListedOccupation>`
      select occupation.id, occupation.label, group_code as "groupCode", occupation_group.label as "groupLabel",
        description
      from reference.occupation
      join reference.occupation_group on occupation_group.code = occupation.group_code
      join unnest(${[...found.ids]}::text[]) with ordinality as wanted (id, position) on wanted.id = occupation.id
      order by wanted.position
    `,
  )
  return { items, total: found.total }
}

interface FoundIds {
  readonly ids: readonly string[]
  readonly total: number
}

async function idsOf(
  db: Db,
  { text, language }: ConceptQuestion,
  kind: 'skill' | 'occupation',
  { limit, offset }: Part,
): Promise<FoundIds> {
  if (text !== undefined) {
    const query = await readQuery(db, conceptWords, { text, language })
    const matched = await matchConcepts(db, query, [kind], mostMatches, leastScore)
    return { ids: matched.slice(offset, offset + limit).map(({ id }) => id), total: matched.length }
  }
  const table = sql.table(`reference.${kind}`)
  const row = await rowOf(
    db,
    sql<FoundIds>`
      select (select count(*) from ${table})::int as total,
        array(select id from ${table} order by id limit ${limit} offset ${offset}) as ids
    `,
  )
  return row ?? { ids: [], total: 0 }
}
