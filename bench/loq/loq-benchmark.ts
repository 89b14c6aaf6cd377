import { sql } from 'kysely'

import { currentElmVersion } from '../../app/modules/catalogue/elm/elm-version.ts'
import { jsonLdFile, turtleFile } from '../../app/modules/catalogue/loq/loq-files.ts'
import { xmlFile } from '../../app/modules/catalogue/loq/loq-xml-file.ts'
import { addFeed } from '../../app/modules/catalogue/feed/feed-commands.ts'
import { uploadToFeed } from '../../app/modules/catalogue/feed/upload-commands.ts'
import { importOrganisations } from '../../app/modules/organisations/index.ts'
import { prepareRegion } from '../../app/region.ts'
import { asOwner } from '../../app/shared/db/db.ts'
import { openDatabase } from '../../app/shared/db/open-database.ts'
import { identifierOf } from '../../app/shared/identifier.ts'
import type { Benchmark, Target } from '../benchmark.ts'
import { rounded, type Row } from '../row.ts'
import { loqDocument } from './loq-document.ts'

/** The whole catalogue in the European Learning Model, made and thrown away; and one of a provider taken in. */
export const loqBenchmark: Benchmark = {
  sizes: [10_000],
  databases: ['embedded', 'postgresql'],
  needsCheckout: false,
  measure,
}

const forms = { 'export ttl': turtleFile, 'export jsonld': jsonLdFile, 'export xml': xmlFile }

async function measure({ database, size, place }: Target): Promise<Row[]> {
  const open = await openDatabase(place)
  const rows: Row[] = []
  for (const [what, fileOf] of Object.entries(forms)) {
    const [begun, before] = [performance.now(), megabytesNow()]
    let [bytes, atMost] = [0, before]
    const scope = { kind: 'catalogue' } as const
    const file = { db: open.db, baseUrl: 'https://laipa.example', scope, version: currentElmVersion }
    for await (const part of fileOf(file)) {
      bytes += Buffer.byteLength(part)
      atMost = Math.max(atMost, megabytesNow())
    }
    const seconds = (performance.now() - begun) / 1000
    rows.push({
      database,
      size,
      what,
      seconds: rounded(seconds),
      megabytes: rounded(bytes / 1e6),
      megabytesPerSecond: rounded(bytes / 1e6 / seconds),
      memoryBefore: before,
      memoryAtMost: atMost,
    })
  }
  await open.close()
  return [...rows, await measureImport({ database, size, place })]
}

const operator = { kind: 'operator', id: 'bench' } as const

/** A document of one provider taken in as an upload to its feed, in a region of its own that is dropped again. */
async function measureImport({
  database,
  size,
  place,
}: Pick<Target, 'database' | 'size' | 'place'>): Promise<Row> {
  const region = 'loq_import'
  const open = await openDatabase({ ...place, region })
  const now = new Date()
  await prepareRegion(open, now)
  const school = { id: 'school', type: 'vocational-institution', name: { lv: 'Skola' } }
  const asked = { source: 'bench', dryRun: false, skipFaulty: false, by: operator, now }
  await importOrganisations(open.db, Buffer.from(JSON.stringify(school)), asked)
  const publisherId = identifierOf('bench', 'school')
  const feed = await addFeed(
    open.db,
    { publisherId, address: null, everyHours: 24, trustedHosts: [] },
    operator,
    now,
  )
  if (typeof feed === 'string') throw new Error(feed)
  const bytes = loqDocument(size)
  const [begun, before] = [performance.now(), megabytesNow()]
  let atMost = before
  const watch = setInterval(() => (atMost = Math.max(atMost, megabytesNow())), 20)
  const report = await uploadToFeed(open.db, feed.id, { name: 'offers.ttl', bytes }, operator, now)
  const seconds = (performance.now() - begun) / 1000
  clearInterval(watch)
  if (typeof report === 'string' || report.counts.added !== size) throw new Error(JSON.stringify(report))
  await asOwner(open.db, (tx) => sql`drop schema ${sql.id(region)} cascade`.execute(tx))
  await open.close()
  return {
    database,
    size,
    what: 'import ttl',
    seconds: rounded(seconds),
    megabytes: rounded(bytes.length / 1e6),
    megabytesPerSecond: rounded(bytes.length / 1e6 / seconds),
    memoryBefore: before,
    memoryAtMost: Math.max(atMost, megabytesNow()),
  }
}

/** Of the whole process, with the embedded database where it is one. */
function megabytesNow(): number {
  return Math.round(process.memoryUsage.rss() / 1024 / 1024)
}
