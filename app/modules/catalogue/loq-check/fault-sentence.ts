import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { LoqFault } from './check-loq.ts'
import { loqFaultMessages } from './loq-fault-messages.ts'
import { levelNote, loqPropertyMessages } from './loq-property-messages.ts'

/** "Provider: this must be stated and is missing." Says too when the offer is accepted all the same. */
export function faultSentence({ path, code, values, level }: LoqFault, language: Language): string {
  const name = propertyName(path.split('/').at(-1) ?? '', language)
  const sentence = say(loqFaultMessages[code], language, values)
  return [`${name}: ${sentence}`, ...(level === 'complete' ? [say(levelNote, language)] : [])].join(' ')
}

/** A property in words, or as the model calls it where we have none. */
export function propertyName(property: string, language: Language): string {
  return isNamed(property) ? say(loqPropertyMessages[property], language) : property
}

function isNamed(property: string): property is keyof typeof loqPropertyMessages {
  return Object.hasOwn(loqPropertyMessages, property)
}
