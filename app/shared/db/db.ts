import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely'

/** SQL is written as text (decision 0003), so there is no table map for Kysely to check against. */
export type Tables = Readonly<Record<never, never>>

/** Reading. */
export type Db = Kysely<Tables>

/** Writing: only inside a transaction, so a change and its event are saved together. */
export type Tx = Transaction<Tables>

/** Runs a query and gives its rows. */
export async function rowsOf<Row>(db: Db, query: RawBuilder<Row>): Promise<Row[]> {
  const result = await query.execute(db)
  return result.rows
}

/** The only row of a query, or undefined when it has none. */
export async function rowOf<Row>(db: Db, query: RawBuilder<Row>): Promise<Row | undefined> {
  const [row] = await rowsOf(db, query)
  return row
}

/** Binds a value as jsonb; an array bound as it is would become a PostgreSQL array on one of the two databases. */
export function asJson(value: unknown): RawBuilder<unknown> {
  return sql`${JSON.stringify(value)}::jsonb`
}

/** Runs with the rights of the tables' owner, seeing every row: for migrations and whole copies, never for a request. */
export async function asOwner<Result>(db: Db, action: (tx: Tx) => Promise<Result>): Promise<Result> {
  return db.transaction().execute(async (tx) => {
    await takeOwnersRights(tx)
    return action(tx)
  })
}

/** Until the end of the transaction. */
export async function takeOwnersRights(tx: Tx): Promise<void> {
  await sql`set local role none`.execute(tx)
  await sql`select set_config('laipa.actor_kind', 'machine', true)`.execute(tx)
}
