import { Hono } from 'hono'

import { dayInRiga } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { cataloguePaths } from '../catalogue-paths.ts'
import { followAnswer, lastChange } from '../follow/follow-answer.ts'
import { newestOpportunities } from '../follow/follow-queries.ts'
import { followedQuery, readFollowed } from '../follow/followed-search.ts'
import { searchAddress } from '../search/search-address.ts'
import { newsFile } from './news-file.ts'

export const newsRoutes = new Hono<AppEnv>().get('/learning/new.rss', async (c) => {
  const { db, language, baseUrl, now, demonstration } = c.var
  const search = await readFollowed(c)
  if (search instanceof Response) return search
  const { filter, name } = search
  const today = dayInRiga(now)
  const news = await newestOpportunities(db, filter, { language, today })
  const changedAt = lastChange(news, today)
  const body = newsFile(news, {
    language,
    baseUrl,
    name,
    path: cataloguePaths.news(language, followedQuery(filter)),
    page: searchAddress(language, filter),
    demonstration,
    changedAt,
  })
  return followAnswer(c, { type: 'application/rss+xml', name: 'laipa.rss', body, changedAt })
})
