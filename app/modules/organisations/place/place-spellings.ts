import { isLanguage, languages, type Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'

/** A name as it is written in a language; undefined where that is not one of those we know the grammar of. */
export interface Spelling {
  readonly text: string
  readonly language: Language | undefined
}

/** Every spelling a name is known by, each once, Latvian first; also some that are found but never shown. */
export function spellingsOf(name: Localised): Spelling[] {
  const codes = [...languages, ...Object.keys(name).filter((code) => !isLanguage(code))]
  const written = codes.map((code) => ({
    text: name[code]?.text,
    language: isLanguage(code) ? code : undefined,
  }))
  const others = (otherSpellings.get(name['lv']?.text ?? '') ?? []).map((text) => ({
    text,
    language: undefined,
  }))
  const spellings = new Map<string, Spelling>()
  for (const { text, language } of [...written, ...others]) {
    if (text !== undefined && !spellings.has(text)) spellings.set(text, { text, language })
  }
  return [...spellings.values()]
}

/**
 * Latgalian has more than one way to write a town: with uo by the rules of 2007, with ō before them, and as people
 * there say it. By the Latvian name; the spelling that we show stands in `starter/places.tsv`. Collected from usage
 * and not yet looked through by a linguist: one that is wrong finds its place all the same.
 */
const otherSpellings: ReadonlyMap<string, readonly string[]> = new Map([
  ['Balvi', ['Bolvi']],
  ['Daugavpils', ['Daugpiļs']],
  ['Ilūkste', ['Eluikste']],
  ['Kārsava', ['Kuorsova', 'Kōrsova']],
  ['Krāslava', ['Kruoslova', 'Krōslova']],
  ['Līvāni', ['Leivuons', 'Leivuoni', 'Līvuoni']],
  ['Ludza', ['Ludze']],
  ['Preiļi', ['Preili']],
  ['Rēzekne', ['Rēzne']],
  ['Viļaka', ['Vileks']],
  ['Zilupe', ['Zylupe', 'Zylupi']],
])
