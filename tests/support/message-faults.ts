import { IntlMessageFormat } from 'intl-messageformat'

import type { Language } from '../../app/shared/i18n/language.ts'

export interface Message {
  readonly place: string
  readonly texts: Readonly<Record<string, string>>
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** What is wrong with a message in one language, beside the Latvian that the others are held against. */
export function messageFaults({ place, texts }: Message, language: Language): string[] {
  const text = texts[language]
  if (text === undefined || text === '') return [`${place} has no text in ${language}.`]
  const elements = parsed(text, language)
  if (elements === undefined) return [`${place}: ${language} cannot be read as a message: ${text}`]
  const wanted = argumentsOf(parsed(texts['lv'] ?? '', 'lv') ?? [])
  return [
    ...(text === text.trim() ? [] : [`${place}: ${language} begins or ends with a space.`]),
    ...(argumentsOf(elements).join() === wanted.join()
      ? []
      : [`${place}: ${language} takes other values than lv (${wanted.join(', ')}): ${text}`]),
    ...(language === 'ru' && /[a-z]{4,} [a-z]{4,}/i.test(text) && !/\p{Script=Cyrillic}/u.test(text)
      ? [`${place}: ru is not in Cyrillic: ${text}`]
      : []),
    ...(/(^|[\s(])"|"($|[\s.,)])/.test(text)
      ? [`${place}: ${language} has straight quotation marks: ${text}`]
      : []),
  ]
}

/** Kinds of elements that carry a text instead of a value's name, by the parser's numbers. */
const literal = 0
const tag = 8

/** Names of the values a message takes, sorted. */
export function argumentsOf(elements: readonly Element[]): string[] {
  const names = allOf(elements).flatMap((element) =>
    'value' in element && element.type !== literal && element.type !== tag ? [element.value] : [],
  )
  return [...new Set(names)].sort()
}

function allOf(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => {
    const inner =
      'options' in element ? Object.values(element.options).flatMap((option) => allOf(option.value)) : []
    return [element, ...inner]
  })
}

function parsed(text: string, language: Language): Element[] | undefined {
  // A text without values is never read as a message, so its braces and apostrophes are free.
  if (!text.includes('{')) return []
  try {
    return new IntlMessageFormat(text, language).getAst()
  } catch {
    return undefined
  }
}
