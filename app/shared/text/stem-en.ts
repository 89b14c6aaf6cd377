export function stemEn(word: string): string {
  return word.replace(/(?<=.{2})(?:s)$/, '')
}
