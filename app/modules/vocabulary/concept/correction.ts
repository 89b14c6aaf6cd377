import { sql } from 'kysely'

import { asJson, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { fold } from '../../../shared/text/tokens.ts'
import { editDistance } from './edit-distance.ts'
import type { WordList } from './word-list.ts'

interface Candidate {
  readonly typed: string
  readonly word: string
  readonly folded: string
  readonly documents: number
}

/** Nearest words by trigrams that are then measured letter by letter. */
const mostCandidates = 40

/** For each word that nobody uses, the known word of the language that was most likely meant. */
export async function corrections(
  db: Db,
  lists: readonly WordList[],
  language: Language,
  typed: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (typed.length === 0) return new Map()
  const known = sql.join(
    lists.map(
      ({ table }) => sql`(
        select word, folded, documents from ${table} as known
        where language = ${language} and folded % wanted.folded
        order by similarity(folded, wanted.folded) desc limit ${mostCandidates})
      union all
        select word, folded, documents from ${table} as known
        where language = ${language} and word = any(wanted.swapped)`,
    ),
    sql` union all `,
  )
  const wanted = typed.map((word) => ({ typed: word, folded: fold(word), swapped: swapped(word) }))
  const rows = await rowsOf(
    db,
    sql<Candidate>`
      select wanted.typed, near.word, near.folded, near.documents
      from jsonb_to_recordset(${asJson(wanted)}) as wanted (typed text, folded text, swapped text[])
      cross join lateral (${known}) as near
    `,
  )
  const meant = typed.flatMap((word) => {
    const best = nearest(
      word,
      rows.filter((row) => row.typed === word),
    )
    return best === undefined ? [] : [[word, best] as const]
  })
  return new Map(meant)
}

/** The word with two neighbouring letters in each other's place; trigrams of a short word miss that. */
function swapped(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  )
}

/** Fewest changed letters first, then the most used word. */
function nearest(typed: string, candidates: readonly Candidate[]): string | undefined {
  const bare = fold(typed)
  const most = bare.length < 6 ? 1 : 2
  let best: { word: string; cost: number } | undefined
  for (const { word, folded, documents } of candidates) {
    const distance = editDistance(bare, folded, most)
    if (distance > most) continue
    const accents = editDistance(typed, word, most + 1)
    const cost = distance + accents / 4 - Math.log2(1 + documents) / 64
    if (best === undefined || cost < best.cost) best = { word, cost }
  }
  return best?.word
}
