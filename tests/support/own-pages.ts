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
  { path: '/desk', as: 'marta' },
  { path: '/desk/bulk', as: 'marta' },
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
  const drafts = await asActor(db, { kind: 'machine', id: 'test' }, testMoment, (tx) =>
    rowsOf(tx, sql<{ id: string }>`select id from offer_draft order by state`),
  )
  const ofOffers = drafts.flatMap(({ id }, index) =>
    [...deskPages, ...(index === 0 ? ['/history', '/ending'] : [])].map((page) => ({
      path: `/desk/offers/${id}${page}`,
      as: 'marta',
    })),
  )
  return [...fixedPages, ...ofOffers]
}
