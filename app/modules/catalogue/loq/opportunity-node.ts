import { endOfDayInRiga, startOfDayInRiga } from '../../../shared/time/riga-moment.ts'
import { currencyCodes, kindCodes, modeCodes, scheduleCodes, textsOf } from '../elm/code-lists.ts'
import { conceptNode, type ElmNode } from '../elm/elm-node.ts'
import { opportunityWordMessages } from '../opportunity/opportunity-words-messages.ts'
import { paidByMessages, partlyPaidByMessages } from '../opportunity/opportunity-fact-messages.ts'
import { defaultLanguage, locationNode, note, webResource } from './common-nodes.ts'
import type { LoqIdentifiers } from './loq-identifiers.ts'
import { loqMessages } from './loq-messages.ts'
import type { OpportunityRow } from './loq-row-queries.ts'

/** An offer as a LearningOpportunity; its specification, provider and publisher are named, not described. */
export function opportunityNode(
  row: OpportunityRow,
  publisherId: string,
  identifiers: LoqIdentifiers,
): ElmNode {
  const id = identifiers.opportunity(row.id)
  const { weeks, applyBy, startsOn } = row
  const isPlaced = row.municipalityId !== null || row.placeName !== null
  return {
    id,
    type: 'LearningOpportunity',
    texts: { title: textsOf(row.title), description: textsOf(row.summary) },
    literals: {
      // xsd:duration has no weeks.
      duration: weeks === null ? undefined : `P${weeks * 7}D`,
      applicationDeadline: applyBy === null ? undefined : endOfDayInRiga(applyBy),
      status: row.status === 'published' ? undefined : notPublishedAnymore,
      dateModified: row.changedAt.toISOString(),
    },
    nodes: {
      dcType: [conceptNode(kindCodes.conceptOf(row.kind))],
      additionalNote: [
        row.demonstration ? note(`${id}#demonstration`, loqMessages.demonstration) : undefined,
      ],
      homepage: [webResource(id, row.homepage ?? id)],
      temporal: startsOn === null ? [] : [periodNode(id, startsOn)],
      mode: [conceptNode(modeCodes.conceptOf(row.mode))],
      learningSchedule: [conceptNode(scheduleCodes.conceptOf(row.schedule))],
      scheduleInformation: [scheduleNote(id, row)],
      priceDetail: [priceNode(id, row)],
      providedBy: [{ id: identifiers.organisation(row.organisationId) }],
      location: isPlaced ? [locationNode(id, row)] : [],
      learningAchievementSpecification: [{ id: identifiers.specification(row.specificationId) }],
      defaultLanguage: [conceptNode(defaultLanguage(row.title))],
      publisher: [{ id: identifiers.organisation(publisherId) }],
    },
  }
}

/** One of the states that the XML Schema of the profile names. */
const notPublishedAnymore = 'http://data.europa.eu/snb/status/not-published-anymore'

/** When it ends is not known; its length stands in `duration`. */
function periodNode(owner: string, startsOn: string): ElmNode {
  return { id: `${owner}#period`, type: 'PeriodOfTime', literals: { startDate: startOfDayInRiga(startsOn) } }
}

function scheduleNote(owner: string, { schedule }: OpportunityRow): ElmNode | undefined {
  if (schedule === null || scheduleCodes.conceptOf(schedule) !== undefined) return undefined
  return note(`${owner}#schedule`, opportunityWordMessages.schedule[schedule])
}

function priceNode(owner: string, { priceEur, funding }: OpportunityRow): ElmNode | undefined {
  if (priceEur === null && funding === null) return undefined
  const paidBy = priceEur === 0 ? paidByMessages : partlyPaidByMessages
  const amount: ElmNode = {
    id: `${owner}#amount`,
    type: 'Amount',
    literals: { value: String(priceEur) },
    nodes: { unit: [conceptNode(currencyCodes.conceptOf('EUR'))] },
  }
  return {
    id: `${owner}#price`,
    type: 'PriceDetail',
    texts: { description: funding === null ? {} : paidBy[funding] },
    nodes: { amount: priceEur === null ? [] : [amount] },
  }
}
