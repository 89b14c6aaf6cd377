import type { InFiveLanguages, Language } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import type { RowFault } from './row-fault.ts'

const rowWord = {
  lv: '{row}. rinda',
  en: 'Row {row}',
  lt: '{row} eilutė',
  ru: 'Строка {row}',
  de: 'Zeile {row}',
}

/** "Row 5, title_lv: what is wrong. What to do." in the reader's language. */
export function faultText<Code extends string>(
  fault: RowFault<Code>,
  messages: Readonly<Record<Code, InFiveLanguages>>,
  language: Language,
): string {
  const place = [
    ...(fault.row === 0 ? [] : [say(rowWord, language, { row: String(fault.row) })]),
    ...(fault.column === null || fault.column === '' ? [] : [fault.column]),
  ]
  const text = say(messages[fault.code], language, fault.values)
  return place.length === 0 ? text : `${place.join(', ')}: ${text}`
}
