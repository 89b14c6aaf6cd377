/** Shorter parts ("ei", "art", "tor") are found in too many words that are no compounds. */
const shortestPart = 4
const mostParts = 4

/** What may stand between two parts; the empty one first, so that the fewest letters are given away. */
const links = ['', 's', 'n', 'en', 'es', 'e', 'er']

type Stem = (word: string) => string
type IsKnown = (stem: string) => boolean

/**
 * The stems of a German compound's parts, or none where it is not made of known words only:
 * "Krankenpflege" of "krank" and "pfleg". The longest possible first part is tried first.
 */
export function compoundParts(word: string, stem: Stem, isKnown: IsKnown, most = mostParts): string[] {
  if (most < 2) return []
  for (let cut = word.length - shortestPart; cut >= shortestPart; cut--) {
    const head = stem(word.slice(cut))
    if (!isKnown(head)) continue
    const modifiers = modifierParts(word.slice(0, cut), stem, isKnown, most - 1)
    if (modifiers.length > 0) return [...modifiers, head]
  }
  return []
}

function modifierParts(modifier: string, stem: Stem, isKnown: IsKnown, most: number): string[] {
  for (const link of links) {
    if (!modifier.endsWith(link)) continue
    const part = modifier.slice(0, modifier.length - link.length)
    if (part.length < shortestPart) continue
    const partStem = stem(part)
    if (isKnown(partStem)) return [partStem]
    const parts = compoundParts(part, stem, isKnown, most)
    if (parts.length > 0) return parts
  }
  return []
}
