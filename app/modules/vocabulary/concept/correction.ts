import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
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
        order by similarity(folded, wanted.folded) desc limit ${mostCandidates})`,
    ),
    sql` union all `,
  )
  const rows = await rowsOf(
    db,
    sql<Candidate>`
      select wanted.typed, near.word, near.folded, near.documents
      from unnest(${[...typed]}::text[], ${typed.map(fold)}::text[]) as wanted (typed, folded)
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
