import { sql } from 'kysely'

import { asActor } from '../../app/shared/db/as-actor.ts'
import { rowsOf, type Db } from '../../app/shared/db/db.ts'
import { testMoment } from './template.ts'

/** A page of somebody who has signed in. */
export interface OwnPage {
  /** Without the language. */
  readonly path: string
  /** One of starter/people.tsv. */
  readonly as: string
}

const fixedPages: readonly OwnPage[] = [
  { path: '/account', as: 'marta' },
  { path: '/account/privacy', as: 'sergejs' },
  { path: '/account/privacy/access', as: 'sergejs' },
  { path: '/account/privacy/erasure', as: 'sergejs' },
  { path: '/account/privacy/erasure/confirmation', as: 'sergejs' },
  { path: '/demand/new/confirm?topic=field/061', as: 'sergejs' },
  { path: '/account/wishes', as: 'anna' },
  { path: '/demand/notes', as: 'ilze' },
  { path: '/demand/notes?topic=field/061', as: 'ilze' },
  { path: '/demand/needs', as: 'egita' },
  { path: '/demand/needs?q=metin', as: 'juris' },
  { path: '/demand', as: 'inese' },
  { path: '/proposals', as: 'marta' },
  { path: '/proposals', as: 'inese' },
  {
    path: '/proposals/new?topic=skill/0d207bf2-b0dd-4a36-933f-d2cd3da2933d&cell=LV-058.ru.evening',
    as: 'inese',
  },
  { path: '/desk', as: 'marta' },
  { path: '/desk/bulk', as: 'marta' },
  { path: '/desk/sheet', as: 'marta' },
  { path: '/teaching', as: 'viktors' },
]

/** All pages about one offer, of which the demonstration has one in each of three states. */
const deskPages = [
  '',
  '/learned',
  '/run',
  '/price',
  '/lessons',
  '/educators',
  '/translations/en',
  '/preview/de',
]

/** At least one address for every page that asks who is there. */
export async function ownPages(db: Db): Promise<OwnPage[]> {
  const machine = { kind: 'machine', id: 'test' } as const
  const [drafts, drawn] = await asActor(db, machine, testMoment, async (tx) => [
    await rowsOf(tx, sql<{ id: string }>`select id from offer_draft order by state`),
    await rowsOf(tx, drawnPages),
  ])
  const ofOffers = drafts.flatMap(({ id }, index) =>
    [...deskPages, ...(index === 0 ? ['/history', '/ending'] : [])].map((page) => ({
      path: `/desk/offers/${id}${page}`,
      as: 'marta',
    })),
  )
  return [...fixedPages, ...ofOffers, ...drawn]
}

/** Pages whose addresses hold something that the set-up has drawn. */
const drawnPages = sql<OwnPage>`
  (select '/demand/letters/' || stop_token as path, 'anna' as "as" from demand_wish order by id limit 1)`
