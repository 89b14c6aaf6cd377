import { stemmer } from '@orama/stemmers/lithuanian'

export function stemLt(word: string): string {
  return stemmer(word)
}
