import { sql } from 'kysely'

import { rowsOf, type Db } from '../../app/shared/db/db.ts'
import { analyse } from '../../app/shared/text/analyse.ts'
import { toQuery } from '../../app/shared/text/vector.ts'
import type { SearchQuery } from './search-queries.ts'

/** The measure of the search: any of the words in the page's language, ranked, over the same rows and the same index. */
export function plainQuery(db: Db): (query: SearchQuery) => Promise<unknown> {
  return ({ language, text }) => {
    const anyWord = toQuery(analyse(text, language), '|')
    return rowsOf(
      db,
      sql`
        select opportunity_id as id, ts_rank(vector, ${anyWord}::tsquery, 1) as rank
        from opportunity_text
        where language = ${sql.lit(language)} and vector @@ ${anyWord}::tsquery
        order by rank desc limit 20
      `,
    )
  }
}
