import { fileFaultMessages, type FileFaultCode } from '../../../shared/import/file-fault-messages.ts'
import { faultsOfIssues } from '../../../shared/import/issue-faults.ts'
import { readJsonLines } from '../../../shared/import/json-lines.ts'
import { fault, type RowFault } from '../../../shared/import/row-fault.ts'
import type { Db } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { knownPlacesOf, refusePlace, type KnownPlaces, type PlaceRefusal } from '../place/place-choice.ts'
import { placeFaultMessages } from '../place/place-fault-messages.ts'
import { allMunicipalities, allPlaces } from '../place/place-queries.ts'
import { saveOrganisations, type SavedOrganisations } from './organisation-commands.ts'
import { organisationRecordSchema, type OrganisationRecord } from './organisation.ts'

export type OrganisationFault = RowFault<FileFaultCode | PlaceRefusal>

export const organisationFaultMessages = { ...fileFaultMessages, ...placeFaultMessages }

export interface OrganisationReading {
  readonly records: readonly OrganisationRecord[]
  readonly faults: readonly OrganisationFault[]
}

export interface OrganisationImport {
  readonly source: string
  readonly dryRun: boolean
  readonly skipFaulty: boolean
  readonly by: Actor
  readonly now: Date
}

export interface OrganisationImportResult extends OrganisationReading {
  /** undefined when nothing was written: a dry run, or faults. */
  readonly saved: SavedOrganisations | undefined
}

/** In bytes; an organisation takes some hundred. */
const largestFile = 50 * 1024 * 1024

/** Reads a file of organisations in the format of `starter/providers.jsonl` and checks it against the region. */
export async function readOrganisations(db: Db, bytes: Buffer): Promise<OrganisationReading> {
  if (bytes.length > largestFile) return { records: [], faults: [fault(0, null, 'too-large', { max: 50 })] }
  const places = knownPlacesOf(await allMunicipalities(db), await allPlaces(db))
  const { rows, faults: readFaults } = readJsonLines(bytes)
  const faults: OrganisationFault[] = [...readFaults]
  const firstRows = new Map<string, number>()
  const records: OrganisationRecord[] = []
  for (const { row, value } of rows) {
    const reading = organisationRecordSchema.safeParse(value)
    const rowFaults = reading.success
      ? referenceFaults(row, reading.data, firstRows, places)
      : faultsOfIssues(reading.error.issues, { row, value, columnOf: dotted, isCode: isFaultCode })
    if (reading.success && rowFaults.length === 0) records.push(reading.data)
    faults.push(...rowFaults)
  }
  return { records, faults }
}

/** Checks the file first; writes when it has no faults, or its good rows when asked to. */
export async function importOrganisations(
  db: Db,
  bytes: Buffer,
  asked: OrganisationImport,
): Promise<OrganisationImportResult> {
  return db.transaction().execute(async (tx) => {
    const reading = await readOrganisations(tx, bytes)
    const stopped = reading.faults.length > 0 && !asked.skipFaulty
    if (asked.dryRun || stopped || reading.records.length === 0) return { ...reading, saved: undefined }
    const origin = { source: asked.source, demonstration: false }
    return { ...reading, saved: await saveOrganisations(tx, reading.records, origin, asked.by, asked.now) }
  })
}

function referenceFaults(
  row: number,
  record: OrganisationRecord,
  firstRows: Map<string, number>,
  places: KnownPlaces,
): OrganisationFault[] {
  const first = firstRows.get(record.id)
  if (first !== undefined) return [fault(row, 'id', 'repeated-id', { value: record.id, first })]
  firstRows.set(record.id, row)
  const refusal = refusePlace(record, places)
  return refusal === undefined ? [] : [placeFault(row, refusal, record, places)]
}

/** The fault that names the municipality or place that was refused. */
export function placeFault(
  row: number,
  refusal: PlaceRefusal,
  stated: { readonly municipality: string | null; readonly place: string | null },
  known: KnownPlaces,
): RowFault<PlaceRefusal> {
  return refusal === 'unknown-municipality'
    ? fault(row, 'municipality', refusal, {
        value: stated.municipality,
        allowed: [...known.municipalities].sort().join(', '),
      })
    : fault(row, 'place', refusal, { value: stated.place })
}

const dotted = (path: readonly PropertyKey[]) => path.map(String).join('.')

function isFaultCode(text: string): text is FileFaultCode {
  return Object.hasOwn(fileFaultMessages, text)
}
