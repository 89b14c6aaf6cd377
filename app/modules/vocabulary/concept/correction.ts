import { sql } from 'kysely'

import { asJson, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { fold } from '../../../shared/text/tokens.ts'
import { editDistance } from './edit-distance.ts'
import type { WordList } from './word-list.ts'

interface Candidate {
  readonly typed: string
  readonly language: Language
  readonly word: string
  readonly folded: string
  readonly documents: number
}

/** A language with the words of it that were most likely meant. */
export interface Correction {
  readonly language: Language
  /** By the word as typed; one that is like no word of the language is absent. */
  readonly words: ReadonlyMap<string, string>
  /** Letters changed, in all words together, with parts of one for accents and rare words. */
  readonly cost: number
}

/** Nearest words by trigrams that are then measured letter by letter. */
const mostCandidates = 40

/** For words that nobody uses, what was most likely meant in each of the languages. */
export async function corrections(
  db: Db,
  lists: readonly WordList[],
  languages: readonly Language[],
  typed: readonly string[],
): Promise<Correction[]> {
  if (typed.length === 0) return []
  const known = sql.join(
    lists.map(
      ({ table }) => sql`(
        select word, folded, documents from ${table} as known
        where language = wanted.language and folded % wanted.folded
        order by similarity(folded, wanted.folded) desc limit ${mostCandidates})
      union all
        select word, folded, documents from ${table} as known
        where language = wanted.language and word = any(wanted.swapped)`,
    ),
    sql` union all `,
  )
  const wanted = languages.flatMap((language) =>
    typed.map((word) => ({ typed: word, language, folded: fold(word), swapped: swapped(word) })),
  )
  const rows = await rowsOf(
    db,
    sql<Candidate>`
      select wanted.typed, wanted.language, near.word, near.folded, near.documents
      from jsonb_to_recordset(${asJson(wanted)})
        as wanted (typed text, language text, folded text, swapped text[])
      cross join lateral (${known}) as near
    `,
  )
  return languages.map((language) => correctionIn(language, typed, rows))
}

function correctionIn(language: Language, typed: readonly string[], rows: readonly Candidate[]): Correction {
  const meant = typed.flatMap((word) => {
    const best = nearest(
      word,
      rows.filter((row) => row.typed === word && row.language === language),
    )
    return best === undefined ? [] : [{ typed: word, ...best }]
  })
  return {
    language,
    words: new Map(meant.map(({ typed, word }) => [typed, word])),
    cost: meant.reduce((sum, { cost }) => sum + cost, 0),
  }
}

/** The word with two neighbouring letters in each other's place; trigrams of a short word miss that. */
function swapped(word: string): string[] {
  // Letters may be two units long; a half of one is no text.
  const letters = [...word]
  return letters.slice(1).map((letter, at) =>
    letters
      .with(at, letter)
      .with(at + 1, letters[at] ?? '')
      .join(''),
  )
}

/** Fewest changed letters first, then the most used word. */
function nearest(typed: string, candidates: readonly Candidate[]) {
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
  return best
}
