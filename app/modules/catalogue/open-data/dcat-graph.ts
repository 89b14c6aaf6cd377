import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3'

import { languages, type InFiveLanguages } from '../../../shared/i18n/language.ts'
import { catalogFile, dataSets, formats, licence, type DataFile, type DataSet } from './data-sets.ts'
import { openDataMessages as messages } from './open-data-messages.ts'

/** What the description of the data sets depends on. */
export interface DcatFacts {
  readonly baseUrl: string
  readonly email: string
  readonly lastChange: Date | undefined
}

const { literal, namedNode, quad } = DataFactory

export const dcatPrefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

const authority = 'http://publications.europa.eu/resource/authority/'

/** Codes of the EU's list of languages. */
const languageCodes = { lv: 'LAV', en: 'ENG', lt: 'LIT', ru: 'RUS', de: 'DEU' } as const

const theme = `${authority}data-theme/EDUC`

/** Latgale among the EU's statistical regions (NUTS 2021). */
const region = 'http://data.europa.eu/nuts/code/LV005'

type Value = NamedNode | Literal
/** Properties of one node, as `prefix:name`; several values of one property are a list. */
type Properties = Readonly<Record<string, Value | readonly Value[]>>

/**
 * The data sets as DCAT-AP 3.0.1 describes them. Every term of an EU list is given its class here as well: those who
 * check the document do not fetch the lists.
 */
export function dcatGraph(facts: DcatFacts): Quad[] {
  const node = (name: string) => namedNode(`${facts.baseUrl}${catalogFile}#${name}`)
  const common = commonProperties(node)
  const service = {
    'dct:title': inLanguages(messages.interfaceTitle),
    'dct:description': inLanguages(messages.interfaceText),
    'dcat:endpointURL': namedNode(`${facts.baseUrl}/api/v1`),
    'dcat:endpointDescription': namedNode(`${facts.baseUrl}/api/v1/openapi.json`),
    'dcat:servesDataset': dataSets
      .filter(({ files }) => files.some(({ inParts }) => inParts))
      .map(({ id }) => node(id)),
    'dct:license': namedNode(licence.authority),
    'dct:publisher': node('publisher'),
    'dcat:contactPoint': node('contact'),
    'dcat:theme': namedNode(theme),
    'dcat:keyword': inLanguages(messages.keyword),
  }
  const catalog = {
    ...common,
    'dct:modified': momentOf(facts.lastChange),
    'dct:title': inLanguages(messages.catalogueTitle),
    'dct:description': inLanguages(messages.lead),
    'foaf:homepage': namedNode(`${facts.baseUrl}/lv/data`),
    'dct:license': namedNode(licence.authority),
    'dcat:themeTaxonomy': namedNode(`${authority}data-theme`),
    'dcat:dataset': dataSets.map(({ id }) => node(id)),
    'dcat:service': node('interface'),
  }
  return [
    ...described(node('catalogue'), 'dcat:Catalog', catalog),
    ...dataSets.flatMap((dataSet) => dataSetGraph(dataSet, facts, common, node)),
    ...described(node('interface'), 'dcat:DataService', service),
    ...described(node('publisher'), 'foaf:Agent', {
      'foaf:name': literal('Laipa'),
      'foaf:homepage': namedNode(`${facts.baseUrl}/`),
    }),
    ...described(node('contact'), 'vcard:Kind', {
      'vcard:fn': literal('Laipa'),
      'vcard:hasEmail': namedNode(`mailto:${facts.email}`),
    }),
    ...listedTerms(facts),
  ]
}

function commonProperties(node: (name: string) => NamedNode): Properties {
  return {
    'dct:publisher': node('publisher'),
    'dct:language': languages.map((language) => namedNode(`${authority}language/${languageCodes[language]}`)),
    'dct:spatial': namedNode(region),
  }
}

function dataSetGraph(
  { id, title, text, files, followsOffers }: DataSet,
  { baseUrl, lastChange }: DcatFacts,
  common: Properties,
  node: (name: string) => NamedNode,
): Quad[] {
  const distributions = files.map((file) => ({ file, subject: node(`${id}-${fileName(file)}`) }))
  const properties = {
    ...common,
    'dct:modified': momentOf(followsOffers ? lastChange : undefined),
    'dct:title': inLanguages(messages[title]),
    'dct:description': inLanguages(messages[text]),
    'dct:identifier': literal(node(id).value),
    'dcat:keyword': inLanguages(messages.keyword),
    'dcat:theme': namedNode(theme),
    'dct:accrualPeriodicity': namedNode(`${authority}frequency/UPDATE_CONT`),
    'dct:accessRights': namedNode(`${authority}access-right/PUBLIC`),
    'dcat:contactPoint': node('contact'),
    'dcat:landingPage': namedNode(`${baseUrl}/lv/data`),
    'dcat:distribution': distributions.map(({ subject }) => subject),
  }
  return [
    ...described(node(id), 'dcat:Dataset', properties),
    ...distributions.flatMap(({ file, subject }) =>
      described(subject, 'dcat:Distribution', {
        'dct:title': literal(`${fileName(file)} (${formats[file.format].label})`),
        'dct:description': inLanguages(messages[text]),
        'dcat:accessURL': namedNode(`${baseUrl}${file.path}`),
        ...(file.inParts
          ? { 'dcat:accessService': node('interface') }
          : { 'dcat:downloadURL': namedNode(`${baseUrl}${file.path}`) }),
        'dct:format': namedNode(`${authority}file-type/${formats[file.format].fileType}`),
        'dcat:mediaType': mediaType(file.format),
        'dct:license': namedNode(licence.authority),
        'dct:rights': namedNode(`${baseUrl}/lv/data#terms`),
        'dcatap:availability': namedNode(`${authority}planned-availability/STABLE`),
      }),
    ),
  ]
}

/** Class, list and, where the profile asks for one, name of every address that is not ours. */
function listedTerms({ baseUrl }: DcatFacts): Quad[] {
  const used = Object.values(formats)
  const term = (address: string, kind: string, list?: string, name?: string) =>
    described(namedNode(address), kind, {
      'skos:inScheme': list === undefined ? [] : namedNode(`${authority}${list}`),
      'skos:prefLabel': name === undefined ? [] : literal(name, 'en'),
    })
  return [
    ...languages.flatMap((language) =>
      term(`${authority}language/${languageCodes[language]}`, 'dct:LinguisticSystem', 'language'),
    ),
    ...used.flatMap((one) =>
      term(`${authority}file-type/${one.fileType}`, 'dct:MediaTypeOrExtent', 'file-type'),
    ),
    ...used.flatMap((one) => term(`${mediaTypes}${one.mediaType}`, 'dct:MediaType')),
    ...term(licence.authority, 'dct:LicenseDocument', 'licence'),
    ...term(region, 'dct:Location'),
    ...term(`${authority}frequency/UPDATE_CONT`, 'dct:Frequency', 'frequency'),
    ...term(`${authority}access-right/PUBLIC`, 'dct:RightsStatement', 'access-right'),
    ...term(`${authority}planned-availability/STABLE`, 'skos:Concept', 'planned-availability', 'stable'),
    ...term(theme, 'skos:Concept', 'data-theme', 'Education, culture and sport'),
    ...described(namedNode(`${authority}data-theme`), 'skos:ConceptScheme', {
      'dct:title': literal('Data theme', 'en'),
    }),
    ...term(`${baseUrl}/lv/data`, 'foaf:Document'),
    ...term(`${baseUrl}/lv/data#terms`, 'dct:RightsStatement'),
    ...term(`${baseUrl}/`, 'foaf:Document'),
    ...term(`${baseUrl}/api/v1`, 'rdfs:Resource'),
    ...term(`${baseUrl}/api/v1/openapi.json`, 'rdfs:Resource'),
  ]
}

function described(subject: NamedNode, kind: string, properties: Properties): Quad[] {
  const entries = Object.entries({ 'rdf:type': named(kind), ...properties })
  return entries.flatMap(([name, values]) =>
    [values].flat().map((value) => quad(subject, named(name), value)),
  )
}

function named(name: string): NamedNode {
  const [prefix, rest = ''] = name.split(':')
  const found = Object.entries(dcatPrefixes).find(([known]) => known === prefix)
  if (found === undefined) throw new Error(`No prefix for ${name}.`)
  return namedNode(`${found[1]}${rest}`)
}

function momentOf(moment: Date | undefined): Value[] {
  return moment === undefined ? [] : [literal(moment.toISOString(), named('xsd:dateTime'))]
}

function inLanguages(text: InFiveLanguages): Literal[] {
  return languages.map((language) => literal(text[language], language))
}

const mediaTypes = 'http://www.iana.org/assignments/media-types/'
const mediaType = (format: DataFile['format']) => namedNode(`${mediaTypes}${formats[format].mediaType}`)

const fileName = ({ path }: DataFile) => path.split('/').at(-1) ?? ''
