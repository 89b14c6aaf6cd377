/** A concept of somebody else's vocabulary, with what a file must say of it: the shapes look at type and scheme. */
export interface Concept {
  readonly uri: string
  readonly scheme: string
  /** Labels by language; empty where we have none. */
  readonly labels: Readonly<Record<string, string>>
}

/** Our words beside the concepts that mean the same. A word without one is said in a note instead. */
export interface CodeList<Word extends string> {
  readonly scheme: string
  conceptOf(word: Word | null): Concept | undefined
  wordOf(uri: string): Word | undefined
  /** All words that have a concept. */
  words(): readonly { readonly word: Word; readonly concept: Concept }[]
}

export function codeList<Word extends string>(
  scheme: string,
  /** Where the list's concepts begin; the codes below follow it. */
  begin: string,
  codes: Readonly<Partial<Record<Word, string>>>,
  labelsOf: (word: Word) => Readonly<Record<string, string>>,
): CodeList<Word> {
  const isWord = (text: string): text is Word => Object.hasOwn(codes, text)
  const words = new Map(
    Object.keys(codes)
      .filter(isWord)
      .map((word) => [`${begin}${codes[word] ?? ''}`, word]),
  )
  // Made once: some labels come from tables that are slow to open, and a catalogue asks thousands of times.
  const made = new Map<Word, Concept>()
  const conceptOf = (word: Word | null) => {
    const code = word === null ? undefined : codes[word]
    if (word === null || code === undefined) return undefined
    const concept = made.get(word) ?? { uri: `${begin}${code}`, scheme, labels: labelsOf(word) }
    made.set(word, concept)
    return concept
  }
  return {
    scheme,
    conceptOf,
    wordOf: (uri) => words.get(canonical(uri)),
    words: () =>
      [...words.values()].flatMap((word) => {
        const concept = conceptOf(word)
        return concept === undefined ? [] : [{ word, concept }]
      }),
  }
}

/** What follows the beginning of a concept's address, or undefined when it is of another list. */
export function codeAfter(begin: string, uri: string): string | undefined {
  const known = canonical(uri)
  return known.startsWith(begin) && known.length > begin.length ? known.slice(begin.length) : undefined
}

/** The EU's concepts are named with `http:`; people copy them from the browser with `https:`. */
function canonical(uri: string): string {
  return uri.replace(/^https:/, 'http:')
}
