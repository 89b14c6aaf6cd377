/** The written forms of RDF that are read. */
export const rdfForms = ['turtle', 'json-ld', 'rdf-xml'] as const
export type RdfForm = (typeof rdfForms)[number]

/** The media type that says the form; others, such as `text/plain`, leave it open. */
export const rdfMediaTypes = {
  'text/turtle': 'turtle',
  'application/x-turtle': 'turtle',
  'application/n-triples': 'turtle',
  'application/ld+json': 'json-ld',
  'application/json': 'json-ld',
  'application/rdf+xml': 'rdf-xml',
} as const satisfies Readonly<Record<string, RdfForm>>

const endings: Readonly<Record<string, RdfForm>> = {
  ttl: 'turtle',
  nt: 'turtle',
  jsonld: 'json-ld',
  json: 'json-ld',
  rdf: 'rdf-xml',
  xml: 'rdf-xml',
}

/** The form of a document: by its media type, else by the ending of its name, else by how it begins. */
export function detectForm(
  contentType: string | undefined,
  name: string,
  bytes: Uint8Array,
): RdfForm | undefined {
  return formOfMediaType(contentType) ?? formOfName(name) ?? formOfBeginning(bytes)
}

export function formOfMediaType(contentType: string | undefined): RdfForm | undefined {
  const type = mediaTypeOf(contentType)
  return Object.entries(rdfMediaTypes).find(([name]) => name === type)?.[1]
}

/** The media type alone, without parameters such as the charset. */
export function mediaTypeOf(contentType: string | undefined): string {
  return (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

function formOfName(name: string): RdfForm | undefined {
  const ending = name.toLowerCase().split('.').at(-1) ?? ''
  return Object.hasOwn(endings, ending) ? endings[ending] : undefined
}

/** JSON may begin with a square bracket as Turtle may, and an address in Turtle with the bracket of an XML tag. */
function formOfBeginning(bytes: Uint8Array): RdfForm | undefined {
  const text = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart()
  if (/^(\{|\[\s*[[{"]|\[\s*\]\s*$)/.test(text)) return 'json-ld'
  if (/^<[a-z][a-z0-9+.-]*:\/\//i.test(text)) return 'turtle'
  if (/^<[?!a-z]/i.test(text)) return 'rdf-xml'
  if (/^(@prefix|@base|prefix\s|base\s|#|\[|_:|[\w-]*:[\w-])/i.test(text)) return 'turtle'
  return undefined
}
