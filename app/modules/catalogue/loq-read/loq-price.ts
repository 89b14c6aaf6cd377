import { currencyCodes } from '../elm/code-lists.ts'
import type { LoqDocument } from '../loq-check/loq-document.ts'
import type { OfferRecord } from '../offer/offer-record.ts'
import { paidByMessages, partlyPaidByMessages } from '../opportunity/opportunity-fact-messages.ts'
import { fundings, type Funding } from '../opportunity/opportunity-words.ts'
import { literalOf, nodeOf, nodesOf, textsOf } from './loq-values.ts'
import type { WarningList } from './offer-draft.ts'

/** The price when it is one amount in euros. Who pays has no code, so only our own words for it are known again. */
export function priceOf(
  document: LoqDocument,
  offer: string,
  { warn }: WarningList,
): Pick<OfferRecord, 'price_eur' | 'funding'> {
  const details = nodesOf(document, offer, 'elm:priceDetail')
  const stated = details.flatMap((detail) => {
    const amount = nodeOf(document, detail, 'elm:amount')
    return amount === undefined ? [] : [amountOf(document, amount)]
  })
  const amounts = new Set(stated.map(({ text }) => text))
  const [only] = stated
  const isOne = amounts.size === 1 && only?.isEuro === true && isPrice(only.value)
  if (stated.length > 0 && !isOne)
    warn('elm:priceDetail', 'price-left-out', { value: [...amounts].join(', ') })
  return {
    price_eur: isOne && only !== undefined ? only.value : null,
    funding: details.map((detail) => fundingOf(document, detail)).find((found) => found !== null) ?? null,
  }
}

function amountOf(document: LoqDocument, amount: string) {
  const value = literalOf(document, amount, 'rdf:value') ?? ''
  const unit = nodeOf(document, amount, 'elm:unit') ?? ''
  const code = unit.split('/').at(-1) ?? ''
  return {
    value: Number(value),
    text: `${value} ${code}`.trim(),
    isEuro: currencyCodes.wordOf(unit) === 'EUR',
  }
}

function isPrice(value: number): boolean {
  return Number.isFinite(value) && value >= 0
}

function fundingOf(document: LoqDocument, detail: string): Funding | null {
  const said = Object.values(textsOf(document, detail, 'dc:description'))
  const known = fundings.find((funding) =>
    [paidByMessages[funding], partlyPaidByMessages[funding]].some((messages) =>
      Object.values(messages).some((text) => said.includes(text)),
    ),
  )
  return known ?? null
}
