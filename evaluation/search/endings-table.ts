import { afterTheme, lvAlternations, lvEndings, lvVerbEndings } from '../../app/shared/text/endings-lv.ts'
import { markdownTable } from '../../bench/row.ts'

/** The endings that the Latvian stemmer takes off, and the consonants it puts back, as docs/search.md prints them. */
export function endingsTable(): string {
  const words = lvEndings.map(({ of, endings, meaning, example }) => ({
    of,
    endings: withHyphens(endings),
    meaning,
    example,
  }))
  const verbs = lvVerbEndings.map(({ part, plain, reflexive, example }) => ({
    'of listed verbs': part,
    endings: withHyphens(plain),
    reflexive: withHyphens(reflexive),
    example,
  }))
  const changes = listOf(lvAlternations).map((change) => change.replace('>', ' → '))
  return [
    markdownTable(words),
    markdownTable(verbs),
    `After the vowel that a verb's infinitive ends in: ${withHyphens(afterTheme)}.`,
    `Consonants put back: ${changes.join(', ')}.`,
  ].join('\n\n')
}

const listOf = (text: string) => text.trim().split(/\s+/).filter(Boolean)

const withHyphens = (endings: string) =>
  listOf(endings)
    .map((ending) => `-${ending}`)
    .join(' ')
