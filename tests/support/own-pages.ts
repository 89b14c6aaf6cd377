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
]

/** At least one address for every page that asks who is there. */
export async function ownPages(db: Db): Promise<OwnPage[]> {
  const found = await asActor(db, { kind: 'machine', id: 'test' }, testMoment, (tx) =>
    rowsOf(tx, ownPagesQuery),
  )
  return [...fixedPages, ...found]
}

/** Pages whose addresses hold something that the set-up has drawn. */
const ownPagesQuery = sql<OwnPage>`
  (select '/demand/letters/' || stop_token as path, 'anna' as "as" from demand_wish order by id limit 1)`
