/** A compound has at least two parts of this many letters. */
const shortestPart = 4

/** What may stand between two parts; the empty one first, so that the fewest letters are given away. */
const links = ['', 's', 'n', 'en', 'es', 'e', 'er']

/**
 * The parts of a German compound as stems, or none when `word` is not made of known stems only.
 * The longest first part wins: "arbeitsmarkt|forschung" is split again into its own parts.
 */
export function compoundParts(
  word: string,
  stem: (part: string) => string,
  isKnown: (stem: string) => boolean,
): string[] {
  for (let end = word.length - shortestPart; end >= shortestPart; end--) {
    const head = word.slice(end)
    const headStem = stem(head)
    const heads = isKnown(headStem) ? [headStem] : []
    if (heads.length === 0) continue
    const modifier = word.slice(0, end)
    const parts = modifierParts(modifier, stem, isKnown)
    if (parts.length > 0) return [...parts, ...heads]
  }
  return []
}

function modifierParts(
  modifier: string,
  stem: (part: string) => string,
  isKnown: (stem: string) => boolean,
): string[] {
  for (const link of links) {
    if (!modifier.endsWith(link)) continue
    const part = modifier.slice(0, modifier.length - link.length)
    if (part.length < shortestPart) continue
    const partStem = stem(part)
    if (isKnown(partStem)) return [partStem]
    const parts = compoundParts(part, stem, isKnown)
    if (parts.length > 0) return parts
  }
  return []
}
