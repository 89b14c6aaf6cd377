import { searchOpportunities } from '../../app/modules/catalogue/search/search.ts'
import type { Reader } from '../../app/modules/catalogue/search/search-filter.ts'
import type { Db } from '../../app/shared/db/db.ts'
import { dayInRiga } from '../../app/shared/time/day.ts'
import type { EvaluationQuery } from './evaluation-folder.ts'
import { opportunityIdOf } from './fill-catalogue.ts'
import { lastPlace, type AnsweredQuery } from './search-figures.ts'

/**
 * `known`: the query's language is certain, as when somebody chooses it. `guessed`: the page is in the documents'
 * language, as for a German visitor of a Latvian page, and only the words tell the query's.
 */
export const modes = ['known', 'guessed'] as const
export type Mode = (typeof modes)[number]

/** A server works on several searches at once. */
const callers = 4

/** Every query through the search of the site, and at which place each found what it should. */
export async function answerQueries(
  db: Db,
  queries: readonly EvaluationQuery[],
  mode: Mode,
  progress: (line: string) => void,
): Promise<(AnsweredQuery & EvaluationQuery)[]> {
  const places: (number | undefined)[] = []
  const waiting = queries.entries()
  const work = async () => {
    for (const [index, query] of waiting) {
      places[index] = await placeOf(db, query, readerOf(query, mode))
      if ((index + 1) % 1000 === 0) progress(`${mode}: ${index + 1} of ${queries.length} queries …`)
    }
  }
  await Promise.all(Array.from({ length: callers }, work))
  return queries.map((query, index) => ({ ...query, place: places[index] }))
}

function readerOf({ qlang, doclang }: EvaluationQuery, mode: Mode): Reader {
  const today = dayInRiga(new Date())
  return mode === 'known' ? { language: qlang, isLanguageCertain: true, today } : { language: doclang, today }
}

async function placeOf(db: Db, query: EvaluationQuery, reader: Reader): Promise<number | undefined> {
  const filter = { text: query.query, chosen: {}, past: false, page: 1 }
  const { cards } = await searchOpportunities(db, filter, reader, { limit: lastPlace, offset: 0 })
  const place = cards.findIndex(({ card }) => card.id === opportunityIdOf(query.relevant)) + 1
  return place === 0 ? undefined : place
}
