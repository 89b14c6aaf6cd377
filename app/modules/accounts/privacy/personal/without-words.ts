/** The text with a dash for each of the words, where they stand as words of their own. */
export function withoutWords(text: string, words: readonly string[]): string {
  return words
    .filter((word) => word !== '')
    .reduce((rest, word) => {
      const pattern = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      return rest.replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'), '–')
    }, text)
}
