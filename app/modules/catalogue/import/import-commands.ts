import type { Db, Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import {
  readOrganisations,
  saveOrganisations,
  type OrganisationFault,
  type OrganisationRecord,
} from '../../organisations/index.ts'
import { saveOffers, type SavedOffers } from '../offer/offer-commands.ts'
import { checkOffers, type CheckedOffer } from './check-offers.ts'
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

export interface OfferImportResult {
  readonly good: number
  readonly faultyRows: number
  readonly faults: readonly OfferFault[]
  readonly warnings: readonly OfferWarning[]
  readonly providerFaults: readonly OrganisationFault[]
  /** Offers of the source that stand in the catalogue but not in the file; they stay. */
  readonly absent: number
  /** undefined when nothing was written: a dry run, or faults. */
  readonly saved: SavedOffers | undefined
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
    if (asked.dryRun || stopped || check.good.length === 0) return { ...result, saved: undefined }
    return { ...result, saved: await save(tx, coming, check.good, asked) }
  })
}

async function save(
  tx: Tx,
  organisations: readonly OrganisationRecord[],
  offers: readonly CheckedOffer[],
  { source, by, now }: OfferImport,
): Promise<SavedOffers> {
  if (organisations.length > 0)
    await saveOrganisations(tx, organisations, { source, demonstration: false }, by, now)
  const total = { added: 0, changed: 0, unchanged: 0 }
  // An offer of a fictional organisation is fictional too, and goes when the demonstration goes.
  for (const demonstration of [false, true]) {
    const some = offers.filter(({ provider }) => provider.demonstration === demonstration)
    const organisationIds = new Map(some.map(({ record, provider }) => [record.provider, provider.id]))
    const records = some.map(({ record }) => record)
    const saved = await saveOffers(tx, records, { source, demonstration, organisationIds }, by, now)
    total.added += saved.added
    total.changed += saved.changed
    total.unchanged += saved.unchanged
  }
  return total
}

function keyOf(record: OrganisationRecord, source: string) {
  return { id: identifierOf(source, record.id), source, sourceId: record.id, demonstration: false }
}
