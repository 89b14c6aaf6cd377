/** Latgalian has no two-letter code, and not every table of language names knows its three-letter one. */
const without639Part1 = ['ltg']

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Whether the text is the code of a language: ISO 639-1, two small letters, or Latgalian's `ltg`. */
export function isLanguageCode(text: string): boolean {
  return without639Part1.includes(text) || (/^[a-z]{2}$/.test(text) && names.of(text) !== undefined)
}
