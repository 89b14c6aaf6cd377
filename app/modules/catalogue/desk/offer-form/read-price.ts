import { readForm, type FormValues } from '../../../../shared/forms/form-reader.ts'
import type { OfferRecord } from '../../offer/offer-record.ts'
import { fundings, targetGroups } from '../../opportunity/opportunity-words.ts'
import type { Concession } from '../concession/concession.ts'
import type { DraftFault, StepReader } from './form-step.ts'

export interface Price extends Pick<OfferRecord, 'price_eur' | 'funding'> {
  readonly concessions: readonly Concession[]
}

const dearest = 1_000_000

/** What it costs, and who pays less. */
export const readPrice: StepReader<Price> = (form) => {
  const price = form.number('price', 0, dearest) ?? null
  const funding = form.choice('funding', fundings) ?? null
  const own: DraftFault[] = isInCents(price) ? [] : [{ field: 'price', code: 'too-precise' }]
  const { concessions, faults } = readConcessions(form.values, price)
  return { part: { price_eur: price, funding, concessions }, faults: [...form.refusals, ...own, ...faults] }
}

/** Rows of a group and its price; a row with neither is not there. */
function readConcessions(values: FormValues, usual: number | null) {
  const groups = values['concession-group'] ?? []
  const prices = values['concession-price'] ?? []
  const concessions: Concession[] = []
  const faults: DraftFault[] = []
  for (let row = 0; row < Math.max(groups.length, prices.length); row += 1) {
    const [groupField, priceField] = [`concession-group-${row}`, `concession-price-${row}`]
    const form = readForm({ [groupField]: [groups[row] ?? ''], [priceField]: [prices[row] ?? ''] })
    const targetGroup = form.choice(groupField, targetGroups)
    const priceEur = form.number(priceField, 0, dearest)
    faults.push(...form.refusals)
    if (form.refusals.length > 0 || (targetGroup === undefined && priceEur === undefined)) continue
    if (targetGroup === undefined) faults.push({ field: groupField, code: 'missing' })
    else if (priceEur === undefined) faults.push({ field: priceField, code: 'missing' })
    else if (!isInCents(priceEur)) faults.push({ field: priceField, code: 'too-precise' })
    else if (usual !== null && priceEur >= usual) faults.push({ field: priceField, code: 'not-less' })
    else if (concessions.some((known) => known.targetGroup === targetGroup)) {
      faults.push({ field: groupField, code: 'same-group-twice' })
    } else concessions.push({ targetGroup, priceEur })
  }
  return { concessions, faults }
}

function isInCents(price: number | null): boolean {
  return price === null || Math.abs(price * 100 - Math.round(price * 100)) < 1e-6
}
