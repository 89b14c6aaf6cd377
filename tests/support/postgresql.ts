import pg from 'pg'

/** Older servers lack what the migrations use. */
const oldestVersion = 150000

const candidates = [
  process.env['TEST_DATABASE_URL'],
  'postgres://postgres@127.0.0.1:5432/test',
  'postgres://root@127.0.0.1:5432/test',
]

/** A PostgreSQL server on which tests may create databases, or undefined. */
export async function findTestServer(): Promise<string | undefined> {
  for (const address of candidates) {
    if (address !== undefined && address !== '' && (await isUsableServer(address))) return address
  }
  return undefined
}

/** Runs statements that cannot stand in a transaction, such as `create database`. */
export async function runOnServer(address: string, ...statements: readonly string[]): Promise<void> {
  await connected(address, async (client) => {
    for (const statement of statements) await client.query(statement)
  })
}

export function databaseNames(address: string, prefix: string): Promise<string[]> {
  return connected(address, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1) order by datname',
      [prefix],
    )
    return rows.map((row) => row.datname)
  })
}

export function addressOf(server: string, database: string): string {
  const address = new URL(server)
  address.pathname = `/${database}`
  return address.href
}

/** Whether it answers, is new enough, and lets us create databases. */
export async function isUsableServer(address: string): Promise<boolean> {
  try {
    return await connected(address, async (client) => {
      const { rows } = await client.query<{ usable: boolean }>(
        `select current_setting('server_version_num')::int >= $1 and (rolsuper or rolcreatedb) as usable
         from pg_roles where rolname = current_user`,
        [oldestVersion],
      )
      return rows[0]?.usable ?? false
    })
  } catch {
    return false
  }
}

async function connected<Result>(
  address: string,
  use: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 3000 })
  // A server that stops while we wait must fail the query, not the process.
  client.on('error', () => {})
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
