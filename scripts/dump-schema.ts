import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { migrate } from '../app/shared/db/migrate.ts'
import { openDatabase } from '../app/shared/db/open-database.ts'
import { schemaText } from './schema-text.ts'

/** Writes database/schema.sql anew; run it after adding a migration. */
const open = await openDatabase({ region: 'latgale' })
await migrate(open)
await writeFile(join(import.meta.dirname, '..', 'database', 'schema.sql'), await schemaText(open.db))
await open.close()
