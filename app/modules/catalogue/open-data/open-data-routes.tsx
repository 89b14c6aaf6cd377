import { Hono } from 'hono'

import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { markedByContent } from '../../../shared/web/conditional.ts'
import { preferredLanguage } from '../../../shared/web/language-choice.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { dataCatalogueMarkup } from './data-catalogue-markup.ts'
import { catalogFile } from './data-sets.ts'
import { lastCatalogueChange, offerCounts } from './offer-count-queries.ts'
import { countsCsv, countsJson, dcatTurtle } from './open-data-files.ts'
import { openDataMessages } from './open-data-messages.ts'
import { OpenDataPage } from './open-data-pages.tsx'

export const openDataRoutes = new Hono<AppEnv>().get('/data', async (c) => {
  const { db, language, baseUrl } = c.var
  const text = {
    title: say(openDataMessages.title, language),
    lead: say(openDataMessages.lead, language),
    structuredData: dataCatalogueMarkup(language, baseUrl),
  }
  const lastChange = await lastCatalogueChange(db)
  return renderPage(c, text, <OpenDataPage language={language} baseUrl={baseUrl} lastChange={lastChange} />)
})

/** Outside any language: the files themselves, small enough to be made whole. */
export const openDataFileRoutes = new Hono<AppEnv>()
  .get('/data', (c) => {
    c.header('vary', 'Accept-Language, Cookie')
    return c.redirect(`/${preferredLanguage(c)}/data`, 303)
  })
  .get('/data/counts.csv', markedByContent, async (c) => {
    const { db, language, now } = c.var
    const text = countsCsv(await offerCounts(db, dayInRiga(now)), language)
    return c.body(text, 200, {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'inline; filename="laipa-counts.csv"',
      'content-language': language,
    })
  })
  .get('/data/counts.json', markedByContent, async (c) => {
    const { db, language, now } = c.var
    const today = dayInRiga(now)
    c.header('content-language', language)
    return c.json(countsJson(await offerCounts(db, today), language, today))
  })
  .get(catalogFile, markedByContent, async (c) => {
    const { db, baseUrl, settings } = c.var
    const lastChange = await lastCatalogueChange(db)
    const text = await dcatTurtle({ baseUrl, email: settings.LAIPA_CONTACT_EMAIL, lastChange })
    if (lastChange !== undefined) c.header('last-modified', lastChange.toUTCString())
    return c.body(text, 200, { 'content-type': 'text/turtle; charset=utf-8' })
  })
