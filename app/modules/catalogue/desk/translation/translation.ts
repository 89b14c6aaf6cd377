import { createHash } from 'node:crypto'

import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import { languages, type Language } from '../../../../shared/i18n/language.ts'
import { sourceLanguage } from '../offer-draft/offer-draft.ts'
import { textField, textNames, type TranslatedText } from '../offer-form/typed-texts.ts'

/** `stale` was made from a text that has changed since. */
export const translationStates = ['missing', 'machine', 'draft', 'reviewed', 'stale'] as const
export type TranslationState = (typeof translationStates)[number]

/** The field that says of a translation from which text it was made, and who answers for it. */
export function markField(text: TranslatedText, language: Language): string {
  return `translation-${textField(text, language)}`
}

/** undefined where there is nothing to translate. */
export function translationState(
  typed: FormValues,
  text: TranslatedText,
  language: Language,
): TranslationState | undefined {
  const source = textOf(typed, text, sourceLanguage(typed))
  if (source === '') return undefined
  if (textOf(typed, text, language) === '') return 'missing'
  const [madeFrom, mark] = typed[markField(text, language)] ?? []
  if (madeFrom !== undefined && madeFrom !== markOf(source)) return 'stale'
  return mark === 'machine' || mark === 'reviewed' ? mark : 'draft'
}

/** The languages into which an offer is translated. */
export function targetLanguages(typed: FormValues): Language[] {
  return languages.filter((language) => language !== sourceLanguage(typed))
}

/** The states of all texts of a language, for a summary. */
export function statesIn(typed: FormValues, language: Language): TranslationState[] {
  return textNames.flatMap((text) => translationState(typed, text, language) ?? [])
}

/**
 * What a page of translations changes. A text that was written anew, or that somebody says is right, is held against
 * the source as it stands now; one that was left alone stays as stale as it was.
 */
export function readTranslations(typed: FormValues, posted: FormValues, language: Language): FormValues {
  const change: Record<string, readonly string[]> = {}
  for (const text of textNames) {
    const field = textField(text, language)
    const written = posted[field]
    if (written === undefined) continue
    change[field] = written
    const isSame = sameText(written[0], typed[field]?.[0])
    const mark = posted[`mark-${field}`]?.[0] ?? 'draft'
    const isEmpty = (written[0]?.trim() ?? '') === ''
    const isLeftAlone = isSame && translationState(typed, text, language) === 'stale' && mark !== 'reviewed'
    if (isEmpty || isLeftAlone) continue
    const known = mark === 'machine' || mark === 'reviewed' ? mark : 'draft'
    change[markField(text, language)] = [markOf(textOf(typed, text, sourceLanguage(typed))), known]
  }
  return change
}

/** Texts that a machine made and nobody has looked at since. */
export function isMachineMade(typed: FormValues, text: TranslatedText, language: string): boolean {
  return languages.some((one) => one === language && typed[markField(text, one)]?.[1] === 'machine')
}

export function textOf(typed: FormValues, text: TranslatedText, language: Language): string {
  return typed[textField(text, language)]?.[0]?.replace(/\r\n?/g, '\n').trim() ?? ''
}

function sameText(one = '', other = ''): boolean {
  return one.replace(/\r\n?/g, '\n').trim() === other.replace(/\r\n?/g, '\n').trim()
}

/** Tells one text from another without keeping it twice. */
function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
