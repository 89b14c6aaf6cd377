/** Where a text came from: the classification or provider itself, written for Laipa, or a machine. */
export type TextOrigin = 'official' | 'own' | 'machine'

export interface LocalisedText {
  readonly text: string
  readonly origin: TextOrigin
  /** Who checked it, as a name or an office; absent while nobody has. */
  readonly reviewedBy?: string
}

/**
 * Editors' content: one entry a language, an absent language is an absent key.
 * Keys are ISO 639-1 codes; a source may hold languages beyond the five of the pages.
 */
export type Localised = Readonly<Partial<Record<string, LocalisedText>>>
