import type { Db } from '../../app/shared/db/db.ts'

/** A page of somebody who has signed in. */
export interface OwnPage {
  /** Without the language. */
  readonly path: string
  /** One of starter/people.tsv. */
  readonly as: string
}

const fixedPages: readonly OwnPage[] = [{ path: '/account', as: 'marta' }]

/** At least one address for every page that asks who is there. */
export async function ownPages(_db: Db): Promise<OwnPage[]> {
  return [...fixedPages]
}
