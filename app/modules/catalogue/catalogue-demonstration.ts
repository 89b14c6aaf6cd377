import type { Tx } from '../../shared/db/db.ts'
import { readStarterObjects } from '../../shared/starter-files.ts'
import { demonstrationLoader, demonstrationSource, organisationIdsOf } from '../organisations/index.ts'
import { saveOffers } from './offer/offer-commands.ts'
import { offerRecordSchema } from './offer/offer-record.ts'

export async function loadDemonstrationOffers(tx: Tx, now: Date): Promise<void> {
  const records = readStarterObjects('offers.jsonl').map((row) => offerRecordSchema.parse(row))
  const organisationIds = await organisationIdsOf(tx, demonstrationSource)
  const placement = { source: demonstrationSource, demonstration: true, organisationIds }
  await saveOffers(tx, records, placement, demonstrationLoader, now)
}
