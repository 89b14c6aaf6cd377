import { setImmediate } from 'node:timers/promises'

import { fault } from '../../../shared/import/row-fault.ts'
import type { RdfForm } from '../../../shared/rdf/rdf-form.ts'
import { readRdf } from '../../../shared/rdf/read-rdf.ts'
import type { OfferFault, OfferFaultCode } from '../import/offer-fault.ts'
import { checkLoq, type OfferVerdict } from '../loq-check/check-loq.ts'
import { loqContextOf } from '../loq-check/loq-context.ts'
import { loqDocument, type LoqDocument } from '../loq-check/loq-document.ts'
import { literalOf, nodeOf, nodesOf, textsOf } from './loq-values.ts'
import { readingOfDrafts, warningList, type OfferDraft } from './offer-draft.ts'
import type { OfferDocumentReading } from './offer-document.ts'
import { recordOfLoq } from './offer-of-loq.ts'
import type { StatedOrganisation } from './stated-organisation.ts'

const offersBetweenPauses = 100

/** Offers of a document of LOQ; those that the profile does not accept are faulty, each with its faults. */
export async function readLoqOffers(bytes: Uint8Array, form: RdfForm): Promise<OfferDocumentReading> {
  const reading = await readRdf(bytes, form, { contextOf: loqContextOf })
  if ('fault' in reading) return readingOfDrafts([], [], [reading.fault])
  const document = loqDocument(reading.graph)
  if (document === undefined) return refused('no-offers')
  const check = await checkLoq(document)
  if (check === 'too-entangled') return refused(check)
  const drafts: OfferDraft[] = []
  for (const [index, verdict] of check.offers.entries()) {
    if (isPublished(document, verdict.id)) drafts.push(draftOf(document, verdict, index + 1))
    if (index % offersBetweenPauses === 0) await setImmediate()
  }
  return readingOfDrafts(drafts, organisationsOf(document))
}

function refused(code: OfferFaultCode): OfferDocumentReading {
  return readingOfDrafts([], [], [fault(0, null, code)])
}

/** What a document says is no longer published counts as not being in it. */
function isPublished(document: LoqDocument, offer: string): boolean {
  return !literalOf(document, offer, 'elm:status')?.endsWith('/not-published-anymore')
}

function draftOf(document: LoqDocument, verdict: OfferVerdict, row: number): OfferDraft {
  const id = verdict.id.startsWith('_:') ? undefined : verdict.id
  const list = warningList(row)
  const faults: OfferFault[] = verdict.faults
    .filter(({ level }) => level === 'accepted')
    .map(({ path, code, values }) => fault(row, path, code, values))
  if (id === undefined) faults.push(fault(row, null, 'no-permanent-id'))
  if (faults.length > 0) return { row, id, value: {}, placeNames: [], faults, warnings: [] }
  const [provider, ...others] = nodesOf(document, verdict.id, 'elm:providedBy')
  if (others.length > 0) list.warn('elm:providedBy', 'one-provider-taken')
  const value = {
    ...recordOfLoq(document, verdict.id, list),
    provider: provider === undefined ? '' : organisationName(document, provider),
  }
  const placeNames = placeNamesOf(document, verdict.id)
  return { row, id, value, placeNames, faults, warnings: list.warnings }
}

/** An address of ours means the organisation that it leads to; one without an address goes by its name. */
function organisationName(document: LoqDocument, organisation: string): string {
  const own = /^https?:\/\/[^/]+\/id\/organisation\/([0-9a-z]{10})$/.exec(organisation)?.[1]
  if (own !== undefined) return own
  if (!organisation.startsWith('_:')) return organisation
  const names = textsOf(document, organisation, 'rov:legalName')
  return names['lv'] ?? Object.values(names)[0] ?? ''
}

function organisationsOf(document: LoqDocument): StatedOrganisation[] {
  const providers = document.offers.flatMap((offer) => nodesOf(document, offer, 'elm:providedBy'))
  return [...new Set(providers)].map((organisation) => {
    const registration =
      nodeOf(document, organisation, 'rov:registration') ??
      nodeOf(document, organisation, 'elm:eidasLegalIdentifier')
    return {
      id: organisationName(document, organisation),
      legalName: textsOf(document, organisation, 'rov:legalName'),
      registration:
        registration === undefined ? null : (literalOf(document, registration, 'skos:notation') ?? null),
    }
  })
}

/** The name of the place in Latvian first, then in other languages, then the parts of its address. */
function placeNamesOf(document: LoqDocument, offer: string): string[] {
  const locations = nodesOf(document, offer, 'elm:location')
  const names = locations.flatMap((location) => {
    const { lv, ...others } = textsOf(document, location, 'elm:geographicName')
    return [...(lv === undefined ? [] : [lv]), ...Object.values(others)]
  })
  const addresses = locations
    .flatMap((location) => nodesOf(document, location, 'elm:address'))
    .flatMap((address) => nodesOf(document, address, 'elm:fullAddress'))
    .flatMap((note) => Object.values(textsOf(document, note, 'elm:noteLiteral')))
    .flatMap((text) => text.split(/[,;\n]/).map((part) => part.trim()))
  return [...new Set([...names, ...addresses])].filter((name) => name !== '')
}
