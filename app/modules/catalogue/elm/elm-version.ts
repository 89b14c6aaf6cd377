/** Versions of the European Learning Model (ELM) that we speak; nothing else may hold these addresses. */
export const elmVersions = {
  '3.2': {
    namespace: 'http://data.europa.eu/snb/model/elm/',
    /** Of the XML form, which the register of qualifications (QDR) defines for the profile of 3.1 and 3.2. */
    xmlNamespace: 'http://data.europa.eu/snb/model/ap/loq-constraints/',
    xmlSchemaVersion: '3.1.0',
    isExperimental: false,
  },
  /** The terms are the same under another namespace; its shapes could not be had, so nothing is promised. */
  '3.3': {
    namespace: 'http://data.europa.eu/snb/model/ontology/',
    xmlNamespace: undefined,
    xmlSchemaVersion: undefined,
    isExperimental: true,
  },
} as const

export type ElmVersion = keyof typeof elmVersions

export const currentElmVersion = '3.2' as const satisfies ElmVersion

export function isElmVersion(text: string): text is ElmVersion {
  return Object.hasOwn(elmVersions, text)
}

/** Namespaces that the model borrows from; `elm` itself is added by the version. */
const borrowed = {
  adms: 'http://www.w3.org/ns/adms#',
  clv: 'http://data.europa.eu/m8g/',
  dc: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  org: 'http://www.w3.org/ns/org#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rov: 'http://www.w3.org/ns/regorg#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

export type Prefix = 'elm' | keyof typeof borrowed

/** A name with its prefix, such as `dc:title`. */
export type PrefixedName = `${Prefix}:${string}`

export function namespacesOf(version: ElmVersion): Readonly<Record<Prefix, string>> {
  return { elm: elmVersions[version].namespace, ...borrowed }
}

/** The whole address of a prefixed name. */
export function addressOf(name: PrefixedName, version: ElmVersion = currentElmVersion): string {
  const colon = name.indexOf(':')
  const prefix = Object.entries(namespacesOf(version)).find(([known]) => known === name.slice(0, colon))
  return `${prefix?.[1] ?? ''}${name.slice(colon + 1)}`
}
