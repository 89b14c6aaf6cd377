import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'

import { valueParsers } from './value-parsers.ts'

/**
 * Opens PostgreSQL in WebAssembly on a folder, or in memory without one.
 * PGlite itself passes `-F` (no fsync), which would lose acknowledged writes in a power cut, so the start
 * parameters are given in full; the search path stands here because it is lost on reopening otherwise.
 */
export async function openEmbeddedDatabase(folder: string | undefined, searchPath: string): Promise<PGlite> {
  const settings = [
    `search_path=${searchPath}`,
    'exit_on_error=false',
    'log_checkpoints=false',
    'max_worker_processes=0',
    'max_parallel_workers=0',
    'max_parallel_workers_per_gather=0',
    'max_parallel_maintenance_workers=0',
    'io_method=sync',
    'timezone=UTC',
    'random_page_cost=1.1',
  ]
  const pglite = new PGlite({
    ...(folder === undefined ? {} : { dataDir: folder }),
    extensions: { btree_gist, pg_trgm },
    parsers: { ...valueParsers },
    startParams: [
      '--single',
      ...(folder === undefined ? ['-F'] : []),
      '-O',
      '-j',
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
  })
  await pglite.waitReady
  return pglite
}
