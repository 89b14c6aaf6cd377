import type { InFiveLanguages, Language } from '../../../shared/i18n/language.ts'
import { say, type SayValues } from '../../../shared/i18n/say.ts'
import { fetchMessages } from '../../../shared/fetch/fetch-messages.ts'
import { allFaultMessages } from '../import/offer-fault.ts'
import type { Finding } from './finding.ts'
import { findingMessages } from './finding-messages.ts'

const messages: Readonly<Record<string, InFiveLanguages>> = {
  ...fetchMessages,
  ...allFaultMessages,
  ...findingMessages,
}

/** A code that a newer or older Laipa wrote into the database. */
const unknownCode: InFiveLanguages = {
  lv: 'Iemesls: {code}.',
  en: 'Reason: {code}.',
  lt: 'Priežastis: {code}.',
  ru: 'Причина: {code}.',
  de: 'Grund: {code}.',
}

/** What a finding says, as a sentence in the reader's language. */
export function findingText({ code, values }: Pick<Finding, 'code' | 'values'>, language: Language): string {
  return reasonText(code, values, language)
}

/** The sentence of a code, from wherever it comes: the way to the source, the document, the comparison. */
export function reasonText(code: string, values: SayValues, language: Language): string {
  const message = messages[code]
  return message === undefined ? say(unknownCode, language, { code }) : say(message, language, values)
}
