import { Hono } from 'hono'

import { languages } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { Actor } from '../../../shared/events/events.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { renderPage } from '../../../shared/web/render.tsx'
import { isLetIn } from '../../../shared/web/route-access.ts'
import { allMunicipalities, allPlaces, type Municipality } from '../../organisations/index.ts'
import { demandAccess, mayProposeIn } from '../demand-policy.ts'
import { verifiedNeeds } from '../need/need-queries.ts'
import { topicLabels } from '../topic/topic-queries.ts'
import { timesOfDay } from '../wish/wish.ts'
import { cellsWithin, peopleByMunicipality, type CellFilter } from './cell.ts'
import { cellsCsv, cellsJson } from './cell-files.ts'
import { cellMessages as messages } from './cell-messages.ts'
import { RegionPage, rowsOnPage, type StaffLinks } from './cell-pages.tsx'
import { emptySearchTopics, notedGroups, peopleByMonth, shownCells } from './cell-queries.ts'

export const cellRoutes = new Hono<AppEnv>()
  .get('/demand', async (c) => {
    const { db, now, language, actor } = c.var
    const today = dayInRiga(now)
    const [municipalities, places, cells, needs, noted, searched] = await Promise.all([
      allMunicipalities(db),
      allPlaces(db),
      shownCells(db, today),
      verifiedNeeds(db, today),
      notedGroups(db, today),
      emptySearchTopics(db, today),
    ])
    const filter = readCellFilter(new URL(c.req.url).searchParams, municipalities)
    const [labels, months] = await Promise.all([
      topicLabels(
        db,
        [...cells, ...needs, ...noted, ...searched].map(({ topic }) => topic),
      ),
      peopleByMonth(db, filter.municipality),
    ])
    const shown = cellsWithin(cells, filter)
    const pages = Math.max(1, Math.ceil(shown.length / rowsOnPage))
    return renderPage(
      c,
      { title: say(messages.title, language), lead: say(messages.lead, language) },
      <RegionPage
        language={language}
        filter={filter}
        cells={shown}
        page={Math.min(pages, Math.max(1, Math.trunc(Number(c.req.query('page'))) || 1))}
        people={peopleByMunicipality(cells)}
        labels={labels}
        municipalities={municipalities}
        places={places}
        months={months}
        noted={noted}
        searched={searched}
        needs={needs}
        staff={staffLinksOf(actor, municipalities)}
      />,
    )
  })
  .get('/demand/cells.csv', async (c) => {
    const { db, now, language } = c.var
    const cells = await shownCells(db, dayInRiga(now))
    const labels = await topicLabels(
      db,
      cells.map(({ topic }) => topic),
    )
    return c.body(cellsCsv(cells, labels, language), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="laipa-demand.csv"',
    })
  })
  .get('/demand/cells.json', async (c) => {
    const { db, now, language } = c.var
    const today = dayInRiga(now)
    const cells = await shownCells(db, today)
    const labels = await topicLabels(
      db,
      cells.map(({ topic }) => topic),
    )
    return c.json(cellsJson(cells, labels, language, today))
  })

/** Unknown values are dropped. `spoken` is the class's language; `language` in an address is the reader's. */
function readCellFilter(query: URLSearchParams, municipalities: readonly Municipality[]): CellFilter {
  return {
    municipality: municipalities.find(({ id }) => id === query.get('municipality'))?.id,
    language: languages.find((code) => code === query.get('spoken')),
    time: timesOfDay.find((time) => time === query.get('time')),
  }
}

function staffLinksOf(actor: Actor, municipalities: readonly Municipality[]): StaffLinks {
  const maySee = (page: string) => isLetIn(actor, demandAccess[page] ?? [])
  return {
    notes: maySee('GET /demand/notes'),
    needs: maySee('GET /demand/needs'),
    proposals: maySee('GET /proposals'),
    proposeIn: new Set(municipalities.map(({ id }) => id).filter((id) => mayProposeIn(actor, id))),
  }
}
