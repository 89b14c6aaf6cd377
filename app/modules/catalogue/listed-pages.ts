import { filesFor, fixedPages, type PageList } from '../../shared/sitemap/page-list.ts'
import { countListedOrganisations, listedOrganisations } from '../organisations/index.ts'
import { cataloguePaths } from './catalogue-paths.ts'
import { changesOfListed, listedOpportunities } from './opportunity/listed-opportunity-queries.ts'

/** The catalogue's pages for search engines. */
export const cataloguePages: readonly PageList[] = [
  fixedPages('catalogue', ['/learning', '/learning/template', '/learning/check', '/data']),
  {
    name: 'opportunities',
    files: changesOfListed,
    pages: async (db, today, window) => {
      const opportunities = await listedOpportunities(db, today, window)
      return opportunities.map((opportunity) => ({
        pathIn: (language) => cataloguePaths.show(language, opportunity),
        changedAt: opportunity.changedAt,
      }))
    },
  },
  {
    name: 'organisations',
    files: async (db, _today, size) => filesFor(await countListedOrganisations(db), size),
    pages: async (db, _today, window) => {
      const organisations = await listedOrganisations(db, window)
      return organisations.map(({ id }) => ({
        pathIn: (language) => cataloguePaths.organisation(language, id),
      }))
    },
  },
]
