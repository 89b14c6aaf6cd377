import type { Language } from '../i18n/language.ts'
import { analyse, type IsKnownStem, type Lexeme } from './analyse.ts'

/** Title to small print, as PostgreSQL names them; `ts_rank` counts them 1, 0.4, 0.2 and 0.1. */
export type Weight = 'A' | 'B' | 'C' | 'D'

export interface WeightedText {
  readonly text: string
  readonly language: Language | undefined
  readonly weight: Weight
}

/**
 * The text form of a PostgreSQL `tsvector`, to be cast with `::tsvector`.
 *
 * Every word is stored by its accented stem with the part's weight and, where that differs, by its
 * folded stem one weight lower: "dārzs" in a title is `dārz` A and `darz` B. A word typed with its
 * diacritics meets both, one typed without meets the weaker. No prefix keeps the two apart, since a
 * folded stem with the same letters as another word's accented stem is exactly the weaker match meant.
 * Parts of a German compound are one weight lower than the compound too.
 */
export function toVector(parts: readonly WeightedText[], isKnownStem?: IsKnownStem): string {
  const entries = new Map<string, Map<number, Weight>>()
  const room = { left: roomForLexemes }
  let offset = 0
  for (const { text, language, weight } of parts) {
    let last = 0
    for (const lexeme of analyse(text, language, isKnownStem)) {
      last = lexeme.position
      const position = Math.min(offset + lexeme.position, lastPosition)
      const own = lexeme.isPart ? lower[weight] : weight
      enter(entries, room, lexeme.stem, position, own)
      if (lexeme.folded !== lexeme.stem) enter(entries, room, lexeme.folded, position, lower[own])
    }
    offset += last + gapBetweenParts
  }
  return [...entries].map(([lexeme, positions]) => `${quote(lexeme)}:${list(positions)}`).join(' ')
}

/** The text form of a `tsquery` for `::tsquery`; each word by its accented or its folded stem. */
export function toQuery(lexemes: readonly Lexeme[], operator: '&' | '|'): string {
  return toTerms(lexemes).join(` ${operator} `)
}

/** The words of a query, each once, as parts of a `tsquery`; with weights such as `AB` only where they stand with one. */
export function toTerms(lexemes: readonly Lexeme[], weights = ''): string[] {
  const mark = weights === '' ? '' : `:${weights}`
  return [
    ...new Set(
      words(lexemes)
        .slice(0, mostQueryWords)
        .map((word) => term(word, mark)),
    ),
  ]
}

/** PostgreSQL's own limits: positions end here, a lexeme keeps 255 of them, a vector 1 MB. */
const lastPosition = 16_383
const mostPositions = 255
const roomForLexemes = 700_000

/** More words than a person asks with; keeps hostile queries cheap. */
const mostQueryWords = 64

/** Keeps the last word of one part from counting as a neighbour of the next part's first. */
const gapBetweenParts = 10

const lower = { A: 'B', B: 'C', C: 'D', D: 'D' } as const satisfies Record<Weight, Weight>

function enter(
  entries: Map<string, Map<number, Weight>>,
  room: { left: number },
  lexeme: string,
  position: number,
  weight: Weight,
) {
  let positions = entries.get(lexeme)
  if (!positions) {
    const bytes = Buffer.byteLength(lexeme) + 4
    // A lexeme with its colon but no position behind it is no vector.
    if (bytes + 2 > room.left) return
    room.left -= bytes
    entries.set(lexeme, (positions = new Map()))
  }
  if (positions.size >= mostPositions || room.left < 2) return
  const before = positions.get(position)
  if (before === undefined) room.left -= 2
  if (before === undefined || weight < before) positions.set(position, weight)
}

function list(positions: ReadonlyMap<number, Weight>): string {
  return [...positions].map(([position, weight]) => `${position}${weight}`).join()
}

/** One entry a position: a word, with the parts of a compound behind it. */
function words(lexemes: readonly Lexeme[]): Lexeme[][] {
  const found: Lexeme[][] = []
  for (const lexeme of lexemes) {
    if (lexeme.isPart) found.at(-1)?.push(lexeme)
    else found.push([lexeme])
  }
  return found
}

function term([whole, ...parts]: readonly Lexeme[], mark: string): string {
  const choices = whole ? forms(whole, mark) : []
  if (parts.length > 0) choices.push(parts.map((part) => either(forms(part, mark))).join(' & '))
  return either(choices)
}

function forms({ stem, folded }: Lexeme, mark: string): string[] {
  return [...new Set([stem, folded])].map((form) => quote(form) + mark)
}

function either(choices: readonly string[]): string {
  return choices.length === 1 ? choices.join() : `(${choices.join(' | ')})`
}

function quote(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/g, '$&$&')}'`
}
