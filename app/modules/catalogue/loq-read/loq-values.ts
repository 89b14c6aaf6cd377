import { isLanguageCode } from '../../../shared/i18n/language-code.ts'
import type { Term } from '../../../shared/rdf/graph.ts'
import { dayInRiga, isDay, type Day } from '../../../shared/time/day.ts'
import type { CodeList } from '../elm/code-list.ts'
import type { PrefixedName } from '../elm/elm-version.ts'
import type { LoqDocument } from '../loq-check/loq-document.ts'
import type { WarningList } from './offer-draft.ts'

/** Texts by our language codes; `lv-LV` counts as `lv`, the first text of a language is taken. */
export function textsOf(
  document: LoqDocument,
  subject: string,
  property: PrefixedName,
): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const term of document.valuesOf(subject, property)) {
    if (term.kind !== 'literal') continue
    const [language = ''] = term.language.split('-')
    if (isLanguageCode(language) && term.value.trim() !== '') texts[language] ??= term.value.trim()
  }
  return texts
}

/** The subject of the first node that a property leads to. */
export function nodeOf(document: LoqDocument, subject: string, property: PrefixedName): string | undefined {
  return nodesOf(document, subject, property)[0]
}

export function nodesOf(document: LoqDocument, subject: string, property: PrefixedName): string[] {
  return document.valuesOf(subject, property).flatMap((term) => (term.kind === 'literal' ? [] : [term.value]))
}

export function literalOf(
  document: LoqDocument,
  subject: string,
  property: PrefixedName,
): string | undefined {
  return document.valuesOf(subject, property).find(isLiteral)?.value
}

/** Our words for the concepts stated; each without one is warned of. */
export function wordsOf<Word extends string>(
  document: LoqDocument,
  subject: string,
  property: PrefixedName,
  list: Pick<CodeList<Word>, 'wordOf'>,
  { warn }: WarningList,
): Word[] {
  const words = nodesOf(document, subject, property).flatMap(
    (uri) => list.wordOf(uri) ?? warn(property, 'code-left-out', { value: uri }) ?? [],
  )
  return [...new Set(words)]
}

/** The day in Riga of a moment; one that names no zone means Riga. */
export function dayOf(value: string | undefined, column: string, { warn }: WarningList): Day | null {
  if (value === undefined) return null
  const isZoned = /T.*(Z|[+-]\d\d:?\d\d)$/.test(value)
  const moment = new Date(value)
  const stated = value.slice(0, 10)
  if (!isDay(stated) || (isZoned && Number.isNaN(moment.getTime()))) {
    return warn(column, 'day-left-out', { value }) ?? null
  }
  return isZoned ? dayInRiga(moment) : stated
}

function isLiteral(term: Term): boolean {
  return term.kind === 'literal'
}
