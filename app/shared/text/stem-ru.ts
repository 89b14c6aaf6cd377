import { stemmer } from '@orama/stemmers/russian'

export function stemRu(word: string): string {
  return stemmer(word)
}
