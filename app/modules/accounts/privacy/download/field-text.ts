import { z } from 'zod'

import type { Language } from '../../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../../shared/i18n/localised-text.ts'
import { say } from '../../../../shared/i18n/say.ts'
import type { PersonalField } from '../../../../shared/personal/personal.ts'
import { dayInWords, momentInWords } from '../../../../shared/time/day.ts'
import { downloadMessages } from './download-messages.ts'

const localisedSchema = z.record(
  z.string(),
  z.object({ text: z.string(), origin: z.enum(['official', 'own', 'machine']) }),
)

/** A value of the download in words, in the reader's language; a dash for what is not there. */
export function fieldText({ kind, values }: PersonalField, value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return '–'
  switch (kind) {
    case 'text': {
      const text = String(value)
      const word = values?.[text]
      return word === undefined ? text : say(word, language)
    }
    case 'number':
      return typeof value === 'number' ? value.toLocaleString(language) : String(value)
    case 'yes-no':
      return say(value === true ? downloadMessages.yes : downloadMessages.no, language)
    case 'day':
      return dayInWords(String(value), language)
    case 'moment':
      return momentInWords(value instanceof Date ? value : new Date(String(value)), language)
    case 'localised': {
      const text = localisedSchema.safeParse(value)
      return text.success ? plainTextIn(text.data, language) : JSON.stringify(value)
    }
    case 'json':
      return JSON.stringify(value, null, 1)
  }
}
