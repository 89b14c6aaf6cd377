import type { PrefixedName } from '../elm/elm-version.ts'

/** What the profile demands of one value of a property. */
export type ValueRule =
  /** A text that says its language. */
  | { readonly kind: 'text' }
  /** A text or number of whatever type. */
  | { readonly kind: 'literal' }
  | { readonly kind: 'iri' }
  | { readonly kind: Datatype }
  /** A node of one of the classes. */
  | { readonly kind: 'node'; readonly classes: readonly PrefixedName[]; readonly scheme?: SchemeRule }
  /** Any node in the scheme, of whatever class. */
  | { readonly kind: 'in-scheme'; readonly scheme: SchemeRule }
  /** The profile demands two things that exclude each other. */
  | { readonly kind: 'impossible' }

export type Datatype = 'string' | 'dateTime' | 'duration' | 'decimal' | 'integer' | 'boolean' | 'anyURI'

/** What `skos:inScheme` of a concept must say. A concept must have an address of its own then. */
export interface SchemeRule {
  /** This scheme must be among those stated. */
  readonly includes?: string
  /** None but these may be stated, if any is. */
  readonly only?: readonly string[]
  /** Every stated scheme begins so. */
  readonly begins?: string
}

export interface PropertyRule {
  readonly value: ValueRule
  readonly least?: number
  readonly most?: number
  /** At most one text in each language. */
  readonly oneForEachLanguage?: boolean
  /** The web resource that is named must have an address that begins with http or https. */
  readonly isOnWeb?: boolean
  /** What may not say the same. */
  readonly notAlso?: PrefixedName
}

/** `accepted` is what the profile demands as published; `complete` adds what it was published with, but switched off. */
export const loqLevels = ['accepted', 'complete'] as const
export type LoqLevel = (typeof loqLevels)[number]

export interface ClassRule {
  readonly level: LoqLevel
  /** Other properties may stand beside those listed. */
  readonly isOpen: boolean
  readonly properties: Readonly<Partial<Record<PrefixedName, PropertyRule>>>
}

/** The rules of each class; a class that may stand at both levels has a rule for each. */
export type LoqRules = Readonly<Partial<Record<PrefixedName, readonly ClassRule[]>>>

export const anyNumber = (value: ValueRule): PropertyRule => ({ value })
export const atMostOne = (value: ValueRule): PropertyRule => ({ value, most: 1 })
export const atLeastOne = (value: ValueRule): PropertyRule => ({ value, least: 1 })
export const exactlyOne = (value: ValueRule): PropertyRule => ({ value, least: 1, most: 1 })

/** Texts in several languages, at most one in each. */
export const texts: PropertyRule = { value: { kind: 'text' }, oneForEachLanguage: true }
export const someTexts: PropertyRule = { ...texts, least: 1 }
/** Texts of which there may be several in one language. */
export const names: PropertyRule = { value: { kind: 'text' } }

export const node = (...classes: PrefixedName[]): ValueRule => ({ kind: 'node', classes })
export const concept = node('skos:Concept')
export const conceptIn = (scheme: SchemeRule): ValueRule => ({
  kind: 'node',
  classes: ['skos:Concept'],
  scheme,
})
export const onWeb: PropertyRule = { value: node('elm:WebResource'), isOnWeb: true }

export const open = (properties: ClassRule['properties']): ClassRule => ({
  level: 'accepted',
  isOpen: true,
  properties,
})
export const closed = (properties: ClassRule['properties']): ClassRule => ({
  level: 'accepted',
  isOpen: false,
  properties,
})
