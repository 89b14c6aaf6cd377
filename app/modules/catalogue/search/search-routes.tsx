import { Hono } from 'hono'

import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { cataloguePaths } from '../catalogue-paths.ts'
import { followMessages } from '../follow/follow-messages.ts'
import { followedQuery } from '../follow/followed-search.ts'
import { isTelling } from './empty-search.ts'
import { countEmptySearch } from './empty-search-commands.ts'
import { facetVocabulary, valuesIn } from './facet-vocabulary.ts'
import { countFacets } from './facets.ts'
import { readFilter } from './read-filter.ts'
import { relaxations } from './relax.ts'
import { searchAddress } from './search-address.ts'
import { pageSize } from './search-filter.ts'
import { searchMessages } from './search-messages.ts'
import { SearchPage } from './search-pages.tsx'
import { searchOpportunities } from './search.ts'
import { suggestionAnswer } from './suggestion-answer.ts'
import { suggest } from './suggest.ts'

export const searchRoutes = new Hono<AppEnv>()
  .get('/learning', async (c) => {
    const { db, language, baseUrl, now } = c.var
    const reader = { language, today: dayInRiga(now) }
    const vocabulary = await facetVocabulary(db)
    const query = new URL(c.req.url).searchParams
    const reading = readFilter(query, valuesIn(vocabulary))
    const { filter } = reading
    const [result, counts] = await Promise.all([
      searchOpportunities(db, filter, reader),
      countFacets(db, filter, reader),
    ])
    if (result.cards.length === 0 && result.total > 0) {
      const last = Math.ceil(result.total / pageSize)
      return c.redirect(searchAddress(language, { ...filter, page: last }), 302)
    }
    if (isTelling(filter, result.total)) await countEmptySearch(db, filter, language, reader.today)
    const ways = result.total === 0 ? await relaxations(db, filter, reader) : undefined
    return renderPage(
      c,
      {
        title: say(searchMessages.title, language),
        lead: say(searchMessages.lead, language),
        current: 'learning',
        wide: true,
        scripts: ['search.island.js'],
        robots: isListPage(query) ? undefined : 'noindex',
        feeds: [
          {
            title: say(followMessages.news, language),
            href: cataloguePaths.news(language, followedQuery(filter)),
          },
        ],
      },
      <SearchPage
        language={language}
        reading={reading}
        result={result}
        counts={counts}
        vocabulary={vocabulary}
        today={reader.today}
        baseUrl={baseUrl}
        relaxations={ways}
      />,
    )
  })
  .get('/learning/suggestions', async (c) => {
    const { db, language, now } = c.var
    const query = new URL(c.req.url).searchParams
    const vocabulary = await facetVocabulary(db)
    const { filter } = readFilter(query, valuesIn(vocabulary))
    const found = filter.text === undefined ? [] : await suggest(db, filter.text, language, dayInRiga(now))
    return c.json(suggestionAnswer(found, filter, language))
  })

/** The list of everything and its further pages are for search engines; what somebody chose is endless. */
function isListPage(query: URLSearchParams): boolean {
  return [...query.keys()].every((name) => name === 'page')
}
