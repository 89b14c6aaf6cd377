import type { Localised } from '../../../shared/i18n/localised.ts'

/** Every spelling a name is known by, each once: those of its languages, and others that are found but never shown. */
export function spellingsOf(name: Localised): string[] {
  const written = Object.values(name).flatMap((spelling) => (spelling === undefined ? [] : [spelling.text]))
  const others = otherSpellings.get(name['lv']?.text ?? '') ?? []
  return [...new Set([...written, ...others])]
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
