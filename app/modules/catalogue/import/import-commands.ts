import { createHash } from 'node:crypto'

import type { Db } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { carryOut } from '../feed/run-commands.ts'
import {
  readOrganisations,
  saveOrganisations,
  type OrganisationFault,
  type OrganisationRecord,
} from '../../organisations/index.ts'
import { checkOffers } from './check-offers.ts'
import { knownValues } from './import-queries.ts'
import type { OfferFault, OfferWarning } from './offer-fault.ts'
import { readOffers } from './read-offers.ts'

export interface OfferImport {
  readonly file: { readonly name: string; readonly bytes: Buffer }
  /** Organisations that come with the offers, in the format of `starter/providers.jsonl`. */
  readonly providerFile?: Buffer
  /** Names where the offers come from; with an offer's own id it makes ours, so it must stay the same. */
  readonly source: string
  readonly dryRun: boolean
  readonly skipFaulty: boolean
  readonly by: Actor
  readonly now: Date
}

export interface ImportedOffers {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

export interface OfferImportResult {
  readonly good: number
  readonly faultyRows: number
  readonly faults: readonly OfferFault[]
  readonly warnings: readonly OfferWarning[]
  readonly providerFaults: readonly OrganisationFault[]
  /** Offers of the source that stand in the catalogue but not in the file; they stay. */
  readonly absent: number
  /** undefined when nothing was written: a dry run, or faults. */
  readonly saved: ImportedOffers | undefined
  /** The run that says what became of each offer. */
  readonly run: number | undefined
}

/** Checks the whole file first; writes when it has no faults, or its good rows when asked to. */
export async function importOffers(db: Db, asked: OfferImport): Promise<OfferImportResult> {
  const reading = await readOffers(asked.file.name, asked.file.bytes)
  return db.transaction().execute(async (tx) => {
    const providers = asked.providerFile && (await readOrganisations(tx, asked.providerFile))
    const coming = providers?.records ?? []
    const known = await knownValues(
      tx,
      asked.source,
      reading.rows,
      coming.map((record) => keyOf(record, asked.source)),
    )
    const check = checkOffers(reading.rows, known, dayInRiga(asked.now), reading.columnOf)
    const faults = [...reading.faults, ...check.faults].sort((one, other) => one.row - other.row)
    const stated = new Set(reading.rows.map(({ record }) => record.id))
    const result = {
      good: check.good.length,
      faultyRows: new Set(faults.map(({ row }) => row)).size,
      faults,
      warnings: check.warnings,
      providerFaults: providers?.faults ?? [],
      absent: [...known.owners.keys()].filter((id) => !stated.has(id)).length,
    }
    const stopped = faults.length + result.providerFaults.length > 0 && !asked.skipFaulty
    if (asked.dryRun || stopped || check.good.length === 0)
      return { ...result, saved: undefined, run: undefined }
    const origin = { source: asked.source, demonstration: false }
    if (coming.length > 0) await saveOrganisations(tx, coming, origin, asked.by, asked.now)
    const { run, counts } = await carryOut(
      tx,
      runOf(asked),
      { reading, check },
      undefined,
      asked.by,
      asked.now,
    )
    return { ...result, saved: pick(counts), run }
  })
}

function runOf({ file, source }: OfferImport) {
  const documentHash = createHash('sha256').update(file.bytes).digest('hex')
  return { feedId: null, source, cause: 'import', document: file.name, documentHash } as const
}

function pick({ added, changed, unchanged }: ImportedOffers): ImportedOffers {
  return { added, changed, unchanged }
}

function keyOf(record: OrganisationRecord, source: string) {
  return { id: identifierOf(source, record.id), source, sourceId: record.id, demonstration: false }
}
