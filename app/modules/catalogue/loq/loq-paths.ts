/** The forms in which data leaves, by the ending of the address. */
export const loqFormats = {
  ttl: 'text/turtle',
  jsonld: 'application/ld+json',
  xml: 'application/xml',
} as const

export type LoqFormat = keyof typeof loqFormats

export type LoqThing = 'opportunity' | 'specification' | 'organisation'

export const loqPaths = {
  catalogue: (format: LoqFormat) => `/data/loq.${format}`,
  one: (thing: LoqThing, id: string, format: LoqFormat) => `/data/${thing}/${id}.${format}`,
}

export function isLoqFormat(text: string): text is LoqFormat {
  return Object.hasOwn(loqFormats, text)
}
