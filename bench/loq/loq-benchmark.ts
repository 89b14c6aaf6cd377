import { currentElmVersion } from '../../app/modules/catalogue/elm/elm-version.ts'
import { jsonLdFile, turtleFile } from '../../app/modules/catalogue/loq/loq-files.ts'
import { xmlFile } from '../../app/modules/catalogue/loq/loq-xml-file.ts'
import { openDatabase } from '../../app/shared/db/open-database.ts'
import type { Benchmark, Target } from '../benchmark.ts'
import { rounded, type Row } from '../row.ts'

/** The whole catalogue in the European Learning Model, made and thrown away. */
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
  return rows
}

/** Of the whole process, with the embedded database where it is one. */
function megabytesNow(): number {
  return Math.round(process.memoryUsage.rss() / 1024 / 1024)
}
