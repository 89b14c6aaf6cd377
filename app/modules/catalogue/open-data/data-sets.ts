import type { openDataMessages } from './open-data-messages.ts'

/** Codes of the EU's list of file types, and media types as IANA lists them. */
export const formats = {
  turtle: { label: 'Turtle', mediaType: 'text/turtle', fileType: 'RDF_TURTLE' },
  jsonLd: { label: 'JSON-LD', mediaType: 'application/ld+json', fileType: 'JSON_LD' },
  xml: { label: 'XML', mediaType: 'application/xml', fileType: 'XML' },
  csv: { label: 'CSV', mediaType: 'text/csv', fileType: 'CSV' },
  json: { label: 'JSON', mediaType: 'application/json', fileType: 'JSON' },
} as const

export interface DataFile {
  readonly path: string
  readonly format: keyof typeof formats
  /** A question to the interface for programs, which answers in parts, and no whole file. */
  readonly inParts?: true
}

export interface DataSet {
  readonly id: 'offers' | 'counts' | 'vocabulary'
  readonly title: keyof typeof openDataMessages
  readonly text: keyof typeof openDataMessages
  /** Whether it changes with the offers, or only with an edition of the classifications. */
  readonly followsOffers: boolean
  readonly files: readonly DataFile[]
}

export const dataSets: readonly DataSet[] = [
  {
    id: 'offers',
    title: 'offersTitle',
    text: 'offersText',
    followsOffers: true,
    files: [
      { path: '/data/loq.ttl', format: 'turtle' },
      { path: '/data/loq.jsonld', format: 'jsonLd' },
      { path: '/data/loq.xml', format: 'xml' },
      { path: '/api/v1/opportunities', format: 'json', inParts: true },
    ],
  },
  {
    id: 'counts',
    title: 'countsTitle',
    text: 'countsText',
    followsOffers: true,
    files: [
      { path: '/data/counts.csv', format: 'csv' },
      { path: '/data/counts.json', format: 'json' },
    ],
  },
  {
    id: 'vocabulary',
    title: 'vocabularyTitle',
    text: 'vocabularyText',
    followsOffers: false,
    files: [
      { path: '/api/v1/skills', format: 'json', inParts: true },
      { path: '/api/v1/occupations', format: 'json', inParts: true },
    ],
  },
]

/** Where the description of all data sets for data portals stands. */
export const catalogFile = '/data/catalog.ttl'

export const licence = {
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
  /** In the EU's list of licences. */
  authority: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
} as const
