import { fold } from './tokens.ts'

export function stemDe(word: string): string {
  const bare = fold(word)
  return bare.replace(/(?<=.{3})(?:ern|em|er|en|es|e|n|s)$/, '')
}
