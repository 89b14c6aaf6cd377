import type { Child } from 'hono/jsx'

import type { InFiveLanguages, Language } from '../i18n/language.ts'

export interface SentenceProps {
  language: Language
  text: InFiveLanguages
  /** What stands for each `{name}` of the text: links, mostly. */
  parts: Readonly<Record<string, Child>>
}

/** A message with links in it, at the place where each language wants them. */
export function Sentence({ language, text, parts }: SentenceProps) {
  const pieces = text[language].split(/\{(\w+)\}/)
  return <>{pieces.map((piece, index) => (index % 2 === 0 ? piece : (parts[piece] ?? `{${piece}}`)))}</>
}
