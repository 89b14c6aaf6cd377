import type { RdfForm } from '../../../shared/rdf/rdf-form.ts'
import { classAddress } from '../elm/elm-terms.ts'

const offer = 'https://provider.example/offers/1'
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const kind = classAddress('LearningOpportunity')

/** The least that can be checked, in each form: an offer that says nothing yet. */
export const loqExamples: Readonly<Record<RdfForm, string>> = {
  turtle: `<${offer}> <${rdf}type> <${kind}> .\n`,
  'json-ld': JSON.stringify([{ '@id': offer, '@type': [kind] }]),
  'rdf-xml': [
    `<rdf:RDF xmlns:rdf="${rdf}"><rdf:Description rdf:about="${offer}">`,
    `<rdf:type rdf:resource="${kind}"/></rdf:Description></rdf:RDF>`,
  ].join(''),
}
